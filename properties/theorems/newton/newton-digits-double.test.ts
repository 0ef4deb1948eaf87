import { newtonDigitsDouble } from '../../../theorems/newton/newton-digits-double.js';
import { proves } from '../proves.js';

proves(newtonDigitsDouble, {
  evidence: {
    step: ['identity', 'certificate', 'certificate'],
    run: ['certified'],
  },
  attained: ['step', 'run'],
  needed: ['curvature', 'stronglyConvex', 'lipschitz', 'ordered', 'newton'],
});

import { lipschitzGradient } from '../../../theorems/descent/lipschitz-gradient.js';
import { proves } from '../proves.js';

proves(lipschitzGradient, {
  evidence: {
    lipschitz: ['certificate | certified'],
  },
  attained: ['lipschitz'],
  needed: ['smooth'],
});

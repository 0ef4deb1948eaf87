import { adamScaleInvariance } from '../../../theorems/adaptive/adam-scale-invariance.js';
import { proves } from '../proves.js';

proves(adamScaleInvariance, {
  evidence: {
    first: ['identity'],
    second: ['identity'],
    square: ['identity'],
    sign: ['certificate', 'identity'],
    steps: ['certified'],
  },
  attained: ['first', 'second', 'square', 'sign', 'steps'],
  needed: ['scale'],
  refutes: ['lectures/adam-scale-invariance'],
});

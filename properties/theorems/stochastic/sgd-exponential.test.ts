import { sgdExponential } from '../../../theorems/stochastic/sgd-exponential.js';
import { proves } from '../proves.js';

proves(sgdExponential, {
  evidence: {
    row: ['certificate'],
    step: ['certificate'],
    distance: ['certificate'],
    loss: ['certificate', 'certificate'],
  },
  attained: ['row', 'step', 'distance', 'loss'],
  needed: ['smallest', 'largest', 'norms', 'stepSize', 'rowSpace', 'start', 'update'],
});

import { quadraticThreshold } from '../../../theorems/stability/quadratic-threshold.js';
import { proves } from '../proves.js';

proves(quadraticThreshold, {
  evidence: {
    closer: ['identity', 'certificate', 'certificate'],
    notCloser: ['identity', 'identity', 'certificate'],
  },
  attained: ['notCloser'],
  needed: ['spectrum', 'stepSize', 'minimiser', 'away', 'alongVector', 'update'],
  refutes: ['chapter/quad-convergence-condition'],
});

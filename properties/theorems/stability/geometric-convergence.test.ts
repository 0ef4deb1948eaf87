import { geometricConvergence } from '../../../theorems/stability/geometric-convergence.js';
import { proves } from '../proves.js';

proves(geometricConvergence, {
  evidence: {
    converges: ['identity', 'certificate'],
    factor: ['certificate'],
  },
  attained: ['converges'],
  needed: ['spectrum', 'stepSize', 'rowSpace', 'normalEquations', 'update'],
  refutes: ['lectures/gd-eigs-less-than-1'],
});

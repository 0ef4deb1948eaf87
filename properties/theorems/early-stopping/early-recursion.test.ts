import { earlyRecursion } from '../../../theorems/early-stopping/early-recursion.js';
import { proves } from '../proves.js';

proves(earlyRecursion, {
  evidence: {
    rotated: ['identity', 'identity', 'identity'],
    component: ['identity', 'identity'],
  },
  attained: ['rotated', 'component'],
  needed: ['decomposition', 'leftBasis', 'rightBasis', 'update'],
  refutes: ['lectures/early-svd-line1', 'lectures/early-sigma-inverse'],
});

import { ridgeSvd } from '../../../theorems/least-squares/ridge-svd.js';
import { proves } from '../proves.js';

proves(ridgeSvd, {
  evidence: {
    solution: ['identity', 'identity', 'identity'],
  },
  attained: ['solution'],
  needed: ['decomposition', 'leftBasis', 'rightBasis'],
  refutes: ['lectures/ridge-svd-line1', 'lectures/ridge-svd-line2', 'lectures/ridge-sum-u'],
});

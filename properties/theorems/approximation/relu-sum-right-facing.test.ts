import { reluSumRightFacing } from '../../../theorems/approximation/relu-sum-right-facing.js';
import { proves } from '../proves.js';

proves(reluSumRightFacing, {
  evidence: { constant: ['certified'] },
  attained: ['constant'],
  needed: ['rightFacing', 'left'],
});

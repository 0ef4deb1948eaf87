import { reluSumPwl } from '../../../theorems/approximation/relu-sum-pwl.js';
import { proves } from '../proves.js';

proves(reluSumPwl, {
  evidence: { right: ['certified', 'identity', 'identity'], left: ['certified'] },
  attained: ['right', 'left'],
  needed: ['continuous', 'ordered', 'piece'],
});

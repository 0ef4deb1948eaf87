import { reluSumFewKinks } from '../../../theorems/approximation/relu-sum-few-kinks.js';
import { proves } from '../proves.js';

proves(reluSumFewKinks, {
  evidence: { affine: ['certified'] },
  attained: ['affine'],
  needed: ['width', 'apart'],
});

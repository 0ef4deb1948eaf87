import { sgdExactThreshold } from '../../../theorems/stochastic/sgd-exact-threshold.js';
import { proves } from '../proves.js';

proves(sgdExactThreshold, {
  evidence: {
    change: ['identity', 'identity'],
    sufficient: ['identity', 'certificate'],
    reached: ['identity'],
    necessary: ['identity', 'identity', 'certificate'],
  },
  attained: ['change', 'reached', 'necessary'],
  needed: ['update', 'forward', 'below', 'notSolved', 'beyond'],
  refutes: ['lectures/sgd-threshold-003'],
});

import { earlyStoppingIsRidge } from '../../../theorems/early-stopping/early-stopping-is-ridge.js';
import { proves } from '../proves.js';

proves(earlyStoppingIsRidge, {
  evidence: {
    positive: ['certificate', 'identity'],
    same: ['identity', 'identity', 'identity'],
  },
  attained: ['same'],
  needed: ['start', 'equal', 'stepSize', 'penalty', 'update'],
});

import { earlyStoppingBelowRidge } from '../../../theorems/early-stopping/early-stopping-below-ridge.js';
import { proves } from '../proves.js';

proves(earlyStoppingBelowRidge, {
  evidence: {
    many: ['certificate', 'identity'],
    two: ['certificate', 'identity'],
    three: ['certified', 'identity'],
    third: ['identity', 'identity'],
  },
  attained: ['many', 'two', 'third'],
  needed: ['stepSize', 'penalty', 'root'],
});

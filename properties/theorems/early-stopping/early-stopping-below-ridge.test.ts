import { earlyStoppingBelowRidge } from '../../../theorems/early-stopping/early-stopping-below-ridge.js';
import { proves } from '../proves.js';

proves(earlyStoppingBelowRidge, {
  evidence: {
    one: ['certificate', 'identity'],
    two: ['certificate', 'identity'],
    three: ['certified', 'identity'],
    third: ['identity', 'identity'],
  },
  attained: ['one', 'two', 'third'],
  needed: ['stepSize', 'penalty', 'root'],
});

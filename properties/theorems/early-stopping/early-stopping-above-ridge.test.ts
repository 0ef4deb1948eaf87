import { earlyStoppingAboveRidge } from '../../../theorems/early-stopping/early-stopping-above-ridge.js';
import { proves } from '../proves.js';

proves(earlyStoppingAboveRidge, {
  evidence: {
    more: ['identity', 'certificate', 'identity', 'certificate'],
  },
  attained: [],
  needed: ['singular', 'stepSize', 'penalty'],
});

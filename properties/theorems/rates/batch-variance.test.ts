import { batchVariance } from '../../../theorems/rates/batch-variance.js';
import { proves } from '../proves.js';

proves(batchVariance, {
  evidence: {
    unbiased: ['identity'],
    withReplacement: ['identity'],
    withoutReplacement: ['identity', 'identity'],
    copied: ['identity'],
    secondMoment: ['identity'],
  },
  attained: ['unbiased', 'withReplacement', 'withoutReplacement', 'copied', 'secondMoment'],
  needed: [],
});

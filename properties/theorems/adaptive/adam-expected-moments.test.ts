import { adamExpectedMoments } from '../../../theorems/adaptive/adam-expected-moments.js';
import { proves } from '../proves.js';

proves(adamExpectedMoments, {
  evidence: {
    mean: ['identity', 'identity'],
    square: ['identity', 'identity'],
    correctedMean: ['identity'],
    correctedSquare: ['identity', 'identity'],
  },
  attained: ['mean', 'square', 'correctedMean', 'correctedSquare'],
  needed: ['stationary', 'decay', 'squareDecay', 'correction', 'squareCorrection'],
});

import { adamUnrolledMoments } from '../../../theorems/adaptive/adam-unrolled-moments.js';
import { proves } from '../proves.js';

proves(adamUnrolledMoments, {
  evidence: {
    first: ['identity'],
    second: ['identity'],
  },
  attained: ['first', 'second'],
  needed: ['start', 'mean', 'squareStart', 'square'],
});

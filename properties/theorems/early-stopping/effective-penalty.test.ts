import { effectivePenalty } from '../../../theorems/early-stopping/effective-penalty.js';
import { proves } from '../proves.js';

proves(effectivePenalty, {
  evidence: {
    only: ['identity', 'identity', 'identity'],
    decreasing: ['identity', 'certificate', 'identity'],
  },
  attained: ['only'],
  needed: ['order', 'stepSize', 'matched'],
  refutes: ['lectures/early-mimics-ridge'],
});

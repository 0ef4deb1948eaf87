import { runningMean } from '../../../theorems/momentum/running-mean.js';
import { proves } from '../proves.js';

proves(runningMean, {
  evidence: {
    mean: ['identity'],
    memory: ['identity'],
  },
  attained: ['mean', 'memory'],
  needed: ['update'],
  refutes: ['lectures/straight-average-memory'],
});

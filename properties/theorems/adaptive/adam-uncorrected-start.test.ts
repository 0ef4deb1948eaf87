import { adamUncorrectedStart } from '../../../theorems/adaptive/adam-uncorrected-start.js';
import { proves } from '../proves.js';

proves(adamUncorrectedStart, {
  evidence: {
    fast: ['identity', 'certified', 'certificate', 'certified'],
    ratio: ['identity', 'certified'],
    slow: ['identity', 'certified', 'certificate', 'certified'],
  },
  attained: ['fast', 'slow', 'ratio'],
  needed: ['fast', 'slow'],
  refutes: ['lectures/adam-slow-start', 'chapter/adam-update'],
});

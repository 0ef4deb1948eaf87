import { largestValue } from '../../../theorems/rates/largest-value.js';
import { proves } from '../proves.js';

proves(largestValue, {
  evidence: {
    mean: ['certificate', 'certified'],
    first: ['identity'],
    last: ['identity'],
    tooSmall: ['identity'],
  },
  attained: ['first', 'last', 'tooSmall', 'mean'],
  needed: ['smooth', 'update', 'bounded'],
  refutes: ['chapter/M-definition'],
});

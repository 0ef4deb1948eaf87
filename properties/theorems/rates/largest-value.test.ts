import { largestValue } from '../../../theorems/rates/largest-value.js';
import { proves } from '../proves.js';

proves(largestValue, {
  evidence: { mean: ['certificate', 'certified'] },
  attained: ['mean'],
  needed: ['smooth', 'update', 'bounded'],
  refutes: ['chapter/M-definition'],
});

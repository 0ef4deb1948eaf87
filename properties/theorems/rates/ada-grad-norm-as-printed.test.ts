import { adaGradNormAsPrinted } from '../../../theorems/rates/ada-grad-norm-as-printed.js';
import { proves } from '../proves.js';

proves(adaGradNormAsPrinted, {
  evidence: { printed: ['certified'], logarithm: ['certified'], unswapped: ['certified'] },
  attained: ['logarithm', 'unswapped'],
  needed: ['small'],
  refutes: ['chapter/thm-4.6.4', 'chapter/thm-4.6.4-proof'],
});

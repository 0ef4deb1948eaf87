import { adaGradDiagonalAsPrinted } from '../../../theorems/rates/ada-grad-diagonal-as-printed.js';
import { proves } from '../proves.js';

proves(adaGradDiagonalAsPrinted, {
  evidence: {
    logarithm: ['certified'],
    printed: ['certified'],
  },
  attained: ['logarithm', 'printed'],
  needed: [],
  refutes: ['chapter/thm-4.6.5', 'chapter/thm-4.6.5-proof'],
});

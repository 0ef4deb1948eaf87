import { hiddenValley } from '../../../theorems/convergence/hidden-valley.js';
import { proves } from '../proves.js';

proves(hiddenValley, {
  evidence: {
    valley: ['certified'],
    peak: ['certified'],
    right: ['certified'],
    left: ['certified'],
    value: ['certified'],
    gradient: ['certified'],
    across: ['certificate'],
    along: ['certificate'],
  },
  attained: ['valley', 'peak', 'right', 'left', 'value', 'gradient', 'across', 'along'],
  needed: ['beyond', 'outside', 'inside', 'size'],
  refutes: ['chapter/needle-unique-stationary', 'chapter/needle-smoothness'],
});

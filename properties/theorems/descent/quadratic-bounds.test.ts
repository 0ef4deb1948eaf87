import { quadraticBounds } from '../../../theorems/descent/quadratic-bounds.js';
import { proves } from '../proves.js';

proves(quadraticBounds, {
  evidence: {
    above: ['certificate'],
    below: ['certificate'],
    abovePiecewise: ['certified'],
    belowPiecewise: ['certified'],
  },
  attained: ['above', 'below', 'abovePiecewise', 'belowPiecewise'],
  needed: ['smooth'],
  refutes: ['chapter/fn4-proof-sketch'],
});

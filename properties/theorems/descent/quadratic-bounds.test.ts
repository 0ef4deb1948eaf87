import { quadraticBounds } from '../../../theorems/descent/quadratic-bounds.js';
import { proves } from '../proves.js';

proves(quadraticBounds, {
  evidence: {
    above: ['certificate | certified'],
    below: ['certificate | certified'],
  },
  attained: ['above', 'below'],
  needed: ['smooth'],
  refutes: ['chapter/fn4-proof-sketch'],
});

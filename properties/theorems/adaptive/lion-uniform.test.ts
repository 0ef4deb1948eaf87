import { lionUniform } from '../../../theorems/adaptive/lion-uniform.js';
import { proves } from '../proves.js';

proves(lionUniform, {
  evidence: {
    lattice: ['certified'],
    moving: ['certified', 'certified'],
    still: ['certified'],
    there: ['certified'],
    back: ['certified'],
  },
  attained: ['lattice', 'moving', 'still', 'there', 'back'],
  needed: ['moving', 'still', 'start', 'step', 'curvature', 'short', 'remembered'],
  refutes: ['chapter/lion-uniform'],
});

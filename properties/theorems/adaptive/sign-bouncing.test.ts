import { signBouncing } from '../../../theorems/adaptive/sign-bouncing.js';
import { proves } from '../proves.js';

proves(signBouncing, {
  evidence: {
    approach: ['certified', 'certified'],
    near: ['certified'],
    beyond: ['certified'],
    apart: ['certified', 'certificate'],
    hit: ['certified'],
  },
  attained: ['approach', 'near', 'beyond', 'apart', 'hit'],
  needed: ['step', 'remainder', 'start', 'slope', 'update'],
  refutes: ['lectures/sign-bouncing'],
});

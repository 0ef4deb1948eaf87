import { adamL2Scale } from '../../../theorems/weight-decay/adam-l2-scale.js';
import { proves } from '../proves.js';

proves(adamL2Scale, {
  evidence: {
    first: ['identity'],
    second: ['identity'],
    square: ['identity'],
    sign: ['certificate', 'identity'],
    penalty: ['certified'],
    decoupled: ['certified'],
  },
  attained: ['first', 'second', 'square', 'sign', 'penalty', 'decoupled'],
  needed: ['scale'],
  refutes: ['lectures/l2-equals-decoupled'],
});

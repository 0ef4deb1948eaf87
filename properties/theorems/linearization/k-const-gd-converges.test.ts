import { kConstGdConverges } from '../../../theorems/linearization/k-const-gd-converges.js';
import { proves } from '../proves.js';

proves(kConstGdConverges, {
  evidence: {
    recursion: ['identity', 'identity'],
    geometric: ['identity', 'certificate'],
    stuck: ['certificate', 'identity'],
  },
  attained: ['recursion', 'geometric', 'stuck'],
  needed: ['update', 'rate', 'scale', 'beyond'],
  refutes: ['lectures/k-const-gd-converges'],
});

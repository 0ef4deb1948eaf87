import { l2IsNotDecoupledDecay } from '../../../theorems/weight-decay/l2-is-not-decoupled-decay.js';
import { proves } from '../proves.js';

proves(l2IsNotDecoupledDecay, {
  evidence: {
    equal: ['identity'],
    difference: ['identity'],
  },
  attained: ['equal', 'difference'],
  needed: ['noMemory'],
  refutes: ['lectures/l2-equals-decoupled'],
});

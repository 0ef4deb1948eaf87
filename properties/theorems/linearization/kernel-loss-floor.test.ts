import { kernelLossFloor } from '../../../theorems/linearization/kernel-loss-floor.js';
import { proves } from '../proves.js';

proves(kernelLossFloor, {
  evidence: { conserved: ['identity', 'identity'], floor: ['identity', 'certificate'] },
  attained: ['conserved', 'floor'],
  needed: ['update', 'unseen', 'scale'],
  refutes: ['lectures/k-const-gd-converges'],
});

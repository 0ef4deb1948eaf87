import { lazyWeightsHardlyMove } from '../../../theorems/linearization/lazy-weights-hardly-move.js';
import { proves } from '../proves.js';

proves(lazyWeightsHardlyMove, {
  evidence: {
    shortest: ['identity', 'certificate'],
    reached: ['identity'],
    eachWeight: ['identity', 'identity'],
    kernel: ['identity'],
  },
  attained: ['shortest', 'reached', 'eachWeight', 'kernel'],
  needed: ['fits', 'signs'],
});

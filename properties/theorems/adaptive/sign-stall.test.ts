import { signStall } from '../../../theorems/adaptive/sign-stall.js';
import { proves } from '../proves.js';

proves(signStall, {
  evidence: {
    slopes: ['identity', 'certificate'],
    mirrored: ['identity'],
    there: ['certified'],
    back: ['certified'],
    loss: ['certified'],
    escapes: ['certified'],
    stall: ['witness'],
    stallThere: ['witness'],
    stallLoss: ['witness'],
  },
  attained: ['mirrored', 'there', 'back', 'loss', 'stall', 'stallThere', 'stallLoss'],
  needed: ['condition', 'step', 'near', 'far', 'start', 'update'],
  refutes: ['lectures/sign-bouncing'],
});

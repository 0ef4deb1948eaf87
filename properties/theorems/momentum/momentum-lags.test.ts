import { momentumLags } from '../../../theorems/momentum/momentum-lags.js';
import { proves } from '../proves.js';

proves(momentumLags, {
  evidence: {
    behind: ['identity'],
    shorter: ['identity', 'certificate'],
  },
  attained: ['behind', 'shorter'],
  needed: ['decay', 'rest', 'average', 'update', 'descent'],
  refutes: ['lectures/mom-accumulates-velocity'],
});

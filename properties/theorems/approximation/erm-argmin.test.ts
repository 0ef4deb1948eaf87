import { ermArgmin } from '../../../theorems/approximation/erm-argmin.js';
import { proves } from '../proves.js';

proves(ermArgmin, {
  evidence: { exists: ['identity', 'certificate'], falls: ['certificate'], positive: ['certificate'] },
  attained: ['exists'],
  needed: ['forward', 'exponential', 'normalEquations'],
  refutes: ['lectures/erm-argmin'],
});

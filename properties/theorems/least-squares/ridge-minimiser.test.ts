import { ridgeMinimiser } from '../../../theorems/least-squares/ridge-minimiser.js';
import { proves } from '../proves.js';

proves(ridgeMinimiser, {
  evidence: {
    unique: ['certificate', 'identity'],
    minimum: ['identity', 'certificate'],
  },
  attained: ['unique', 'minimum'],
  needed: ['penalty', 'stationary'],
  refutes: ['lectures/ridge-minimiser'],
});

import { secondOrderMinimum } from '../../../theorems/convergence/second-order-minimum.js';
import { proves } from '../proves.js';

proves(secondOrderMinimum, {
  evidence: {
    lower: ['identity', 'certificate'],
    positive: ['certificate'],
    cube: ['identity'],
    quartic: ['identity'],
    saddle: ['identity'],
  },
  attained: ['lower', 'cube', 'quartic', 'saddle'],
  needed: ['minimum', 'lipschitz', 'ordered', 'stationary', 'away', 'near'],
  refutes: ['chapter/def-4.1.6'],
});

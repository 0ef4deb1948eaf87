import { powerMethod } from '../../../theorems/convergence/power-method.js';
import { proves } from '../proves.js';

proves(powerMethod, {
  evidence: {
    below: ['identity', 'certificate'],
    rate: ['identity', 'certificate'],
    stuck: ['identity', 'certificate'],
    modulus: ['identity'],
    tie: ['identity'],
  },
  attained: ['below', 'rate', 'stuck', 'modulus', 'tie'],
  needed: ['semidefinite', 'others', 'largest'],
});

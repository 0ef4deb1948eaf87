import { adaptiveTwoCycle } from '../../../theorems/adaptive/adaptive-two-cycle.js';
import { proves } from '../proves.js';

proves(adaptiveTwoCycle, {
  evidence: {
    slope: ['identity'],
    there: ['certified'],
    cycle: ['certified'],
    loss: ['certified'],
  },
  attained: ['slope', 'there', 'cycle', 'loss'],
  needed: ['slope', 'memory', 'start'],
  refutes: ['chapter/rmsprop-fixes'],
});

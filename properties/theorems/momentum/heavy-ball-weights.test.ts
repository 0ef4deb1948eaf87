import { heavyBallWeights } from '../../../theorems/momentum/heavy-ball-weights.js';
import { proves } from '../proves.js';

proves(heavyBallWeights, {
  evidence: {
    sum: ['identity'],
    bound: ['identity', 'certificate'],
    total: ['identity'],
    faster: ['identity'],
    speed: ['identity'],
  },
  attained: ['sum', 'bound', 'total', 'faster', 'speed'],
  needed: ['kept', 'stepSize', 'rest', 'update', 'greatest'],
  refutes: ['chapter/weighted-average'],
});

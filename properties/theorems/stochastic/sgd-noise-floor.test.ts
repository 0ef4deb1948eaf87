import { sgdNoiseFloor } from '../../../theorems/stochastic/sgd-noise-floor.js';
import { proves } from '../proves.js';

proves(sgdNoiseFloor, {
  evidence: { error: ['identity', 'identity'], factor: ['certificate'] },
  attained: ['error'],
  needed: ['stepSize', 'update'],
  refutes: ['lectures/sgd-must-decay'],
});

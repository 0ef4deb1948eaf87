import { sgdDistanceNeverGrows } from '../../../theorems/stochastic/sgd-distance-never-grows.js';
import { proves } from '../proves.js';

proves(sgdDistanceNeverGrows, {
  evidence: { residual: ['identity'], distance: ['identity', 'certificate'] },
  attained: ['residual', 'distance'],
  needed: ['consistent', 'norms', 'stepSize', 'update'],
});

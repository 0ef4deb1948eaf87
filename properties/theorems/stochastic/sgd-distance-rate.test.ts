import { sgdDistanceRate } from '../../../theorems/stochastic/sgd-distance-rate.js';
import { proves } from '../proves.js';

proves(sgdDistanceRate, {
  evidence: { rate: ['identity', 'certificate', 'certificate'] },
  attained: ['rate'],
  needed: ['smallest', 'norms', 'stepSize', 'rowSpace', 'update'],
});

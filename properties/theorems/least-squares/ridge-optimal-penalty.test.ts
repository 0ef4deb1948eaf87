import { ridgeOptimalPenalty } from '../../../theorems/least-squares/ridge-optimal-penalty.js';
import { proves } from '../proves.js';

proves(ridgeOptimalPenalty, {
  evidence: {
    best: ['identity', 'certificate', 'identity'],
  },
  attained: ['best'],
  needed: [],
  refutes: ['lectures/ridge-filters-noise'],
});

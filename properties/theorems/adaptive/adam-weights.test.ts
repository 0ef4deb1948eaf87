import { adamWeights } from '../../../theorems/adaptive/adam-weights.js';
import { proves } from '../proves.js';

proves(adamWeights, {
  evidence: {
    total: ['identity'],
    nearOne: ['identity', 'certificate'],
  },
  attained: ['total', 'nearOne'],
  needed: ['larger'],
});

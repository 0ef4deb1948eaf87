import { movingAverageGain } from '../../../theorems/momentum/moving-average-gain.js';
import { proves } from '../proves.js';

proves(movingAverageGain, {
  evidence: {
    gain: ['identity', 'identity'],
    alternating: ['identity'],
  },
  attained: ['gain', 'alternating'],
  needed: ['circle', 'rest', 'average', 'alternating'],
});

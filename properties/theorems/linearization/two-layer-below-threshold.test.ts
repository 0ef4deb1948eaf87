import { twoLayerBelowThreshold } from '../../../theorems/linearization/two-layer-below-threshold.js';
import { proves } from '../proves.js';

proves(twoLayerBelowThreshold, {
  evidence: { kernel: ['identity', 'certificate'], output: ['identity', 'certificate'] },
  attained: ['kernel', 'output'],
  needed: ['stepSize', 'zeroLabel', 'outerUpdate', 'innerUpdate'],
});

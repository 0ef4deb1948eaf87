import { kStaysConstant } from '../../../theorems/linearization/k-stays-constant.js';
import { proves } from '../proves.js';

proves(kStaysConstant, {
  evidence: {
    outputLinear: ['identity'],
    kernelLinear: ['identity'],
    conservedLinear: ['identity', 'identity'],
    kernelSigns: ['identity'],
    conservedSigns: ['identity', 'identity'],
    driftCentred: ['identity', 'identity'],
    drift: ['statistical'],
  },
  attained: [
    'outputLinear',
    'kernelLinear',
    'conservedLinear',
    'kernelSigns',
    'conservedSigns',
    'driftCentred',
  ],
  needed: ['outerFlow', 'innerFlow', 'signs'],
});

import { sgdErrorCoordinates } from '../../../theorems/stochastic/sgd-error-coordinates.js';
import { proves } from '../proves.js';

proves(sgdErrorCoordinates, {
  evidence: { residual: ['identity'], start: ['identity'], step: ['identity', 'identity'] },
  attained: ['residual', 'start', 'step'],
  needed: ['consistent', 'zeroStart', 'update'],
});

import { sampledResidual } from '../../../theorems/stochastic/sampled-residual.js';
import { proves } from '../proves.js';

proves(sampledResidual, {
  evidence: {
    residual: ['identity'],
    fit: ['identity', 'certificate'],
    again: ['identity'],
    batch: ['identity', 'certificate'],
  },
  attained: ['residual', 'fit', 'again', 'batch'],
  needed: ['norms', 'stepSize', 'update'],
  refutes: ['lectures/projection-step'],
});

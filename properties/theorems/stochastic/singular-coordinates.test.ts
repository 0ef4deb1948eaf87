import { singularCoordinates } from '../../../theorems/stochastic/singular-coordinates.js';
import { proves } from '../proves.js';

proves(singularCoordinates, {
  evidence: {
    residual: ['identity'],
    gram: ['identity'],
    gradient: ['identity'],
    loss: ['identity', 'identity', 'certificate'],
    rest: ['identity'],
    start: ['identity'],
  },
  attained: ['residual', 'gram', 'gradient', 'loss', 'rest', 'start'],
  needed: ['decomposition', 'left', 'right', 'smallest', 'minimum'],
  refutes: ['lectures/z0-formula', 'lectures/rows-in-z-coords'],
});

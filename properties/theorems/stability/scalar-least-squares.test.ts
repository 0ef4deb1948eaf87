import { scalarLeastSquares } from '../../../theorems/stability/scalar-least-squares.js';
import { proves } from '../proves.js';

proves(scalarLeastSquares, {
  evidence: {
    update: ['identity', 'identity'],
    error: ['identity'],
    contracts: ['certificate'],
    doesNot: ['certificate'],
  },
  attained: ['update', 'error', 'doesNot'],
  needed: ['stepSize', 'update'],
});

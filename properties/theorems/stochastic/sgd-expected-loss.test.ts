import { sgdExpectedLoss } from '../../../theorems/stochastic/sgd-expected-loss.js';
import { proves } from '../proves.js';

proves(sgdExpectedLoss, {
  evidence: {
    terms: ['identity'],
    linear: ['identity', 'identity'],
    quadratic: ['identity', 'identity'],
    loss: ['identity', 'identity'],
  },
  attained: ['terms', 'linear', 'quadratic', 'loss'],
  needed: ['update'],
  refutes: ['lectures/lyapunov-000', 'lectures/sgd-update-print', 'lectures/EB-print'],
});

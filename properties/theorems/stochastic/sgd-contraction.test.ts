import { sgdContraction } from '../../../theorems/stochastic/sgd-contraction.js';
import { proves } from '../proves.js';

proves(sgdContraction, {
  evidence: {
    factor: ['identity', 'certificate', 'certificate'],
    contraction: ['certificate', 'certificate'],
  },
  attained: ['factor'],
  needed: ['smallest', 'largest', 'norms', 'forward', 'stepSize', 'notSolved', 'update'],
});

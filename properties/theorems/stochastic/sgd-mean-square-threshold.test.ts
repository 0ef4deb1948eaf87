import { sgdMeanSquareThreshold } from '../../../theorems/stochastic/sgd-mean-square-threshold.js';
import { proves } from '../proves.js';

proves(sgdMeanSquareThreshold, {
  evidence: {
    step: ['identity'],
    steps: ['identity'],
    selfAdjoint: ['identity'],
    form: ['identity'],
    logConvex: ['identity', 'certificate'],
    below: ['identity', 'certificate'],
    beyond: ['identity', 'certificate'],
    equal: ['identity'],
    dual: ['identity', 'identity'],
  },
  attained: ['step', 'steps', 'selfAdjoint', 'form', 'logConvex', 'below', 'equal', 'dual'],
  needed: ['symmetric', 'forward', 'norms', 'beyond', 'equalNorms', 'dual'],
});

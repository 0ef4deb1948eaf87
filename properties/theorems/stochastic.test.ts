import { minimumNormSolution } from '../../theorems/stochastic/minimum-norm-solution.js';
import { sampledResidual } from '../../theorems/stochastic/sampled-residual.js';
import { secondMoment } from '../../theorems/stochastic/second-moment.js';
import { sgdContraction } from '../../theorems/stochastic/sgd-contraction.js';
import { sgdDescentTerm } from '../../theorems/stochastic/sgd-descent-term.js';
import { sgdDistanceNeverGrows } from '../../theorems/stochastic/sgd-distance-never-grows.js';
import { sgdDistanceRate } from '../../theorems/stochastic/sgd-distance-rate.js';
import { sgdErrorCoordinates } from '../../theorems/stochastic/sgd-error-coordinates.js';
import { sgdExactThreshold } from '../../theorems/stochastic/sgd-exact-threshold.js';
import { sgdExpectedDescent } from '../../theorems/stochastic/sgd-expected-descent.js';
import { sgdExpectedLoss } from '../../theorems/stochastic/sgd-expected-loss.js';
import { sgdExponential } from '../../theorems/stochastic/sgd-exponential.js';
import { sgdMeanSquareThreshold } from '../../theorems/stochastic/sgd-mean-square-threshold.js';
import { sgdNoiseFloor } from '../../theorems/stochastic/sgd-noise-floor.js';
import { sgdNoiseTerm } from '../../theorems/stochastic/sgd-noise-term.js';
import { sgdSpan } from '../../theorems/stochastic/sgd-span.js';
import { sgdThresholdTwoRows } from '../../theorems/stochastic/sgd-threshold-two-rows.js';
import { sgdUnbiased } from '../../theorems/stochastic/sgd-unbiased.js';
import { singularCoordinates } from '../../theorems/stochastic/singular-coordinates.js';
import { proves } from './proves.js';

proves(sgdUnbiased, {
  evidence: { one: ['identity'], independent: ['identity'], subset: ['identity'] },
  attained: ['one', 'independent', 'subset'],
  needed: ['uniform'],
  refutes: ['lectures/sgd-minibatch-index'],
});

proves(sgdExpectedDescent, {
  evidence: { value: ['identity', 'identity'] },
  attained: ['value'],
  needed: ['unbiased', 'update'],
  refutes: ['lectures/sgd-in-expectation-descends'],
});

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

proves(sgdNoiseFloor, {
  evidence: { error: ['identity', 'identity'], factor: ['certificate'] },
  attained: ['error'],
  needed: ['stepSize', 'update'],
  refutes: ['lectures/sgd-must-decay'],
});

proves(sgdSpan, {
  evidence: { step: ['identity', 'identity'], run: ['identity'] },
  attained: ['step', 'run'],
  needed: ['unseen', 'update'],
});

proves(minimumNormSolution, {
  evidence: { solves: ['identity'], least: ['identity', 'certificate'] },
  attained: ['solves', 'least'],
  needed: ['minimum', 'solution'],
});

proves(sgdErrorCoordinates, {
  evidence: { residual: ['identity'], start: ['identity'], step: ['identity', 'identity'] },
  attained: ['residual', 'start', 'step'],
  needed: ['consistent', 'zeroStart', 'update'],
});

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

proves(secondMoment, {
  evidence: { moment: ['identity'], above: ['identity', 'certificate'], below: ['identity', 'certificate'] },
  attained: ['moment', 'above', 'below'],
  needed: ['smallest', 'largest', 'rowSpace'],
  refutes: ['lectures/second-moment-bounds'],
});

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

proves(sgdDescentTerm, {
  evidence: { descent: ['identity', 'certificate'] },
  attained: ['descent'],
  needed: ['smallest', 'stepSize', 'update'],
  refutes: ['lectures/EA-proportional'],
});

proves(sgdNoiseTerm, {
  evidence: { noise: ['certificate', 'identity', 'certificate'], notLinear: ['certificate', 'identity'] },
  attained: ['noise'],
  needed: ['largest', 'norms', 'update', 'forward', 'largeStep', 'notSolved'],
  refutes: ['lectures/EB-linear-eta'],
});

proves(sgdContraction, {
  evidence: {
    factor: ['identity', 'certificate', 'certificate'],
    contraction: ['certificate', 'certificate'],
  },
  attained: ['factor'],
  needed: ['smallest', 'largest', 'norms', 'forward', 'stepSize', 'notSolved', 'update'],
});

proves(sgdExactThreshold, {
  evidence: {
    change: ['identity', 'identity'],
    sufficient: ['identity', 'certificate'],
    reached: ['identity'],
    necessary: ['identity', 'identity', 'certificate'],
  },
  attained: ['change', 'reached', 'necessary'],
  needed: ['update', 'forward', 'below', 'notSolved', 'beyond'],
  refutes: ['lectures/sgd-threshold-003'],
});

proves(sgdThresholdTwoRows, {
  evidence: { minor: ['identity'], minors: ['identity'], bound: ['certificate'] },
  attained: ['minor', 'minors'],
  needed: ['first', 'determinant'],
});

proves(sgdDistanceNeverGrows, {
  evidence: { residual: ['identity'], distance: ['identity', 'certificate'] },
  attained: ['residual', 'distance'],
  needed: ['consistent', 'norms', 'stepSize', 'update'],
});

proves(sgdDistanceRate, {
  evidence: { rate: ['identity', 'certificate', 'certificate'] },
  attained: ['rate'],
  needed: ['smallest', 'norms', 'stepSize', 'rowSpace', 'update'],
});

proves(sgdExponential, {
  evidence: {
    row: ['certificate'],
    step: ['certificate'],
    distance: ['certificate'],
    loss: ['certificate', 'certificate'],
  },
  attained: ['row', 'step', 'distance', 'loss'],
  needed: ['smallest', 'largest', 'norms', 'stepSize', 'rowSpace', 'start', 'update'],
});

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

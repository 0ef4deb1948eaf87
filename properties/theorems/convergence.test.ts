import { convexStationaryPoints } from '../../theorems/convergence/convex-stationary-points.js';
import { descentWithoutALimit } from '../../theorems/convergence/descent-without-a-limit.js';
import { gradientNormsAreSummable } from '../../theorems/convergence/gradient-norms-are-summable.js';
import { hiddenValley } from '../../theorems/convergence/hidden-valley.js';
import { localStepSize } from '../../theorems/convergence/local-step-size.js';
import { needleCount } from '../../theorems/convergence/needle-count.js';
import { powerMethod } from '../../theorems/convergence/power-method.js';
import { saddleOfAProduct } from '../../theorems/convergence/saddle-of-a-product.js';
import { secondOrderMinimum } from '../../theorems/convergence/second-order-minimum.js';
import { proves } from './proves.js';

proves(gradientNormsAreSummable, {
  evidence: {
    sum: ['certificate', 'identity', 'certificate'],
    sumPiecewise: ['certified', 'certified', 'certified'],
  },
  attained: ['sum', 'sumPiecewise'],
  needed: ['smooth', 'below', 'stepSize', 'update'],
});

proves(descentWithoutALimit, {
  evidence: {
    grows: ['identity'],
    slopeRight: ['identity'],
    curvatureRight: ['certificate'],
    slopeLeft: ['certificate'],
    valueLeft: ['certificate'],
    run: ['certified'],
  },
  attained: ['grows', 'slopeRight', 'curvatureRight', 'run'],
  needed: ['right', 'left', 'update', 'gradientDescent'],
  refutes: ['chapter/cor-converges-stationary', 'chapter/monotone-then-stationary'],
});

proves(convexStationaryPoints, {
  evidence: {
    least: ['certificate', 'identity'],
    leastPiecewise: ['certified', 'certified'],
  },
  attained: ['least', 'leastPiecewise'],
  needed: ['convex', 'stationary'],
});

proves(secondOrderMinimum, {
  evidence: {
    lower: ['identity', 'certificate'],
    positive: ['certificate'],
    cube: ['identity'],
    quartic: ['identity'],
    saddle: ['identity'],
  },
  attained: ['lower', 'cube', 'quartic', 'saddle'],
  needed: ['minimum', 'lipschitz', 'ordered', 'stationary', 'away', 'near'],
  refutes: ['chapter/def-4.1.6'],
});

proves(saddleOfAProduct, {
  evidence: {
    staysAtSaddle: ['identity'],
    saddleValue: ['identity'],
    leastOfProduct: ['identity'],
    staysOnPeak: ['identity'],
    peakValue: ['identity'],
    leastOfQuartic: ['identity'],
    lower: ['identity'],
    higher: ['identity'],
  },
  attained: [
    'staysAtSaddle',
    'staysOnPeak',
    'saddleValue',
    'leastOfProduct',
    'peakValue',
    'leastOfQuartic',
    'lower',
    'higher',
  ],
  needed: ['start', 'update'],
});

proves(needleCount, {
  evidence: {
    missed: ['certificate | certified', 'identity | certified'],
    total: ['certificate | certified', 'identity | certified'],
    cells: ['certified'],
    every: ['certified'],
  },
  attained: ['missed', 'every', 'cells', 'total'],
  needed: ['cells', 'oneCell', 'chances'],
});

proves(hiddenValley, {
  evidence: {
    valley: ['certified'],
    peak: ['certified'],
    right: ['certified'],
    left: ['certified'],
    value: ['certified'],
    gradient: ['certified'],
    across: ['certificate'],
    along: ['certificate'],
  },
  attained: ['valley', 'peak', 'right', 'left', 'value', 'gradient', 'across', 'along'],
  needed: ['beyond', 'outside', 'inside', 'size'],
  refutes: ['chapter/needle-unique-stationary', 'chapter/needle-smoothness'],
});

proves(localStepSize, {
  evidence: {
    converges: ['certified'],
    repels: ['identity', 'certificate'],
  },
  attained: ['converges'],
  needed: ['start', 'stepSize', 'steep', 'away', 'update'],
});

proves(powerMethod, {
  evidence: {
    below: ['identity', 'certificate'],
    rate: ['identity', 'certificate'],
    stuck: ['identity', 'certificate'],
    modulus: ['identity'],
    tie: ['identity'],
  },
  attained: ['below', 'rate', 'stuck', 'modulus', 'tie'],
  needed: ['semidefinite', 'others', 'largest'],
});

import { bfgsEndsWithTheInverse } from '../../theorems/newton/bfgs-ends-with-the-inverse.js';
import { gradientStepFromAModel } from '../../theorems/newton/gradient-step-from-a-model.js';
import { lBfgsIsBfgs } from '../../theorems/newton/l-bfgs-is-bfgs.js';
import { linearModelInABall } from '../../theorems/newton/linear-model-in-a-ball.js';
import { linearModelInABox } from '../../theorems/newton/linear-model-in-a-box.js';
import { narrowValley } from '../../theorems/newton/narrow-valley.js';
import { newtonAffineInvariance } from '../../theorems/newton/newton-affine-invariance.js';
import { newtonBeyondItsBasin } from '../../theorems/newton/newton-beyond-its-basin.js';
import { newtonDegenerateMinimum } from '../../theorems/newton/newton-degenerate-minimum.js';
import { newtonDigitsDouble } from '../../theorems/newton/newton-digits-double.js';
import { newtonDirection } from '../../theorems/newton/newton-direction.js';
import { newtonNearAMinimum } from '../../theorems/newton/newton-near-a-minimum.js';
import { newtonStepOfAQuadraticModel } from '../../theorems/newton/newton-step-of-a-quadratic-model.js';
import { newtonTwoCycle } from '../../theorems/newton/newton-two-cycle.js';
import { proves } from './proves.js';

proves(linearModelInABall, {
  evidence: {
    least: ['identity', 'certificate', 'identity'],
    value: ['identity'],
  },
  attained: ['value'],
  needed: ['norm', 'moving', 'radius', 'minimiser', 'ball', 'other'],
});

proves(linearModelInABox, {
  evidence: {
    least: ['certificate'],
  },
  attained: ['least'],
  needed: ['positivePart', 'negativePart', 'box'],
});

proves(gradientStepFromAModel, {
  evidence: {
    least: ['identity', 'certificate'],
    value: ['identity'],
    opposite: ['identity'],
    back: ['identity'],
  },
  attained: ['least', 'value', 'opposite', 'back'],
  needed: ['stepSize', 'cycle'],
});

proves(narrowValley, {
  evidence: {
    angle: ['certificate', 'certificate'],
  },
  attained: ['angle'],
  needed: ['spectrum'],
});

proves(newtonStepOfAQuadraticModel, {
  evidence: {
    least: ['identity', 'certificate'],
    step: ['identity'],
    unbounded: ['identity'],
  },
  attained: ['least', 'step', 'unbounded'],
  needed: ['curvature', 'critical'],
});

proves(newtonAffineInvariance, {
  evidence: {
    oneStep: ['identity'],
    invariant: ['identity'],
    descent: ['witness'],
    descentInZ: ['witness'],
  },
  attained: ['oneStep', 'invariant', 'descent', 'descentInZ'],
  needed: ['newton', 'coordinates'],
});

proves(newtonDirection, {
  evidence: {
    downhill: ['certificate'],
    uphill: ['witness'],
    higher: ['witness', 'witness', 'witness'],
    saddle: ['witness'],
  },
  attained: ['downhill', 'uphill', 'saddle'],
  needed: ['curvature', 'newton'],
});

proves(newtonNearAMinimum, {
  evidence: {
    bound: ['identity', 'certificate', 'certificate'],
    closer: ['certificate'],
    run: ['certified'],
    closerInRun: ['certified'],
  },
  attained: ['bound', 'run', 'closerInRun'],
  needed: ['minimum', 'lipschitz', 'ordered', 'away', 'basin', 'newton'],
});

proves(newtonTwoCycle, {
  evidence: {
    opposite: ['certified'],
    convex: ['certified'],
  },
  attained: ['opposite', 'convex'],
  needed: ['third', 'edge', 'newton'],
});

proves(newtonDegenerateMinimum, {
  evidence: {
    step: ['identity'],
    linear: ['certified'],
  },
  attained: ['step', 'linear'],
  needed: ['newton'],
});

proves(newtonBeyondItsBasin, {
  evidence: {
    step: ['identity', 'identity'],
  },
  attained: ['step'],
  needed: ['root', 'newton'],
});

proves(newtonDigitsDouble, {
  evidence: {
    step: ['identity', 'certificate', 'certificate'],
    run: ['certified'],
  },
  attained: ['step', 'run'],
  needed: ['curvature', 'stronglyConvex', 'lipschitz', 'ordered', 'newton'],
});

proves(bfgsEndsWithTheInverse, {
  evidence: {
    secant: ['identity'],
    minimum: ['identity'],
    inverse: ['identity'],
  },
  attained: ['secant', 'minimum', 'inverse'],
  needed: ['lineSearch', 'update'],
  refutes: ['chapter/quasi-newton'],
});

proves(lBfgsIsBfgs, {
  evidence: {
    same: ['identity'],
    late: ['witness'],
    one: ['witness'],
    two: ['witness'],
  },
  attained: ['same', 'late', 'one'],
  needed: ['sameStart', 'sameMethod'],
});

import { adaptiveTwoCycle } from '../../theorems/adaptive/adaptive-two-cycle.js';
import { lionTwoBetas } from '../../theorems/adaptive/lion-two-betas.js';
import { lionUniform } from '../../theorems/adaptive/lion-uniform.js';
import { signBouncing } from '../../theorems/adaptive/sign-bouncing.js';
import { signSgdIsMemorylessAdam } from '../../theorems/adaptive/sign-sgd-is-memoryless-adam.js';
import { signStall } from '../../theorems/adaptive/sign-stall.js';
import { squaredGradientsAndCurvature } from '../../theorems/adaptive/squared-gradients-and-curvature.js';
import { proves } from './proves.js';

proves(signSgdIsMemorylessAdam, {
  evidence: {
    sign: ['certified'],
    length: ['certified'],
    equal: ['certified'],
    step: ['certified'],
    damped: ['certified'],
  },
  attained: ['sign', 'length', 'step', 'equal', 'damped'],
  needed: ['noMemory', 'noSquares', 'noEpsilon', 'gradient'],
  refutes: ['lectures/sign-vs-eps'],
});

proves(signBouncing, {
  evidence: {
    approach: ['certified', 'certified'],
    near: ['certified'],
    beyond: ['certified'],
    apart: ['certified', 'certificate'],
    hit: ['certified'],
  },
  attained: ['approach', 'near', 'beyond', 'apart', 'hit'],
  needed: ['step', 'remainder', 'start', 'slope', 'update'],
  refutes: ['lectures/sign-bouncing'],
});

proves(signStall, {
  evidence: {
    slopes: ['identity', 'certificate'],
    mirrored: ['identity'],
    there: ['certified'],
    back: ['certified'],
    loss: ['certified'],
    escapes: ['certified'],
    stall: ['witness'],
    stallThere: ['witness'],
    stallLoss: ['witness'],
  },
  attained: ['mirrored', 'there', 'back', 'loss', 'stall', 'stallThere', 'stallLoss'],
  needed: ['condition', 'step', 'near', 'far', 'start', 'update'],
  refutes: ['lectures/sign-bouncing'],
});

proves(lionTwoBetas, {
  evidence: {
    followed: ['identity'],
    signum: ['certified'],
    remembered: ['certified', 'identity'],
  },
  attained: ['remembered', 'followed', 'signum'],
  needed: ['equal'],
});

proves(lionUniform, {
  evidence: {
    lattice: ['certified'],
    moving: ['certified', 'certified'],
    still: ['certified'],
    there: ['certified'],
    back: ['certified'],
  },
  attained: ['lattice', 'moving', 'still', 'there', 'back'],
  needed: ['moving', 'still', 'start', 'step', 'curvature', 'short', 'remembered'],
  refutes: ['chapter/lion-uniform'],
});

proves(adaptiveTwoCycle, {
  evidence: {
    slope: ['identity'],
    there: ['certified'],
    cycle: ['certified'],
    loss: ['certified'],
  },
  attained: ['slope', 'there', 'cycle', 'loss'],
  needed: ['slope', 'memory', 'start'],
  refutes: ['chapter/rmsprop-fixes'],
});

proves(squaredGradientsAndCurvature, {
  evidence: {
    identity: ['identity', 'identity', 'identity', 'identity'],
    logistic: ['identity'],
  },
  attained: ['identity', 'logistic'],
  needed: ['likelihood', 'total', 'truth'],
  refutes: ['chapter/adaptive-approximates-hessian'],
});

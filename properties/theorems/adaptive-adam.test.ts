import { adamConstantGradient } from '../../theorems/adaptive/adam-constant-gradient.js';
import { adamEpsilonPlace } from '../../theorems/adaptive/adam-epsilon-place.js';
import { adamExpectedMoments } from '../../theorems/adaptive/adam-expected-moments.js';
import { adamGreatestStep } from '../../theorems/adaptive/adam-greatest-step.js';
import { adamIsMomentumPlusRmsprop } from '../../theorems/adaptive/adam-is-momentum-plus-rmsprop.js';
import { adamOnlineRegret } from '../../theorems/adaptive/adam-online-regret.js';
import { adamScaleInvariance } from '../../theorems/adaptive/adam-scale-invariance.js';
import { adamStepBound } from '../../theorems/adaptive/adam-step-bound.js';
import { adamUncorrectedStart } from '../../theorems/adaptive/adam-uncorrected-start.js';
import { adamUnrolledMoments } from '../../theorems/adaptive/adam-unrolled-moments.js';
import { adamWeights } from '../../theorems/adaptive/adam-weights.js';
import { proves } from './proves.js';

proves(adamUnrolledMoments, {
  evidence: {
    first: ['identity'],
    second: ['identity'],
  },
  attained: ['first', 'second'],
  needed: ['start', 'mean', 'squareStart', 'square'],
});

proves(adamWeights, {
  evidence: {
    total: ['identity'],
    nearOne: ['identity', 'certificate'],
  },
  attained: ['total', 'nearOne'],
  needed: ['larger'],
});

proves(adamExpectedMoments, {
  evidence: {
    mean: ['identity', 'identity'],
    square: ['identity', 'identity'],
    correctedMean: ['identity'],
    correctedSquare: ['identity', 'identity'],
  },
  attained: ['mean', 'square', 'correctedMean', 'correctedSquare'],
  needed: ['stationary', 'decay', 'squareDecay', 'correction', 'squareCorrection'],
});

proves(adamConstantGradient, {
  evidence: {
    biased: ['identity'],
    biasedSquare: ['identity'],
    corrected: ['identity'],
    correctedSquare: ['identity'],
    outside: ['identity', 'identity', 'certified'],
    inside: ['identity', 'identity'],
  },
  attained: ['biased', 'biasedSquare', 'corrected', 'correctedSquare', 'outside', 'inside'],
  needed: ['constant', 'decay', 'squareDecay', 'correction', 'squareCorrection', 'update'],
  refutes: ['lectures/adam-vtilde-squared'],
});

proves(adamUncorrectedStart, {
  evidence: {
    fast: ['identity', 'certified', 'certificate', 'certified'],
    ratio: ['identity', 'certified'],
    slow: ['identity', 'certified', 'certificate', 'certified'],
  },
  attained: ['fast', 'slow', 'ratio'],
  needed: ['fast', 'slow'],
  refutes: ['lectures/adam-slow-start', 'chapter/adam-update'],
});

proves(adamIsMomentumPlusRmsprop, {
  evidence: {
    first: ['identity'],
    second: ['identity'],
    outside: ['identity'],
    inside: ['identity'],
  },
  attained: ['first', 'second', 'outside', 'inside'],
  needed: ['momentum', 'momentumStart', 'rmsprop', 'rmspropStart'],
});

proves(adamScaleInvariance, {
  evidence: {
    first: ['identity'],
    second: ['identity'],
    square: ['identity'],
    sign: ['certificate', 'identity'],
    steps: ['certified'],
  },
  attained: ['first', 'second', 'square', 'sign', 'steps'],
  needed: ['scale'],
  refutes: ['lectures/adam-scale-invariance'],
});

proves(adamStepBound, {
  evidence: {
    bound: ['identity', 'certificate', 'identity'],
  },
  attained: ['bound'],
  needed: ['squareDecay'],
  refutes: ['lectures/adam-step-size'],
});

proves(adamEpsilonPlace, {
  evidence: {
    large: ['certificate'],
    small: ['certificate'],
    squaredBelow: ['certificate'],
    squaredAbove: ['certificate'],
    steps: ['certified', 'certified'],
  },
  attained: ['large', 'small', 'squaredBelow', 'squaredAbove', 'steps'],
  needed: ['positive', 'large', 'small', 'gradient'],
});

proves(adamGreatestStep, {
  evidence: {
    attained: ['identity', 'identity', 'identity'],
    equal: ['identity'],
    below: ['certificate'],
    above: ['certificate'],
    unbounded: ['certificate'],
    published: ['witness'],
    longer: ['witness'],
  },
  attained: ['attained', 'equal', 'unbounded', 'published'],
  needed: ['positive', 'proportional', 'equal', 'distinct', 'second', 'weak'],
  refutes: ['lectures/adam-step-size'],
});

proves(adamOnlineRegret, {
  evidence: {
    returns: ['certified'],
    down: ['certificate'],
    up: ['identity', 'certificate'],
    upAgain: ['identity', 'certificate'],
    next: ['certificate'],
    longer: ['certificate'],
    regret: ['identity', 'certificate'],
  },
  attained: ['returns', 'down', 'up', 'upAgain', 'next', 'longer', 'regret'],
  needed: ['decay', 'rate', 'slope', 'before', 'later', 'returns', 'second', 'third'],
});

import { bestStepSize } from '../../theorems/stability/best-step-size.js';
import { bounceAndCrawl } from '../../theorems/stability/bounce-and-crawl.js';
import { errorRecursion } from '../../theorems/stability/error-recursion.js';
import { geometricConvergence } from '../../theorems/stability/geometric-convergence.js';
import { leastSquaresGradient } from '../../theorems/stability/least-squares-gradient.js';
import { quadraticModes } from '../../theorems/stability/quadratic-modes.js';
import { quadraticRates } from '../../theorems/stability/quadratic-rates.js';
import { quadraticThreshold } from '../../theorems/stability/quadratic-threshold.js';
import { rateOfTheBestStep } from '../../theorems/stability/rate-of-the-best-step.js';
import { rowSpace } from '../../theorems/stability/row-space.js';
import { scalarLeastSquares } from '../../theorems/stability/scalar-least-squares.js';
import { stabilityThreshold } from '../../theorems/stability/stability-threshold.js';
import { stepsFollowCurvature } from '../../theorems/stability/steps-follow-curvature.js';
import { twoCycle } from '../../theorems/stability/two-cycle.js';
import { proves } from './proves.js';

proves(leastSquaresGradient, {
  evidence: {
    value: ['identity'],
    gradient: ['identity'],
    expansion: ['identity'],
    update: ['identity', 'identity'],
    onlyThere: ['identity', 'certificate'],
    minimal: ['certificate'],
  },
  attained: ['value', 'gradient', 'expansion', 'update', 'minimal', 'onlyThere'],
  needed: ['update', 'normalEquations'],
});

proves(errorRecursion, {
  evidence: {
    recursion: ['identity', 'identity', 'identity'],
    modes: ['identity'],
    rest: ['identity'],
  },
  attained: ['recursion', 'modes', 'rest'],
  needed: ['normalEquations', 'update'],
});

proves(rowSpace, {
  evidence: {
    stays: ['identity', 'identity'],
  },
  attained: ['stays'],
  needed: ['start', 'update'],
});

proves(stepsFollowCurvature, {
  evidence: {
    curvature: ['identity'],
    step: ['identity', 'identity'],
    firstStep: ['identity'],
  },
  attained: ['curvature', 'step', 'firstStep'],
  needed: ['normalEquations', 'update'],
});

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

proves(stabilityThreshold, {
  evidence: {
    closer: ['identity', 'certificate', 'certificate'],
    notCloser: ['identity', 'identity', 'certificate'],
  },
  attained: ['notCloser'],
  needed: ['spectrum', 'stepSize', 'away', 'alongVector', 'normalEquations', 'update'],
});

proves(twoCycle, {
  evidence: {
    mirrored: ['identity', 'identity'],
    back: ['identity'],
  },
  attained: ['mirrored', 'back'],
  needed: ['atThreshold', 'alongVector', 'normalEquations', 'update'],
});

proves(geometricConvergence, {
  evidence: {
    converges: ['identity', 'certificate'],
    factor: ['certificate'],
  },
  attained: ['converges'],
  needed: ['spectrum', 'stepSize', 'rowSpace', 'normalEquations', 'update'],
  refutes: ['lectures/gd-eigs-less-than-1'],
});

proves(bestStepSize, {
  evidence: {
    everySmallerStep: ['certificate', 'certificate'],
    everyLargerStep: ['certificate', 'certificate'],
    bestStep: ['certificate'],
  },
  attained: ['everySmallerStep', 'everyLargerStep', 'bestStep'],
  needed: ['spectrum', 'flat', 'steep', 'between'],
});

proves(rateOfTheBestStep, {
  evidence: {
    rate: ['identity', 'certificate'],
    closer: ['certificate', 'certificate'],
  },
  attained: ['rate'],
  needed: ['spectrum', 'best', 'rowSpace', 'away', 'normalEquations', 'update'],
});

proves(bounceAndCrawl, {
  evidence: {
    crawls: ['certificate', 'identity'],
    bounces: ['certificate'],
    doesNotBounce: ['certificate', 'certificate'],
    unstable: ['certificate', 'certificate'],
  },
  attained: ['doesNotBounce', 'unstable'],
  needed: ['spectrum', 'stepSize', 'illConditioned', 'mode'],
  refutes: ['lectures/gd-bounce-crawl'],
});

proves(quadraticModes, {
  evidence: {
    value: ['identity'],
    update: ['identity', 'identity', 'identity'],
    steps: ['identity'],
    expansion: ['identity'],
  },
  attained: ['expansion', 'value', 'update', 'steps'],
  needed: ['symmetric', 'decomposition', 'orthonormal', 'update'],
});

proves(quadraticThreshold, {
  evidence: {
    closer: ['identity', 'certificate', 'certificate'],
    notCloser: ['identity', 'identity', 'certificate'],
  },
  attained: ['notCloser'],
  needed: ['spectrum', 'stepSize', 'minimiser', 'away', 'alongVector', 'update'],
  refutes: ['chapter/quad-convergence-condition'],
});

proves(quadraticRates, {
  evidence: {
    distance: ['identity', 'certificate'],
    chapterStep: ['certificate', 'identity'],
    noBounce: ['certificate'],
    bestStep: ['certificate'],
    gain: ['identity'],
  },
  attained: ['distance', 'chapterStep', 'noBounce', 'bestStep', 'gain'],
  needed: ['factors', 'rates', 'update', 'spectrum'],
  refutes: ['chapter/quad-must-eta'],
});

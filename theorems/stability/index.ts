import type { Theorem } from '../../src/prove/theorem.js';
import { bestStepSize } from './best-step-size.js';
import { bounceAndCrawl } from './bounce-and-crawl.js';
import { errorRecursion } from './error-recursion.js';
import { geometricConvergence } from './geometric-convergence.js';
import { leastSquaresGradient } from './least-squares-gradient.js';
import { quadraticModes } from './quadratic-modes.js';
import { quadraticRates } from './quadratic-rates.js';
import { quadraticThreshold } from './quadratic-threshold.js';
import { rateOfTheBestStep } from './rate-of-the-best-step.js';
import { rowSpace } from './row-space.js';
import { scalarLeastSquares } from './scalar-least-squares.js';
import { stabilityThreshold } from './stability-threshold.js';
import { stepsFollowCurvature } from './steps-follow-curvature.js';
import { twoCycle } from './two-cycle.js';

export const stability: readonly Theorem[] = [
  leastSquaresGradient,
  errorRecursion,
  rowSpace,
  stepsFollowCurvature,
  scalarLeastSquares,
  stabilityThreshold,
  twoCycle,
  geometricConvergence,
  bestStepSize,
  rateOfTheBestStep,
  bounceAndCrawl,
  quadraticModes,
  quadraticThreshold,
  quadraticRates,
];

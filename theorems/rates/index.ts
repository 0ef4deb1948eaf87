import type { Theorem } from '../../src/prove/theorem.js';
import { adaGradDiagonal } from './ada-grad-diagonal.js';
import { adaGradDiagonalAsPrinted } from './ada-grad-diagonal-as-printed.js';
import { adaGradLearningRate } from './ada-grad-learning-rate.js';
import { adaGradNormAsPrinted } from './ada-grad-norm-as-printed.js';
import { adaGradNormLargeStart } from './ada-grad-norm-large-start.js';
import { adaGradNormRate } from './ada-grad-norm-rate.js';
import { adaGradNormSmallStart } from './ada-grad-norm-small-start.js';
import { adaGradNormStochastic } from './ada-grad-norm-stochastic.js';
import { batchRate } from './batch-rate.js';
import { batchVariance } from './batch-variance.js';
import { gradientDescentRate } from './gradient-descent-rate.js';
import { gradientDescentSharpRate } from './gradient-descent-sharp-rate.js';
import { gradientDescentSteps } from './gradient-descent-steps.js';
import { harmonicSums } from './harmonic-sums.js';
import { largestValue } from './largest-value.js';
import { randomIterate } from './random-iterate.js';
import { sharpDescent } from './sharp-descent.js';
import { stochasticDescent } from './stochastic-descent.js';
import { stochasticGradientRate } from './stochastic-gradient-rate.js';
import { stochasticRateLargestValue } from './stochastic-rate-largest-value.js';
import { stochasticSteps } from './stochastic-steps.js';
import { twoParabolas } from './two-parabolas.js';
import { valueBeforeLast } from './value-before-last.js';

/** Section 4.6 of the chapter: how fast gradients become small. */
export const rates: readonly Theorem[] = [
  gradientDescentRate,
  largestValue,
  twoParabolas,
  sharpDescent,
  gradientDescentSharpRate,
  gradientDescentSteps,
  valueBeforeLast,
  stochasticDescent,
  stochasticGradientRate,
  stochasticRateLargestValue,
  stochasticSteps,
  randomIterate,
  batchVariance,
  batchRate,
  harmonicSums,
  adaGradNormRate,
  adaGradNormLargeStart,
  adaGradNormSmallStart,
  adaGradNormStochastic,
  adaGradNormAsPrinted,
  adaGradDiagonal,
  adaGradDiagonalAsPrinted,
  adaGradLearningRate,
];

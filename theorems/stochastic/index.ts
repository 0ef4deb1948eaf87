import type { Theorem } from '../../src/prove/theorem.js';
import { minimumNormSolution } from './minimum-norm-solution.js';
import { sampledResidual } from './sampled-residual.js';
import { secondMoment } from './second-moment.js';
import { sgdContraction } from './sgd-contraction.js';
import { sgdDescentTerm } from './sgd-descent-term.js';
import { sgdDistanceNeverGrows } from './sgd-distance-never-grows.js';
import { sgdDistanceRate } from './sgd-distance-rate.js';
import { sgdErrorCoordinates } from './sgd-error-coordinates.js';
import { sgdExactThreshold } from './sgd-exact-threshold.js';
import { sgdExpectedDescent } from './sgd-expected-descent.js';
import { sgdExpectedLoss } from './sgd-expected-loss.js';
import { sgdExponential } from './sgd-exponential.js';
import { sgdMeanSquareThreshold } from './sgd-mean-square-threshold.js';
import { sgdNoiseFloor } from './sgd-noise-floor.js';
import { sgdNoiseTerm } from './sgd-noise-term.js';
import { sgdSpan } from './sgd-span.js';
import { sgdThresholdTwoRows } from './sgd-threshold-two-rows.js';
import { sgdUnbiased } from './sgd-unbiased.js';
import { singularCoordinates } from './singular-coordinates.js';

export const stochastic: readonly Theorem[] = [
  sgdUnbiased,
  sgdExpectedDescent,
  sampledResidual,
  sgdNoiseFloor,
  sgdSpan,
  minimumNormSolution,
  sgdErrorCoordinates,
  singularCoordinates,
  secondMoment,
  sgdExpectedLoss,
  sgdDescentTerm,
  sgdNoiseTerm,
  sgdContraction,
  sgdExactThreshold,
  sgdThresholdTwoRows,
  sgdDistanceNeverGrows,
  sgdDistanceRate,
  sgdExponential,
  sgdMeanSquareThreshold,
];

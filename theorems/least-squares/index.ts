import type { Theorem } from '../../src/prove/theorem.js';
import { pushThrough } from './push-through.js';
import { ridgeCoefficientBounds } from './ridge-coefficient-bounds.js';
import { ridgeDiagonal } from './ridge-diagonal.js';
import { ridgeGradientDescent } from './ridge-gradient-descent.js';
import { ridgeGreatestCoefficient } from './ridge-greatest-coefficient.js';
import { ridgeLargeSingularValues } from './ridge-large-singular-values.js';
import { ridgeMinimiser } from './ridge-minimiser.js';
import { ridgeOptimalPenalty } from './ridge-optimal-penalty.js';
import { ridgeSmallSingularValues } from './ridge-small-singular-values.js';
import { ridgeSvd } from './ridge-svd.js';

export const leastSquares: readonly Theorem[] = [
  pushThrough,
  ridgeMinimiser,
  ridgeSvd,
  ridgeDiagonal,
  ridgeLargeSingularValues,
  ridgeSmallSingularValues,
  ridgeCoefficientBounds,
  ridgeGreatestCoefficient,
  ridgeOptimalPenalty,
  ridgeGradientDescent,
];

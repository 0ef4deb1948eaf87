import type { Theorem } from '../../src/prove/theorem.js';
import { bfgsEndsWithTheInverse } from './bfgs-ends-with-the-inverse.js';
import { gradientStepFromAModel } from './gradient-step-from-a-model.js';
import { lBfgsIsBfgs } from './l-bfgs-is-bfgs.js';
import { linearModelInABall } from './linear-model-in-a-ball.js';
import { linearModelInABox } from './linear-model-in-a-box.js';
import { narrowValley } from './narrow-valley.js';
import { newtonAffineInvariance } from './newton-affine-invariance.js';
import { newtonBeyondItsBasin } from './newton-beyond-its-basin.js';
import { newtonDegenerateMinimum } from './newton-degenerate-minimum.js';
import { newtonDigitsDouble } from './newton-digits-double.js';
import { newtonDirection } from './newton-direction.js';
import { newtonNearAMinimum } from './newton-near-a-minimum.js';
import { newtonStepOfAQuadraticModel } from './newton-step-of-a-quadratic-model.js';
import { newtonTwoCycle } from './newton-two-cycle.js';

export const newton: readonly Theorem[] = [
  linearModelInABall,
  linearModelInABox,
  gradientStepFromAModel,
  narrowValley,
  newtonStepOfAQuadraticModel,
  newtonAffineInvariance,
  newtonDirection,
  newtonNearAMinimum,
  newtonTwoCycle,
  newtonDegenerateMinimum,
  newtonBeyondItsBasin,
  newtonDigitsDouble,
  bfgsEndsWithTheInverse,
  lBfgsIsBfgs,
];

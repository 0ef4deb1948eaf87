import type { Theorem } from '../../src/prove/theorem.js';
import { affineIsNotLinear } from './affine-is-not-linear.js';
import { ermArgmin } from './erm-argmin.js';
import { pwlApproximation } from './pwl-approximation.js';
import { reluSumFewKinks } from './relu-sum-few-kinks.js';
import { reluSumLipschitz } from './relu-sum-lipschitz.js';
import { reluSumPlane } from './relu-sum-plane.js';
import { reluSumPwl } from './relu-sum-pwl.js';
import { reluSumRightFacing } from './relu-sum-right-facing.js';
import { reluUnitKink } from './relu-unit-kink.js';
import { trainNotTest } from './train-not-test.js';

export const approximation: readonly Theorem[] = [
  reluUnitKink,
  reluSumPwl,
  reluSumLipschitz,
  reluSumFewKinks,
  reluSumPlane,
  reluSumRightFacing,
  pwlApproximation,
  affineIsNotLinear,
  ermArgmin,
  trainNotTest,
];

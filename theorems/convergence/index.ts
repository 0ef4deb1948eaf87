import type { Theorem } from '../../src/prove/theorem.js';
import { convexStationaryPoints } from './convex-stationary-points.js';
import { descentWithoutALimit } from './descent-without-a-limit.js';
import { gradientNormsAreSummable } from './gradient-norms-are-summable.js';
import { hiddenValley } from './hidden-valley.js';
import { localStepSize } from './local-step-size.js';
import { needleCount } from './needle-count.js';
import { powerMethod } from './power-method.js';
import { saddleOfAProduct } from './saddle-of-a-product.js';
import { secondOrderMinimum } from './second-order-minimum.js';

export const convergence: readonly Theorem[] = [
  gradientNormsAreSummable,
  descentWithoutALimit,
  convexStationaryPoints,
  secondOrderMinimum,
  saddleOfAProduct,
  needleCount,
  hiddenValley,
  localStepSize,
  powerMethod,
];

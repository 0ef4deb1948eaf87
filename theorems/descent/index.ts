import type { Theorem } from '../../src/prove/theorem.js';
import { curvatureAlongASegment } from './curvature-along-a-segment.js';
import { descentLemma } from './descent-lemma.js';
import { descentSandwich } from './descent-sandwich.js';
import { lipschitzGradient } from './lipschitz-gradient.js';
import { quadraticBounds } from './quadratic-bounds.js';
import { strictDescent } from './strict-descent.js';

export const descent: readonly Theorem[] = [
  lipschitzGradient,
  curvatureAlongASegment,
  quadraticBounds,
  descentLemma,
  descentSandwich,
  strictDescent,
];

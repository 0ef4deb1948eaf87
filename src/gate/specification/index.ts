import { adaGradNorm } from './ada-grad-norm.js';
import { adadelta } from './adadelta.js';
import { adagrad } from './adagrad.js';
import { adam } from './adam.js';
import { adamax } from './adamax.js';
import { adamw } from './adamw.js';
import { amsgrad } from './amsgrad.js';
import { averagedMomentum } from './averaged-momentum.js';
import { gradientDescent } from './gradient-descent.js';
import { heavyBall } from './heavy-ball.js';
import { lion } from './lion.js';
import { nadam } from './nadam.js';
import { radam } from './radam.js';
import { rmsprop } from './rmsprop.js';
import { sgd } from './sgd.js';
import { signsgd } from './signsgd.js';
import type { Specification } from './specification.js';

/**
 * What can be gated: optimizers that are told a gradient for each step. Newton's method, preconditioning by a matrix of
 * the problem and line searches are told more than that; Nesterov's method with a look-ahead asks for the gradient
 * elsewhere, and `sgd` with `nesterov` is its form for gradients taken at the parameters.
 */
export const specifications: readonly Specification[] = [
  sgd,
  adam,
  amsgrad,
  adamw,
  adamax,
  nadam,
  radam,
  adagrad,
  adadelta,
  rmsprop,
  lion,
  signsgd,
  gradientDescent,
  averagedMomentum,
  heavyBall,
  adaGradNorm,
];

export const specificationOf = (id: string): Specification | undefined =>
  specifications.find((specification) => specification.id === id);

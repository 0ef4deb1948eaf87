import type { Theorem } from '../../src/prove/theorem.js';
import { finiteWidthBeyondThreshold } from './finite-width-beyond-threshold.js';
import { kConstGdConverges } from './k-const-gd-converges.js';
import { kStaysConstant } from './k-stays-constant.js';
import { kernelLossFloor } from './kernel-loss-floor.js';
import { lazyFeaturesConstant } from './lazy-features-constant.js';
import { lazyWeightsHardlyMove } from './lazy-weights-hardly-move.js';
import { linearProbing } from './linear-probing.js';
import { nnNonconvex } from './nn-nonconvex.js';
import { ntkGram } from './ntk-gram.js';
import { ntkLinearSystem } from './ntk-linear-system.js';
import { ntkOde } from './ntk-ode.js';
import { taylorLinearisation } from './taylor-linearisation.js';
import { twoLayerBelowThreshold } from './two-layer-below-threshold.js';

export const linearization: readonly Theorem[] = [
  nnNonconvex,
  linearProbing,
  taylorLinearisation,
  ntkGram,
  lazyFeaturesConstant,
  lazyWeightsHardlyMove,
  ntkOde,
  kStaysConstant,
  kConstGdConverges,
  kernelLossFloor,
  ntkLinearSystem,
  finiteWidthBeyondThreshold,
  twoLayerBelowThreshold,
];

import type { Theorem } from '../../src/prove/theorem.js';
import { adamL2Scale } from './adam-l2-scale.js';
import { adamwBox } from './adamw-box.js';
import { adamwDecoupling } from './adamw-decoupling.js';
import { adamwEqualDecays } from './adamw-equal-decays.js';
import { adamwSchedule } from './adamw-schedule.js';
import { l2IsNotDecoupledDecay } from './l2-is-not-decoupled-decay.js';
import { weightDecayInGradientDescent } from './weight-decay-in-gradient-descent.js';
import { weightDecayShrinks } from './weight-decay-shrinks.js';

export const weightDecay: readonly Theorem[] = [
  weightDecayInGradientDescent,
  weightDecayShrinks,
  l2IsNotDecoupledDecay,
  adamwDecoupling,
  adamL2Scale,
  adamwSchedule,
  adamwBox,
  adamwEqualDecays,
];

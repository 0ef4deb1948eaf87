import type { Theorem } from '../../src/prove/theorem.js';
import { earlyClosedForm } from './early-closed-form.js';
import { earlyLargeSingularValues } from './early-large-singular-values.js';
import { earlyRecursion } from './early-recursion.js';
import { earlySmallSingularValues } from './early-small-singular-values.js';
import { earlyStoppingAboveRidge } from './early-stopping-above-ridge.js';
import { earlyStoppingBelowRidge } from './early-stopping-below-ridge.js';
import { earlyStoppingIsRidge } from './early-stopping-is-ridge.js';
import { earlyStoppingRisk } from './early-stopping-risk.js';
import { effectivePenalty } from './effective-penalty.js';

export const earlyStopping: readonly Theorem[] = [
  earlyRecursion,
  earlyClosedForm,
  earlySmallSingularValues,
  earlyLargeSingularValues,
  earlyStoppingAboveRidge,
  earlyStoppingBelowRidge,
  earlyStoppingRisk,
  effectivePenalty,
  earlyStoppingIsRidge,
];

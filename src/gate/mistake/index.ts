import { accumulatorMistakes } from './accumulators.js';
import { conductMistakes } from './conduct-mistakes.js';
import { correctionMistakes } from './correction.js';
import { decayMistakes } from './decay.js';
import { denominatorMistakes } from './denominator.js';
import type { Mistake } from './mistake.js';
import { momentMistakes } from './moments.js';
import { relativeMistakes } from './relatives.js';
import { stepMistakes } from './step.js';
import { velocityMistakes } from './velocity.js';

/** Everything that is known to go wrong, by the part of the algorithm that it changes. */
export const mistakes: readonly Mistake[] = [
  ...momentMistakes,
  ...correctionMistakes,
  ...denominatorMistakes,
  ...decayMistakes,
  ...velocityMistakes,
  ...accumulatorMistakes,
  ...relativeMistakes,
  ...stepMistakes,
  ...conductMistakes,
];

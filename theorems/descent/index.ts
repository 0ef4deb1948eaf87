import type { Theorem } from '../../src/prove/theorem.js';
import { descentLemma } from './descent-lemma.js';

export const descent: readonly Theorem[] = [descentLemma];

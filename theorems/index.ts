import type { Theorem } from '../src/prove/theorem.js';
import { descentLemma } from './descent/descent-lemma.js';

/** All theorems, in the order in which they are listed: by subject, each after those it cites. */
export const theorems: readonly Theorem[] = [descentLemma];

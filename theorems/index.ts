import type { Theorem } from '../src/prove/theorem.js';
import { descent } from './descent/index.js';

/** All theorems, in the order in which they are listed: by subject, each after those it cites. */
export const theorems: readonly Theorem[] = [...descent];

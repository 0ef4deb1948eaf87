import type { Theorem } from '../src/prove/theorem.js';
import { adaptive } from './adaptive/index.js';
import { descent } from './descent/index.js';
import { stability } from './stability/index.js';
import { weightDecay } from './weight-decay/index.js';

/** All theorems, in the order in which they are listed: by subject, each after those it cites. */
export const theorems: readonly Theorem[] = [...descent, ...stability, ...adaptive, ...weightDecay];

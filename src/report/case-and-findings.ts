import type { Instance } from '../prove/result.js';
import { type Digits, instanceText } from './exact-text.js';

/** `L = 1, η = 1: f(w_0) = 1/2; f(w_1) = 0`: the case, and what holds in it. */
export function caseAndFindings(witness: Instance, digits: Digits = 'all'): string {
  const shows = witness.shows.join('; ');
  const inputs = instanceText(witness, digits);
  return shows === '' ? inputs : `${inputs}: ${shows}`;
}

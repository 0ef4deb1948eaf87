import type { Instance } from '../prove/result.js';
import { instanceText } from './exact-text.js';

/** `L = 1, η = 1: f(w_0) = 1/2; f(w_1) = 0`: the case, and what holds in it. */
export function caseAndFindings(witness: Instance): string {
  const shows = witness.shows.join('; ');
  return shows === '' ? instanceText(witness) : `${instanceText(witness)}: ${shows}`;
}

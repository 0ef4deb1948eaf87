import { theorems } from '../../theorems/index.js';
import type { Theorem } from '../prove/theorem.js';
import { nearestNames } from '../reading/nearest-names.js';
import { BadUse } from './bad-use.js';

/** The theorems of these names, each once and in the order of the list; all, if none is named. Throws BadUse. */
export function namedTheorems(names: readonly string[]): readonly Theorem[] {
  const known = theorems.map(({ id }) => id);
  for (const name of names) if (!known.includes(name)) throw new BadUse(unknownTheorem(name, known));
  return names.length === 0 ? theorems : theorems.filter(({ id }) => names.includes(id));
}

function unknownTheorem(name: string, known: readonly string[]): string {
  const near = nearestNames(name, known);
  const advice = near.length === 0 ? 'optproof list names them all' : `did you mean ${near.join(' or ')}?`;
  return `unknown theorem '${printable(name)}'; ${advice}`;
}

/** Input is printed back, so it must not move the cursor or run over many lines. */
function printable(name: string): string {
  const visible = name.replace(/\p{C}/gu, '?');
  return visible.length <= 60 ? visible : `${visible.slice(0, 60)}…`;
}

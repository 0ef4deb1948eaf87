import { editDistance } from '../reading/nearest-names.js';
import { type Kind, kinds, type Trait } from './declaration.js';

/** The words of declarations: what a name can be, … */
export const nouns: ReadonlyMap<string, Kind> = new Map([
  ...kinds.map((kind) => [kind, kind] as const),
  ['real', 'number'],
  ['scalar', 'number'],
  ['step', 'number'],
  ['rate', 'number'],
]);
/** Nouns that mean a positive number where no range is given. */
export const positiveNouns: ReadonlySet<string> = new Set(['step', 'rate']);

/** … what it can be besides, … */
export const adjectives: ReadonlyMap<string, Trait> = new Map([
  ['positive definite', 'positive definite'],
  ['positive semidefinite', 'positive semidefinite'],
  ['psd', 'positive semidefinite'],
  ['full row rank', 'full row rank'],
  ['full column rank', 'full column rank'],
  ['full rank', 'full rank'],
  ['invertible', 'full rank'],
  ['positive', 'positive'],
  ['nonnegative', 'nonnegative'],
  ['negative', 'negative'],
  ['nonzero', 'nonzero'],
  ['increasing', 'increasing'],
  ['symmetric', 'symmetric'],
  ['diagonal', 'diagonal'],
  ['orthogonal', 'orthogonal'],
]);
/** … and what may stand between. */
export const fillers: ReadonlySet<string> = new Set([
  'a',
  'an',
  'any',
  'and',
  'of',
  'with',
  'entries',
  'size',
  'length',
]);
export const relations: Readonly<Record<string, readonly ['lower' | 'upper', boolean]>> = {
  '>=': ['lower', false],
  '<=': ['upper', false],
  '≥': ['lower', false],
  '≤': ['upper', false],
  '>': ['lower', true],
  '<': ['upper', true],
};

/** What someone who wrote an unknown word may have meant. */
export function adviceFor(word: string): string {
  const known = [...nouns.keys(), ...adjectives.keys(), 'in', 'rank'];
  const near = known
    .map((one) => ({ one, distance: editDistance(word.slice(0, 30), one) }))
    .filter(({ one, distance }) => distance <= Math.max(1, Math.floor(one.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .at(0);
  return near === undefined ? `known: ${known.join(', ')}` : `did you mean ${near.one}?`;
}

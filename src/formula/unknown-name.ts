import { splitLabel } from './name-table.js';
import type { Scope } from './type.js';

/** The message for a name that is not in scope. */
export function unknownName(word: string, scope: Scope): string {
  const known = [...scope.keys()];
  const listed = known.slice(0, 12).join(', ') + (known.length > 12 ? ', …' : '');
  const start = `unknown name \`${word}\`; ${known.length > 0 ? `known here: ${listed}` : 'no names are known here'}`;
  const meant = nearest(word, known);
  return meant === undefined ? start : `${start}; did you mean \`${meant}\`?`;
}

const SPELT: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
};

/** The name of a Greek letter that a text starts with. */
export const greekWord = (text: string): string | undefined =>
  Object.keys(SPELT)
    .filter((word) => text.startsWith(word))
    .sort((a, b) => b.length - a.length)[0];

/** Groups of letters that are taken for one another. */
const ALIKE = [
  'aα',
  'bβ',
  'eεϵ',
  'gqγ',
  'nη',
  'kκ',
  'lℓ',
  'pρ',
  'uμ',
  'vν',
  'wω',
  'xχ',
  'tτ',
  'sσς',
  'oσ',
  'yγ',
  'φϕ',
  'LΛ',
];

function nearest(word: string, known: readonly string[]): string | undefined {
  const spelt = SPELT[word.toLowerCase()];
  if (spelt !== undefined && known.includes(spelt)) return spelt;
  let best: string | undefined;
  let bestDistance = word.length > 3 ? 2.5 : 1.5;
  for (const name of known) {
    const distance = likeness(word, name);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Small if one could be a slip for the other. */
function likeness(word: string, name: string): number {
  if (word.toLowerCase() === name.toLowerCase()) return 0.1;
  if (ALIKE.some((group) => group.includes(word) && group.includes(name))) return 0.2;
  const bare = (text: string) =>
    splitLabel(text)
      .base.normalize('NFD')
      .replace(/[\p{M}′'⁺⋆]/gu, '');
  if (bare(word) === bare(name)) return 0.5;
  return word.length < 3 || name.length < 3
    ? Number.POSITIVE_INFINITY
    : edits(word.slice(0, 40), name.slice(0, 40));
}

/** Levenshtein's distance. */
function edits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    previous = row;
  }
  return previous[b.length];
}

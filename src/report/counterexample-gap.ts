import { type Gap, gapOf } from '../counterexample/gap.js';
import { type Phrase, type PhraseFormula, phrase, plainPhrase } from '../formula/phrase.js';
import { formatRational, type Rational, rational } from '../scalar/index.js';
import { decimalTex, numberTex } from './counterexample-tex.js';
import { decimalText } from './counterexample-values.js';

/** `by 3/8 (0.375)`: how far a relation is from holding; empty where it holds. */
export function gapPhrase(relation: Parameters<typeof gapOf>[0]): Phrase {
  const gap = gapOf(relation);
  return gap === null ? [] : phraseOf(gap);
}

export const gapText = (relation: Parameters<typeof gapOf>[0]): string => plainPhrase(gapPhrase(relation));

function phraseOf(gap: Gap): Phrase {
  if (gap.kind === 'equal') return ['both sides are equal'];
  if (gap.kind === 'order') return ['the difference has a negative eigenvalue'];
  return phrase`by ${gap.exact === null ? about(gap.near) : exactly(gap.exact)}`;
}

const about = (near: number): PhraseFormula => ({
  text: `≈ ${decimalText(near)}`,
  tex: `\\approx ${decimalTex(near)}`,
});

function exactly(number: Rational): PhraseFormula {
  const exact = formatRational(number).replaceAll('-', '−');
  if (!exact.includes('/')) return { text: exact, tex: numberTex(number) };
  const near = rational.approximate(number);
  return {
    text: `${exact} (${decimalText(near)})`,
    tex: `${numberTex(number)} \\;(${decimalTex(near)})`,
  };
}

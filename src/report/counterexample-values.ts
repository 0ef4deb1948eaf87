import type { At, Evaluated, EvaluatedSide } from '../counterexample/evaluated.js';
import { type Gap, gapOf } from '../counterexample/gap.js';
import { formatRational, type Rational, rational } from '../scalar/index.js';
import { exactText } from './exact-text.js';

/** `3/8 (0.375)`, `(1/3, 2) (0.3333…, 2)`: exactly, and as one reads it; only the second where it is irrational. */
export function sideText(side: EvaluatedSide): string {
  if (side.exact === null) return side.near.length === 0 ? 'no value' : `≈ ${entriesText(side)}`;
  const exact = exactText(side.exact, side.type, 'short');
  return exact.includes('/') ? `${exact} (${entriesText(side)})` : exact;
}

const entriesText = ({ near }: EvaluatedSide) => near.map(decimalText).join(', ');

/** At most five digits, with `…` where there are more. */
export function decimalText(number: number): string {
  if (!Number.isFinite(number)) return String(number);
  const size = Math.abs(number);
  const short = Number(number.toPrecision(5));
  const text = size !== 0 && (size < 1e-4 || size >= 1e7) ? short.toExponential() : String(short);
  return `${text.replaceAll('-', '−')}${Math.abs(short - number) <= 1e-12 * size ? '' : '…'}`;
}

/** `0 ≤ 2 ≤ 1`, the values of the sides. */
export function valuesText({ sides, symbols }: Pick<Evaluated, 'sides' | 'symbols'>): string {
  return sides.map((side, i) => (i === 0 ? '' : ` ${symbols[i - 1]} `) + sideText(side)).join('');
}

/** `i = 1, t = 0`; empty without indices. */
export function atText(at: At): string {
  return [...at].map(([index, position]) => `${index} = ${String(position).replace('-', '−')}`).join(', ');
}

/** `by 3/8 (0.375)`: how far a relation is from holding; empty where it holds. */
export function gapText(relation: Parameters<typeof gapOf>[0]): string {
  const gap = gapOf(relation);
  return gap === null ? '' : textOf(gap);
}

function textOf(gap: Gap): string {
  if (gap.kind === 'equal') return 'both sides are equal';
  if (gap.kind === 'order') return 'the difference has a negative eigenvalue';
  return gap.exact === null ? `by ≈ ${decimalText(gap.near)}` : `by ${numberText(gap.exact)}`;
}

function numberText(number: Rational): string {
  const exact = formatRational(number).replaceAll('-', '−');
  return exact.includes('/') ? `${exact} (${decimalText(rational.approximate(number))})` : exact;
}

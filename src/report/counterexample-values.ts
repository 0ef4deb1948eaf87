import type { At, Evaluated, EvaluatedSide } from '../counterexample/evaluated.js';
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

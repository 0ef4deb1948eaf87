import type { Account } from '../counterexample/account.js';
import type { At, Evaluated, EvaluatedSide } from '../counterexample/evaluated.js';
import { texName } from '../formula/tex-name.js';
import type { Sequence, Type, Value } from '../formula/type.js';
import type { Input } from '../prove/result.js';
import { formatRational, type Rational } from '../scalar/index.js';
import { relationTex } from './aligned-tex.js';
import { decimalText } from './counterexample-values.js';

/** Exact values as TeX: fractions, columns, matrices. */
export function exactTex(value: Value<Rational>, type: Type): string {
  switch (type.kind) {
    case 'integer':
      return String(value);
    case 'scalar':
      return numberTex(value as Rational);
    case 'vector':
      return `\\begin{pmatrix} ${(value as readonly Rational[]).map(numberTex).join(' \\\\ ')} \\end{pmatrix}`;
    case 'matrix': {
      const rows = (value as readonly (readonly Rational[])[]).map((row) => row.map(numberTex).join(' & '));
      return `\\begin{pmatrix} ${rows.join(' \\\\ ')} \\end{pmatrix}`;
    }
    case 'sequence':
      return (value as Sequence<Rational>).items.map((item) => exactTex(item, type.of)).join(',\\; ');
    case 'function':
      return '';
  }
}

export function numberTex(number: Rational): string {
  const [numerator, denominator] = formatRational(number).split('/');
  if (denominator === undefined) return numerator;
  const sign = numerator.startsWith('-') ? '-' : '';
  return `${sign}\\tfrac{${numerator.replace('-', '')}}{${denominator}}`;
}

/** The same where there is little room above and below: the entries of a vector in a row. */
export function rowTex(value: Value<Rational>, type: Type): string {
  if (type.kind !== 'vector') return exactTex(value, type);
  return `(${(value as readonly Rational[]).map(numberTex).join(',\\, ')})`;
}

/** `\eta = \tfrac{1}{2}`; the elements of a sequence one by one. */
export function inputTex({ name, type, value }: Input): readonly string[] {
  const { tex } = texName(name);
  if (type.kind !== 'sequence') return [`${tex} = ${exactTex(value, type)}`];
  const { start, items } = value as Sequence<Rational>;
  return items.map((item, i) => `{${tex}}_{${start + i}} = ${exactTex(item, type.of)}`);
}

/** The value of a side, exactly, with its decimals where it is no integer. */
export function sideTex(side: EvaluatedSide): string {
  const decimals = side.near.map(decimalTex);
  if (side.exact === null) {
    if (decimals.length === 0) return '\\text{no value}';
    return `\\approx ${decimals.length === 1 ? decimals[0] : `(${decimals.join(', ')})`}`;
  }
  const exact = exactTex(side.exact, side.type);
  return exact.includes('frac') ? `${exact} \\;(${decimals.join(', ')})` : exact;
}

export const decimalTex = (number: number): string =>
  decimalText(number).replace('…', '\\dots').replaceAll('−', '-');

/** The values of all sides between their relation symbols. */
export function valuesTex({ sides, symbols }: Pick<Evaluated, 'sides' | 'symbols'>): string {
  return sides.map((side, i) => (i === 0 ? '' : ` ${relationTex[symbols[i - 1]]} `) + sideTex(side)).join('');
}

export const atTex = (at: At) => [...at].map(([index, position]) => `${index} = ${position}`).join(',\\ ');

/** The derivation in the columns of an `aligned` environment: formula, value, reasons. */
export function derivationTex({ lines }: Account, prose: (text: string) => string): readonly string[] {
  if (lines.length === 0) return [];
  const [{ sides }] = lines;
  return [
    `& ${sides[0].tex} && = ${sideTex(sides[0])} \\\\`,
    ...lines.map((line, i) => {
      const mark = line.decision === 'proved' ? '' : ' \\quad\\textbf{fails}';
      const cites = `\\text{${prose(line.reasons.join(', '))}}${mark}`;
      const end = i === lines.length - 1 ? '' : ' \\\\';
      return `&\\quad ${relationTex[line.symbols[0]]} ${line.sides[1].tex} && = ${sideTex(line.sides[1])} && ${cites}${end}`;
    }),
  ];
}

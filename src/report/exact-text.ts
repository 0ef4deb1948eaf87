import type { Sequence, Type, Value } from '../formula/type.js';
import type { Input, Instance } from '../prove/result.js';
import { formatRational, type Rational } from '../scalar/index.js';

/** All digits, or long numbers shortened: for tables only, where a case is shown but not copied. */
export type Digits = 'all' | 'short';

/** Numbers of up to this many digits are never shortened. */
const longest = 24;

/** `3/2`, `(1, 0, −1)`, `[[1, 1, 0], [1, 0, 1]]`. */
export function exactText(value: Value<Rational>, type: Type, digits: Digits = 'all'): string {
  const number = (q: Rational) => numberText(q, digits);
  switch (type.kind) {
    case 'integer':
      return withMinus(String(value));
    case 'scalar':
      return number(value as Rational);
    case 'vector':
      return `(${(value as readonly Rational[]).map(number).join(', ')})`;
    case 'matrix': {
      const rows = value as readonly (readonly Rational[])[];
      return `[${rows.map((row) => `[${row.map(number).join(', ')}]`).join(', ')}]`;
    }
    case 'sequence': {
      const { items } = value as Sequence<Rational>;
      return `(${items.map((item) => exactText(item, type.of, digits)).join(', ')})`;
    }
    case 'function':
      return 'a function';
  }
}

/** `η = 3/2`; a sequence by its elements, `w_0 = (1), w_1 = (2)`, because its first index matters. */
export function inputText({ name, value, type }: Input, digits: Digits = 'all'): string {
  if (type.kind !== 'sequence') return `${name} = ${exactText(value, type, digits)}`;
  const { start, items } = value as Sequence<Rational>;
  return items.map((item, i) => `${name}_${start + i} = ${exactText(item, type.of, digits)}`).join(', ');
}

/** All inputs of a case in a line. */
export function instanceText({ inputs }: Instance, digits: Digits = 'all'): string {
  return inputs.map((input) => inputText(input, digits)).join(', ');
}

function numberText(q: Rational, digits: Digits): string {
  const text = formatRational(q);
  return withMinus(digits === 'all' ? text : text.split('/').map(shortened).join('/'));
}

function shortened(digits: string): string {
  const count = digits.replace('-', '').length;
  return count <= longest ? digits : `${digits.slice(0, 9)}…${digits.slice(-6)} [${count} digits]`;
}

const withMinus = (text: string) => text.replaceAll('-', '−');

import fc from 'fast-check';
import * as arithmetic from '../../src/formula/arithmetic.js';
import * as functions from '../../src/formula/functions.js';
import type { Expression, Join, NumberNode, Type } from '../../src/formula/index.js';
import { integer, print, scalar } from '../../src/formula/index.js';
import * as indexing from '../../src/formula/indexing.js';
import { scope } from './lecture.js';

const at = { start: 0, end: 0 };

/** An expression, given how many operators over an index are around it: each needs a letter of its own. */
type Growing = (depth: number) => Expression;
const LETTERS = ['i', 'j', 'k', 's'];

const name = (text: string): Expression => ({ kind: 'name', name: text, type: scope.get(text) as Type, at });
const index = (letter: string): Expression => ({ kind: 'index', name: letter, type: integer, at });

function number(notation: string, numerator: number, denominator: number): NumberNode {
  const type = denominator === 1 ? integer : scalar;
  return {
    kind: 'number',
    notation,
    numerator: BigInt(numerator),
    denominator: BigInt(denominator),
    type,
    at,
  };
}

const digits = fc.nat(30).map((value) => number(String(value), value, 1));
const numbers = fc.oneof(
  digits,
  fc.constantFrom(number('½', 1, 2), number('¾', 3, 4)),
  fc.nat(99).map((value) => number(`${Math.floor(value / 10)}.${value % 10}`, value, 10)),
);

/** Side by side only where the letters cannot run together. */
function times(factors: readonly Expression[], wished: Join): Expression {
  const joins = factors.slice(1).map((factor, i): Join => {
    if (wished !== '') return wished;
    const together = /[a-zA-Z]$/.test(print(factors[i])) && /^[a-zA-Z]/.test(print(factor));
    return together ? ' ' : '';
  });
  return arithmetic.product(factors, joins, at);
}

const join = fc.constantFrom<Join>('·', ' ', '');
const still = (arbitrary: fc.Arbitrary<Expression>): fc.Arbitrary<Growing> =>
  arbitrary.map((expression) => () => expression);
const named = (...names: string[]) => still(fc.constantFrom(...names.map(name)));

/** Well-typed expressions of every kind of node, free in the index `i`. */
export const { expression } = fc.letrec<
  Record<'expression' | 'number' | 'vector' | 'matrix' | 'row', Growing>
>((tie) => {
  const one = (kind: 'number' | 'vector' | 'matrix' | 'row', make: (a: Expression) => Expression) =>
    tie(kind).map(
      (a): Growing =>
        (depth) =>
          make(a(depth)),
    );
  type Kind = 'number' | 'vector' | 'matrix' | 'row';
  const two = (left: Kind, right: Kind, make: (a: Expression, b: Expression) => Expression) =>
    fc.tuple(tie(left), tie(right)).map(
      ([a, b]): Growing =>
        (depth) =>
          make(a(depth), b(depth)),
    );
  const sums = (kind: Kind) =>
    fc.array(fc.tuple(tie(kind), fc.boolean()), { minLength: 2, maxLength: 3 }).map(
      (terms): Growing =>
        (depth) =>
          arithmetic.sum(
            terms.map(([body, negative]) => ({ body: body(depth), negative })),
            at,
          ),
    );
  const products = (...kinds: Kind[]) =>
    fc.tuple(fc.tuple(...kinds.map((kind) => tie(kind))), join).map(
      ([factors, wished]): Growing =>
        (depth) =>
          times(
            factors.map((factor) => factor(depth)),
            wished,
          ),
    );
  const big = (kind: Kind, operators: readonly ('Σ' | '𝔼' | 'Π' | 'max' | 'min')[], bounded: boolean) =>
    fc.tuple(tie(kind), fc.constantFrom(...operators)).map(
      ([body, operator]): Growing =>
        (depth) => {
          if (depth >= LETTERS.length - 1) return body(depth);
          const letter = LETTERS[depth + 1];
          const entry = indexing.subscript(name('x'), [index(letter)], at);
          const inside = times([entry, body(depth + 1)], '·');
          const parts = { operator, symbol: operator, index: letter, body: inside };
          if (!bounded) return indexing.big(parts, at);
          const bounds = { lower: number('1', 1, 1), upper: name('n') };
          return indexing.big({ ...parts, bounds }, at);
        },
    );
  const power = (kind: Kind) =>
    fc.tuple(tie(kind), fc.constantFrom('2', '10', '−1', 'n', 'n+1', 'T−1', 'i')).map(
      ([a, exponent]): Growing =>
        (depth) =>
          arithmetic.power(a(depth), exponentOf(exponent), at),
    );
  const subscripts = fc.constantFrom(
    indexing.subscript(name('x'), [index('i')], at),
    indexing.subscript(name('X'), [index('i'), number('12', 12, 1)], at),
    indexing.subscript(name('m'), [name('T'), index('i')], at),
    indexing.subscript(name('w₀'), [index('i')], at),
  );
  const vectors = fc.constantFrom(
    indexing.subscript(name('w'), [exponentOf('T−1')], at),
    indexing.subscript(name('X'), [number('12', 12, 1)], at),
    indexing.subscript(name('z'), [index('i')], at),
    functions.filled(1, name('n'), at),
    functions.filled(0, number('3', 3, 1), at),
  );
  return {
    expression: fc.oneof(tie('number'), tie('vector'), tie('matrix')),
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      named('η', 'L', 'λ', 'β', 'σ_min', 'λ_max', 'n', 'T'),
      still(numbers),
      still(subscripts),
      sums('number'),
      products('number', 'number'),
      products('number', 'number', 'number'),
      products('row', 'vector'),
      one('number', (a) => arithmetic.negation(a, at)),
      two('number', 'number', (a, b) => arithmetic.quotient(a, b, at)),
      power('number'),
      one('number', (a) => arithmetic.root(a, at)),
      one('number', (a) => functions.absolute(a, at)),
      one('vector', (a) => functions.norm('2', a, at)),
      one('vector', (a) => functions.norm('1', a, at)),
      one('vector', (a) => functions.norm('∞', a, at)),
      one('matrix', (a) => functions.norm('2', a, at)),
      two('vector', 'vector', (a, b) => functions.inner(a, b, at)),
      two('number', 'number', (a, b) => functions.call('max', [a, b], at)),
      one('number', (a) => functions.call('exp', [a], at)),
      one('matrix', (a) => functions.call('tr', [a], at)),
      one('vector', (a) => functions.application(name('f'), [a], at)),
      big('number', ['Σ', '𝔼', 'Π', 'max', 'min'], false),
      big('number', ['Σ', 'Π'], true),
    ),
    vector: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      named('x', 'y', 'w⁺', 'w⋆', 'w₀', 'm̂'),
      still(vectors),
      sums('vector'),
      products('number', 'vector'),
      products('matrix', 'vector'),
      one('vector', (a) => arithmetic.negation(a, at)),
      two('vector', 'number', (a, b) => arithmetic.quotient(a, b, at)),
      two('vector', 'vector', (a, b) => arithmetic.componentwise('⊙', a, b, at)),
      two('vector', 'vector', (a, b) => arithmetic.componentwise('⊘', a, b, at)),
      one('row', (a) => functions.transpose(a, at)),
      one('vector', (a) => functions.call('sign', [a], at)),
      one('vector', (a) => functions.application(name('∇f'), [a], at)),
      one('matrix', (a) => indexing.subscript(a, [number('1', 1, 1)], at)),
      big('vector', ['Σ', '𝔼'], false),
    ),
    matrix: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      named('X', 'X̃', 'H'),
      sums('matrix'),
      products('number', 'matrix'),
      products('matrix', 'matrix'),
      products('vector', 'row'),
      one('matrix', (a) => functions.transpose(a, at)),
      power('matrix'),
      still(fc.constant(functions.identity(name('d'), at))),
      one('vector', (a) => functions.call('diag', [a], at)),
      one('vector', (a) => functions.call('diag', [a, name('n'), name('d')], at)),
      big('matrix', ['Σ', '𝔼'], false),
    ),
    row: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      one('vector', (a) => functions.transpose(a, at)),
      sums('row'),
      products('row', 'matrix'),
      products('number', 'row'),
      one('row', (a) => arithmetic.negation(a, at)),
    ),
  };
});

function exponentOf(text: string): Expression {
  if (text === '−1') return arithmetic.negation(number('1', 1, 1), at);
  const [first, sign, second] = text.split(/([+−])/);
  const read = (part: string) =>
    part === 'i' ? index('i') : /^\d+$/.test(part) ? number(part, Number(part), 1) : name(part);
  if (second === undefined) return read(first);
  return arithmetic.sum(
    [
      { negative: false, body: read(first) },
      { negative: sign === '−', body: read(second) },
    ],
    at,
  );
}

import { describe, expect, it } from 'vitest';
import {
  type Decision,
  decide,
  decideLink,
  evaluateSides,
  matrix,
  parseRelation,
  scalar,
  type Value,
} from '../../src/formula/index.js';
import { ball } from '../../src/scalar/ball.js';
import { NotRepresentable, OutsideDomain } from '../../src/scalar/failure.js';
import { primeField } from '../../src/scalar/field.js';
import { float64 } from '../../src/scalar/float64.js';
import { type Rational, rational } from '../../src/scalar/rational.js';
import { environmentOf, q, scope, vectorOf } from './lecture.js';

const exact = environmentOf<Rational>({
  n: 3,
  d: 2,
  T: 2,
  η: q(1, 2),
  L: q(3),
  λ: q(-1),
  x: vectorOf(1, 2),
  y: vectorOf(1, 3),
  v: vectorOf(1, 2, 3),
  H: [vectorOf(2, 1), vectorOf(1, 2)],
  X: [vectorOf(1, 2), vectorOf(0, 1)],
  X̃: [vectorOf(1, 1), vectorOf(1, 1)],
  w: { start: 0, items: [vectorOf(8, 0), vectorOf(4, 0), vectorOf(2, 1)] },
  g: { start: 1, items: [vectorOf(1, 1), vectorOf(0, 2)] },
});

const outcome = (text: string) => decide(parseRelation(text, scope), rational, exact);

describe('decide', () => {
  it.each<[text: string, decision: Decision]>([
    ['η = 1/2', 'proved'],
    ['η = 1/2 + 10^{−30}', 'refuted'],
    ['η ≠ ½', 'refuted'],
    ['η ≠ 0', 'proved'],
    ['η ≤ ½', 'proved'],
    ['η < ½', 'refuted'],
    ['η ≥ ½', 'proved'],
    ['η > ½', 'refuted'],
    ['λ < 0 ≤ η < n', 'proved'],
    ['n ≥ 3', 'proved'],
    ['n > d + 1', 'refuted'],
    ['n = 3.0', 'proved'],
    ['0 = λ + 1', 'proved'],
    ['x = y', 'refuted'],
    ['x ≠ y', 'proved'],
    ['x ≠ x', 'refuted'],
    ['x − x = 0', 'proved'],
    ['x ≠ 0', 'proved'],
    ['H = Hᵀ', 'proved'],
    ['X = Xᵀ', 'refuted'],
    ['H ≠ 0', 'proved'],
    ['0 ≺ H', 'proved'],
    ['H ≺ 0', 'refuted'],
    ['X̃ ⪰ 0', 'proved'],
    ['X̃ ≻ 0', 'refuted'],
    ['H − H ⪯ 0 ⪰ 0·H', 'proved'],
    ['H ⪯ L·I_d', 'proved'],
    ['H ≺ L·I_d', 'refuted'],
    ['I_d ⪯ H ⪯ 2·I_d', 'refuted'],
  ])('%s is %s', (text, decision) => {
    expect(outcome(text).decision).toBe(decision);
  });

  it('says which link of a chain fails', () => {
    expect(outcome('η < L < n + 1 < 2')).toEqual({ decision: 'refuted', link: 2 });
    expect(outcome('η < L')).toEqual({ decision: 'proved' });
  });

  it('says at which index it fails', () => {
    expect(outcome('x_i < 2')).toEqual({ decision: 'refuted', link: 0, at: new Map([['i', 2]]) });
    expect(outcome('x_i ≤ 2').decision).toBe('proved');
    const both = outcome('H_{i,j} ≤ X_{i,j}');
    expect(both.at).toEqual(
      new Map([
        ['i', 1],
        ['j', 1],
      ]),
    );
    expect(outcome('‖w_{t+1}‖² ≤ ‖w_t‖²/4 + t').decision).toBe('proved');
  });

  it('reports a refutation before an undecided link', () => {
    const environment = environmentOf({ x: [Number.NaN, 1, 2], η: 1 });
    const at = (text: string) => decide(parseRelation(text, scope), float64, environment);
    expect(at('x_i < 2')).toEqual({ decision: 'refuted', link: 0, at: new Map([['i', 3]]) });
    expect(at('x_i < 3')).toEqual({
      decision: 'undecided',
      link: 0,
      at: new Map([['i', 1]]),
      touching: false,
    });
  });

  it('never lets NaN pass', () => {
    const environment = environmentOf({ η: Number.NaN, x: [1, Number.NaN], H: [[Number.NaN]] });
    for (const symbol of ['=', '≤', '<', '≥', '>', '≠']) {
      for (const sides of [`η ${symbol} 1`, `1 ${symbol} η`, `η ${symbol} η`]) {
        expect(decide(parseRelation(sides, scope), float64, environment).decision).toBe('undecided');
      }
    }
    for (const text of ['x = x', 'H = H', '0 ⪯ H', 'H ≻ 0', 'Σᵢ xᵢ ≥ 0', 'maxᵢ xᵢ ≤ 9']) {
      expect(decide(parseRelation(text, scope), float64, environment).decision).toBe('undecided');
    }
  });

  it('is undecided where enclosures overlap, and refutes what certainly differs', () => {
    const third = ball.div(ball.fromInteger(1), ball.fromInteger(3));
    const environment = environmentOf({ η: third });
    const at = (text: string) => decide(parseRelation(text, scope), ball, environment).decision;
    expect(at('3η = 1')).toBe('undecided');
    expect(at('3η ≠ 1')).toBe('undecided');
    expect(at('3η ≤ 1')).toBe('undecided');
    expect(at('3η = 2')).toBe('refuted');
    expect(at('3η < 2')).toBe('proved');
  });

  it('tells sides that may well be equal from enclosures that are only wide', () => {
    const third = ball.div(ball.fromInteger(1), ball.fromInteger(3));
    const environment = environmentOf({ η: third, L: { centre: 1, radius: 0.5 } });
    const touching = (text: string) => decide(parseRelation(text, scope), ball, environment).touching;
    expect(touching('3η ≤ 1')).toBe(true);
    expect(touching('5·L ≤ 6')).toBe(false);
    expect(touching('3η ≤ 2')).toBeUndefined();
  });

  it('decides identities, and nothing else, in a field', () => {
    const F = primeField(1_000_003n);
    const environment = environmentOf({ η: 7n, L: 11n, n: 4, x: [1n, 2n] });
    const at = (text: string) => decide(parseRelation(text, scope), F, environment).decision;
    expect(at('(η + L)² = η² + 2ηL + L²')).toBe('proved');
    expect(at('(η + L)² = η² + L²')).toBe('refuted');
    expect(at('(η + L)² ≠ η² + L²')).toBe('proved');
    expect(at('η ≤ L')).toBe('undecided');
    expect(at('‖x‖²·η = 5η')).toBe('proved');
    expect(at('n − 5 = −1')).toBe('proved');
    expect(at('η·(n − 5) = −η')).toBe('proved');
  });

  it('lets the failures of the number system through', () => {
    expect(() => outcome('√2 ≤ 2')).toThrow(NotRepresentable);
    expect(() => outcome('1/(η − ½) = 1')).toThrow(OutsideDomain);
  });

  it.each([
    ['x = v', 'vectors of lengths 2 and 3 compared'],
    ['I_3 = H', 'a 3×3 and a 2×2 matrix compared'],
    ['X ⪯ H', 'the matrices compared are not symmetric'],
    ['x vᵀ ⪰ 0', 'a 2×3 matrix is not symmetric'],
  ])('refuses %s', (text, message) => {
    expect(() => outcome(text)).toThrow(
      expect.objectContaining({ name: 'FormulaError', message, text, position: 0 }),
    );
  });
});

describe('decideLink', () => {
  it('takes integers beside scalars', () => {
    expect(decideLink<Rational>(3, '=', q(3), scalar, rational)).toBe('proved');
    expect(decideLink<Rational>(3, '<', q(3), scalar, rational)).toBe('refuted');
  });

  it('refuses an order it does not know', () => {
    expect(() => decideLink(1, '⪯', 1, scalar, float64)).toThrow(RangeError);
    expect(() => decideLink([[1]], '≤', [[1]], matrix, float64)).toThrow(RangeError);
  });
});

describe('evaluateSides', () => {
  it('gives all sides at the type of the relation', () => {
    const sides = (text: string): readonly Value<Rational>[] =>
      evaluateSides(parseRelation(text, scope), rational, exact);
    expect(sides('n = 3')).toEqual([3, 3]);
    expect(sides('n = L = 3')).toEqual([q(3), q(3), q(3)]);
    expect(sides('x = 0')).toEqual([vectorOf(1, 2), vectorOf(0, 0)]);
    expect(sides('0 ⪯ H')).toEqual([
      [vectorOf(0, 0), vectorOf(0, 0)],
      [vectorOf(2, 1), vectorOf(1, 2)],
    ]);
  });
});

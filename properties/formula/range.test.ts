import { describe, expect, it } from 'vitest';
import { assignments, parseExpression, parseRelation, type Value } from '../../src/formula/index.js';
import { float64 } from '../../src/scalar/float64.js';
import { environmentOf, scope } from './lecture.js';

const ones = (length: number): number[] => new Array<number>(length).fill(1);
const sequence = (start: number, length: number, size = 2): Value<number> => ({
  start,
  items: Array.from({ length }, () => ones(size)),
});

const environment = environmentOf<number>({
  n: 4,
  T: 5,
  η: 1,
  x: ones(4),
  y: ones(3),
  X: Array.from({ length: 3 }, () => ones(2)),
  w: sequence(0, 6),
  g: sequence(1, 5),
  z: sequence(1, 3, 4),
  m: sequence(2, 2, 3),
});

const listed = (text: string) =>
  [...assignments(parseRelation(text, scope), environment, float64)].map((indices) =>
    [...indices].map(([name, value]) => `${name}${value}`).join(' '),
  );

describe('universal indices', () => {
  it.each([
    ['η = 1', ['']],
    ['x_i = 1', ['i1', 'i2', 'i3', 'i4']],
    ['x_i = y_i', ['i1', 'i2', 'i3']],
    ['x_{i+1} = 1', ['i0', 'i1', 'i2', 'i3']],
    ['x_{i+1} = x_i', ['i1', 'i2', 'i3']],
    ['x_{n−i} = 1', ['i0', 'i1', 'i2', 'i3']],
    ['x_{1+i−2} = 1', ['i2', 'i3', 'i4', 'i5']],
    ['w_{t+1} = w_t − η·g_{t+1}', ['t0', 't1', 't2', 't3', 't4']],
    ['w_t = w_{t−1} − η·g_t', ['t1', 't2', 't3', 't4', 't5']],
    ['w_{T−t} = g_t', ['t1', 't2', 't3', 't4', 't5']],
    ['η^t·w_t = w_t', ['t0', 't1', 't2', 't3', 't4', 't5']],
    ['X_i = X_i', ['i1', 'i2', 'i3']],
    ['(X·g_1)_i = 1', ['i1', 'i2', 'i3']],
    ['X_{i,j} = 1', ['i1 j1', 'i1 j2', 'i2 j1', 'i2 j2', 'i3 j1', 'i3 j2']],
    ['m_{t,i} = X_{1,i}', ['t2 i1', 't2 i2', 't3 i1', 't3 i2']],
    ['m_{t,i} = i', ['t2 i1', 't2 i2', 't2 i3', 't3 i1', 't3 i2', 't3 i3']],
    ['y_{i+j} = 1', 'depend on one another'],
    [
      'x_{i+j} = y_j',
      [
        'j1 i0',
        'j1 i1',
        'j1 i2',
        'j1 i3',
        'j2 i-1',
        'j2 i0',
        'j2 i1',
        'j2 i2',
        'j3 i-2',
        'j3 i-1',
        'j3 i0',
        'j3 i1',
      ],
    ],
    ['Σ_{s=1}^{t} g_s = w_t', ['t0', 't1', 't2', 't3', 't4', 't5']],
    ['Σₛ z_{s,i} = 3', ['i1', 'i2', 'i3', 'i4']],
    ['Σᵢ xᵢ = y_j', ['j1', 'j2', 'j3']],
    ['Σᵢ xᵢ = y_i', ['i1', 'i2', 'i3']],
  ])('%s', (text, expected) => {
    if (typeof expected === 'string') expect(() => listed(text)).toThrow(expected);
    else expect(listed(text)).toEqual(expected);
  });

  it('are listed by the relation in order of appearance', () => {
    expect(parseRelation('X_{i,j} = w_{t,i}', scope).indices).toEqual(['i', 'j', 't']);
    expect(parseRelation('Σᵢ xᵢ = 1', scope).indices).toEqual([]);
  });

  it('must have some value, or the claim would be vacuous', () => {
    expect(() => listed('x_{i+4} = y_{i−4}')).toThrow(
      expect.objectContaining({
        name: 'FormulaError',
        message:
          'no values of the indices fit all subscripts: `i` over -3…0 in `xᵢ₊₄`, `i` over 5…7 in `yᵢ₋₄`',
      }),
    );
  });

  it('must be a subscript of something whose range is known', () => {
    const relation = parseRelation('η^t = 1', scope, { indices: ['t'] });
    expect(() => [...assignments(relation, environment, float64)]).toThrow(
      'cannot infer the range of `t`: it is no subscript',
    );
  });

  it('of names need no number system, those of computed vectors do', () => {
    expect([...assignments(parseRelation('x_i = 1', scope), environment)].length).toBe(4);
    expect(() => [...assignments(parseRelation('(2x)_i = 1', scope), environment)]).toThrow(
      'need a number system',
    );
  });

  it('of expressions range together', () => {
    const expressions = ['x_i', 'y_i'].map((text) => parseExpression(text, scope));
    expect([...assignments(expressions, environment, float64)].length).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import {
  define,
  type FunctionValue,
  functionOf,
  integer,
  matrix,
  names,
  parseDefinition,
  parseRelation,
  scalar,
  sequenceOf,
  typedNames,
  vector,
} from '../../src/formula/index.js';
import { float64 } from '../../src/scalar/float64.js';
import { environmentOf, scope } from './lecture.js';

const environment = environmentOf<number>({
  n: 3,
  η: 0.5,
  x: [1, 2],
  v: [1, 2, 3],
  X: [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  z: {
    start: 1,
    items: [
      [1, 0],
      [0, 2],
      [3, 4],
    ],
  },
  w: {
    start: 0,
    items: [
      [1, 0],
      [0, 2],
    ],
  },
});

const value = (text: string) => define(parseDefinition(text, scope), float64, environment);

describe('a definition', () => {
  it.each([
    ['p = X·x', vector, [5, 11, 17]],
    ['p = η/2', scalar, 0.25],
    ['N = n + 1', integer, 4],
    ['σ_max = 2·η', scalar, 1],
    [
      'G = x xᵀ',
      matrix,
      [
        [1, 2],
        [2, 4],
      ],
    ],
    ['V_i = ‖z_i‖²', vector, [1, 4, 25]],
    ['Vᵢ = i', undefined, 'it is no subscript in the formula'],
    ['V_i = i·z_{i,1}', vector, [1, 0, 9]],
    [
      'p_i = η·z_i',
      sequenceOf(vector),
      {
        start: 1,
        items: [
          [0.5, 0],
          [0, 1],
          [1.5, 2],
        ],
      },
    ],
    [
      'p_t = 2·w_t',
      sequenceOf(vector),
      {
        start: 0,
        items: [
          [2, 0],
          [0, 4],
        ],
      },
    ],
    ['ρ_t = ‖w_t‖²', sequenceOf(scalar), { start: 0, items: [1, 4] }],
    ['ρ_{t} = ‖w_{t+1} − w_{t+1}‖²', sequenceOf(scalar), { start: -1, items: [0, 0] }],
    [
      'G_i = z_i z_iᵀ',
      sequenceOf(matrix),
      {
        start: 1,
        items: [
          [
            [1, 0],
            [0, 0],
          ],
          [
            [0, 0],
            [0, 4],
          ],
          [
            [9, 12],
            [12, 16],
          ],
        ],
      },
    ],
  ])('%s', (text, type, expected) => {
    if (type === undefined) {
      expect(() => parseDefinition(text, scope)).toThrow(expected as string);
      return;
    }
    expect(parseDefinition(text, scope).type).toEqual(type);
    expect(value(text)).toEqual(expected);
  });

  it('of a function sees its parameters first', () => {
    const text = 'h(u: vector, k: integer, x: scalar) = ‖u‖²·x^k + η';
    expect(parseDefinition(text, scope).type).toEqual(functionOf([vector, integer, scalar], scalar));
    const h = value(text) as FunctionValue<number>;
    expect(h([3, 4], 2, 10)).toBe(2500.5);
    expect(h([0, 1], 0, 7)).toBe(1.5);
  });

  it('can be used by the next', () => {
    const f = value('q(u: vector) = 2·u') as FunctionValue<number>;
    const inside = new Map([...scope, ['q', parseDefinition('q(u: vector) = 2·u', scope).type] as const]);
    const next = parseDefinition('p = q(q(x)) + q(x)', inside);
    const known = { value: (name: string) => (name === 'q' ? f : environment.value(name)) };
    expect(define(next, float64, known)).toEqual([6, 12]);
  });

  it('of a vector counts from 1', () => {
    expect(() => value('V_i = ‖w_i‖²')).toThrow('`V` is a vector, so `i` must run from 1, not over 0…1');
  });

  it('refuses ranges that differ', () => {
    expect(() => value('V_i = x_i·v_i')).toThrow('`i` runs over 1…2 in `xᵢ` but over 1…3 in `vᵢ`');
  });
});

describe('names', () => {
  it('are those of the scope', () => {
    const relation = parseRelation('f(w₀) + Σᵢ xᵢ ≤ η^t·g_{t,1}', scope);
    expect(names(relation)).toEqual(new Set(['f', 'w₀', 'x', 'η', 'g']));
    expect(typedNames(relation).get('g')).toEqual(sequenceOf(vector));
  });

  it('leave out the parameters of a definition', () => {
    expect(names(parseDefinition('h(u: vector) = η·⟨u, x⟩', scope))).toEqual(new Set(['η', 'x']));
    expect(names(parseRelation('η = 1', scope).sides[0])).toEqual(new Set(['η']));
  });
});

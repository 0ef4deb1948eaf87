import { describe, expect, it } from 'vitest';
import { evaluate, parseExpression, type Scope, type Value } from '../../src/formula/index.js';
import { ball } from '../../src/scalar/ball.js';
import { NotRepresentable, OutsideDomain, UndecidedBranch } from '../../src/scalar/failure.js';
import { primeField } from '../../src/scalar/field.js';
import { float64 } from '../../src/scalar/float64.js';
import { type Rational, rational } from '../../src/scalar/rational.js';
import { environmentOf, q, scope, vectorOf } from './lecture.js';

const H = [
  [2, 1],
  [1, 3],
];
const X = [
  [1, 2],
  [0, -1],
  [4, 1],
];
const numbers = { η: [1, 2], L: [3, 1], λ: [-2, 3], β: [9, 4] } as const;
const vectors = { x: [1, -2], y: [3, 5], v: [2, -1, 4] };
const sequences = {
  w: {
    start: 0,
    items: [
      [1, 0],
      [2, 2],
      [-1, 3],
    ],
  },
  g: {
    start: 1,
    items: [
      [1, 1],
      [0, 2],
    ],
  },
  z: {
    start: 1,
    items: [
      [1, 2],
      [3, 4],
      [-2, 0],
    ],
  },
};
const integers = { n: 3, d: 2, T: 2 };

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, entry, i) => sum + entry * b[i], 0);
const apply = (A: readonly (readonly number[])[], b: readonly number[]) => A.map((row) => dot(row, b));

const exact = environmentOf<Rational>({
  ...integers,
  ...Object.fromEntries(Object.entries(numbers).map(([name, [a, b]]) => [name, q(a, b)])),
  ...Object.fromEntries(Object.entries(vectors).map(([name, entries]) => [name, vectorOf(...entries)])),
  ...Object.fromEntries(
    Object.entries(sequences).map(([name, { start, items }]) => [
      name,
      { start, items: items.map((item) => vectorOf(...item)) },
    ]),
  ),
  H: H.map((row) => vectorOf(...row)),
  X: X.map((row) => vectorOf(...row)),
  f: (a) => rational.mul(q(10), (a as Rational[])[0]),
  '∇f': (a) => (a as Rational[]).map((entry) => rational.mul(q(2), entry)),
});

const floating = environmentOf<number>({
  ...integers,
  ...vectors,
  ...sequences,
  ...Object.fromEntries(Object.entries(numbers).map(([name, [a, b]]) => [name, a / b])),
  H,
  X,
  f: (a) => 10 * (a as number[])[0],
  '∇f': (a) => (a as number[]).map((entry) => 2 * entry),
});

/** Rationals as pairs, integers as they are, at any depth. */
function plain(value: Value<Rational>): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && 'numerator' in value) return rational.approximate(value as Rational);
  return value;
}

const [η, L, λ] = [1 / 2, 3, -2 / 3];
const { x, y } = vectors;

describe('evaluation', () => {
  it.each<[text: string, expected: unknown]>([
    ['η + L − λ', η + L - λ],
    ['−η', -0.5],
    ['−n', -3],
    ['n − n', 0],
    ['n·d − T', 4],
    ['n/d', 1.5],
    ['0.1', 0.1],
    ['⅜', 0.375],
    ['1/3 + ⅓', 2 / 3],
    ['η/L·λ', (η / L) * λ],
    ['η/L/λ', η / L / λ],
    ['ηLλ', η * L * λ],
    ['−η²', -0.25],
    ['(−η)²', 0.25],
    ['η⁻¹', 2],
    ['L^{T+1}', 27],
    ['L^{T−4}', 1 / 9],
    ['L⁰', 1],
    ['d³', 8],
    ['√β', 1.5],
    ['√β·2', 3],
    ['(√L)²', 3],
    ['(√L)⁴', 9],
    ['|λ|', 2 / 3],
    ['|λ|²', 4 / 9],
    ['|T − n|', 1],
    ['max(η, L, λ)', 3],
    ['min(η, L, λ)', -2 / 3],
    ['max(n, 5)', 5],
    ['sign(λ)', -1],
    ['sign(x)', [1, -1]],
    ['exp(0) + ln(1) + cos(0)', 2],
    ['x + y − x', y],
    ['−x', [-1, 2]],
    ['2x', [2, -4]],
    ['x/d', [0.5, -1]],
    ['x ⊙ y', [3, -10]],
    ['y ⊘ x', [3, -2.5]],
    ['⟨x, y⟩', -7],
    ['xᵀy', -7],
    [
      'x yᵀ',
      [
        [3, 5],
        [-6, -10],
      ],
    ],
    ['x yᵀ x', [-7, 14]],
    ['‖x‖²', 5],
    ['‖x‖⁴', 25],
    ['‖2x + 2x‖²', 80],
    ['‖x‖₁', 3],
    ['‖x‖∞', 2],
    ['‖v − v‖', 0],
    ['‖X‖²', 23],
    ['⟨X, X⟩', 23],
    ['Hx', apply(H, x)],
    ['½·⟨x, H·x⟩', 0.5 * dot(x, apply(H, x))],
    ['2ηXᵀ(Xx − v)', [-13, -15]],
    ['xᵀH', [apply(H, x)]],
    ['xᵀHy', dot(x, apply(H, y))],
    [
      'Hᵀ − H',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'H²',
      [
        [5, 5],
        [5, 10],
      ],
    ],
    [
      'H·H⁻¹',
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'H⁻¹',
      [
        [0.6, -0.2],
        [-0.2, 0.4],
      ],
    ],
    [
      'H/2',
      [
        [1, 0.5],
        [0.5, 1.5],
      ],
    ],
    [
      '2H − I_d',
      [
        [3, 2],
        [2, 5],
      ],
    ],
    [
      'diag(x)',
      [
        [1, 0],
        [0, -2],
      ],
    ],
    [
      'diag(x, n, d)',
      [
        [1, 0],
        [0, -2],
        [0, 0],
      ],
    ],
    ['tr(H)', 5],
    ['det(H)', 5],
    ['rank(X)', 2],
    ['rank(X) + 1', 3],
    ['0_n', [0, 0, 0]],
    ['1_d', [1, 1]],
    ['f(x)', 10],
    ['f(∇f(x) + x)', 30],
    ['∇f(x)₂', -4],
    ['x_2', -2],
    ['X_{3,1}', 4],
    ['X_3', [4, 1]],
    ['(Xᵀ)₂', [2, -1, 1]],
    ['w_1', [2, 2]],
    ['w_{T−1}', [2, 2]],
    ['w_{T,2}', 3],
    ['(w_T)_2', 3],
    ['g_1', [1, 1]],
    ['Σᵢ xᵢ', -1],
    ['Σᵢ xᵢ·yᵢ + 1', -6],
    ['1 + Σᵢ xᵢ yᵢ', -6],
    ['2Σᵢ xᵢ', -2],
    ['Σᵢ i·xᵢ', -3],
    ['Πᵢ yᵢ', 15],
    ['𝔼ᵢ[vᵢ]', 5 / 3],
    ['𝔼ᵢ[vᵢ + 1]·3', 8],
    ['maxᵢ |xᵢ|', 2],
    ['minᵢ vᵢ', -1],
    ['Σᵢ zᵢ', [2, 6]],
    ['𝔼ᵢ[zᵢ]', [2 / 3, 2]],
    [
      'Σᵢ zᵢ zᵢᵀ',
      [
        [14, 14],
        [14, 20],
      ],
    ],
    [
      '𝔼ᵢ[zᵢ zᵢᵀ]',
      [
        [14 / 3, 14 / 3],
        [14 / 3, 20 / 3],
      ],
    ],
    ['Σᵢ Σⱼ X_{i,j}', 7],
    ['Σᵢ maxⱼ X_{i,j}', 6],
    ['maxᵢ Σₜ w_{t,i}', 5],
    ['Σⱼ (Xx)ⱼ', 1],
    ['Σ_{t=0}^{T−1} ‖wₜ₊₁ − wₜ‖²', 15],
    ['Σ_{s=1}^{T} gₛ', [1, 3]],
    ['Σ_{s=1}^{0} gₛ', [0, 0]],
    [
      'Σ_{s=1}^{0} gₛ gₛᵀ',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    ['Σ_{s=1}^{0} s', 0],
    ['Π_{s=1}^{0} s', 1],
    ['Σ_{s=1}^{4} s²', 30],
    ['Σ_{s=0}^{T−1} L^{T−1−s}·w_{s,1}', 5],
  ])('%s', (text, expected) => {
    const expression = parseExpression(text, scope);
    expect(plain(evaluate(expression, rational, exact))).toEqual(expected);
    const approximate = evaluate(expression, float64, floating);
    const close = (a: unknown, b: unknown): void => {
      if (!Array.isArray(b)) expect(a).toBeCloseTo(b as number, 12);
      else for (const [i, entry] of b.entries()) close((a as unknown[])[i], entry);
    };
    close(approximate, expected);
    expect(Array.isArray(approximate)).toBe(Array.isArray(expected));
  });

  it('is exact where float64 is not', () => {
    const value = evaluate(parseExpression('0.1 + 0.2 − 0.3', scope), rational, exact);
    expect(value).toEqual(q(0));
    expect(evaluate(parseExpression('0.1 + 0.2 − 0.3', scope), float64, floating)).not.toBe(0);
  });

  it('does to float64 what JavaScript does', () => {
    const environment = environmentOf<number>({ η: 0.1, L: 0.7, λ: 1.3 });
    const at = (text: string) => evaluate(parseExpression(text, scope), float64, environment);
    expect(at('η·L·λ + η − L/λ')).toBe(0.1 * 0.7 * 1.3 + 0.1 - 0.7 / 1.3);
    expect(at('(1 − η·λ)³')).toBe((1 - 0.1 * 1.3) ** 2 * (1 - 0.1 * 1.3));
  });

  it('takes an exact root, and refuses others', () => {
    const at = (text: string) => evaluate(parseExpression(text, scope), rational, exact);
    expect(at('√(L·12)')).toEqual(q(6));
    expect(() => at('√L')).toThrow(NotRepresentable);
    expect(() => at('‖x‖')).toThrow(NotRepresentable);
    expect(() => at('√λ')).toThrow(OutsideDomain);
    expect(() => at('(√λ)²')).toThrow(OutsideDomain);
    expect(() => at('1/(L − 3)')).toThrow(OutsideDomain);
  });

  it('lets a field square a root away, and refuses what needs an order', () => {
    const F = primeField(101n);
    const at = (text: string) => evaluate(parseExpression(text, scope), F, environmentOf({ η: 7n }));
    expect(at('(√η)²')).toBe(7n);
    expect(at('|η|²')).toBe(49n);
    expect(at('½·η')).toBe(54n);
    expect(() => at('|η|')).toThrow(NotRepresentable);
    expect(() => at('max(η, 1)')).toThrow(NotRepresentable);
  });

  it('encloses the larger of two numbers that a ball cannot tell apart', () => {
    const third = ball.div(ball.fromInteger(1), ball.fromInteger(3));
    const nearly = ball.mul(third, ball.fromInteger(3));
    const environment = environmentOf({ η: nearly, L: ball.fromInteger(1) });
    const largest = evaluate(parseExpression('max(η, L)', scope), ball, environment) as typeof nearly;
    expect(ball.compare(largest, ball.fromInteger(1))).toBe('undecided');
    expect(ball.approximate(largest)).toBeCloseTo(1, 12);
    const sign = parseExpression('sign(η − L)', scope);
    expect(() => evaluate(sign, ball, environment)).toThrow(UndecidedBranch);
  });

  it('carries NaN through', () => {
    const environment = environmentOf({ η: Number.NaN, L: 1 });
    for (const text of ['max(η, L)', 'min(L, η)', 'η·0', '|η|']) {
      expect(evaluate(parseExpression(text, scope), float64, environment)).toBeNaN();
    }
  });

  it('takes the values of indices', () => {
    const expression = parseExpression('i·x_i + η^t', scope, { indices: ['t'] });
    const indices = new Map([
      ['i', 2],
      ['t', 3],
    ]);
    expect(evaluate(expression, float64, floating, indices)).toBe(-4 + 0.125);
    expect(() => evaluate(expression, float64, floating)).toThrow('the index `i` has no value');
  });

  it('asks for a name only when it is needed, and again for another environment', () => {
    const asked: string[] = [];
    const environment = { value: (name: string) => asked.push(name) };
    const expression = parseExpression('Σ_{s=1}^{0} (η + s)', scope);
    evaluate(expression, float64, environment);
    expect(asked).toEqual([]);
    const sum = parseExpression('Σᵢ (2·x)ᵢ', scope);
    expect(evaluate(sum, float64, environmentOf({ x: [1, 2] }))).toBe(6);
    expect(evaluate(sum, float64, environmentOf({ x: [5] }))).toBe(10);
  });

  it.each<[text: string, position: number, message: RegExp]>([
    ['η·(x + v)', 3, /^`x \+ v`: .*2.*3/],
    ['⟨x, v⟩', 0, /^`⟨x, v⟩`: .*2.*3/],
    ['x ⊙ v', 0, /^`x ⊙ v`: vectors of lengths 2 and 3$/],
    ['1 + ‖X·v‖²', 5, /^`X·v`: .*3×2.*3/],
    ['X⁻¹', 0, /^`X⁻¹`: .*square/],
    ['x_3', 0, /^`x₃` at 3: the entries are 1…2$/],
    ['x_0', 0, /^`x₀` at 0: the entries are 1…2$/],
    ['1_d + X_4', 6, /^`X₄` at 4: the rows are 1…3$/],
    ['w_{T+1}', 0, /^`w_\{T\+1\}` at 3: the elements are 0…2$/],
    ['g_0', 0, /^`g₀` at 0: the elements are 1…2$/],
    ['Σᵢ xᵢ·vᵢ', 6, /^`i` runs over 1…2 in `xᵢ` but over 1…3 in `vᵢ`$/],
    ['max_{s=1}^{0} s', 0, /^`max_\{s=1\}\^\{0\} s` is empty: `s` runs over 1…0$/],
    ['𝔼_{s=1}^{0}[s]', 0, /is empty/],
    ['Σ_{s=5}^{4} gₛ', 0, /is empty \(5…4\), and the size of its terms is unknown$/],
    ['I_{T−2}', 0, /^`I_\{T−2\}`: a 0×0 matrix/],
    ['diag(v, 2, 2)', 0, /3 diagonal entries in a 2×2 matrix/],
  ])('%s does not fit', (text, position, message) => {
    const expression = parseExpression(text, scope);
    expect(() => evaluate(expression, float64, floating)).toThrow(
      expect.objectContaining({
        name: 'FormulaError',
        position,
        message: expect.stringMatching(message),
        text,
      }),
    );
  });
});

describe('compiled code', () => {
  it('is fast enough for millions of nodes', () => {
    const fast: Scope = scope;
    const expression = parseExpression('f(x) + ⟨∇f(x), y − x⟩ + L/2·‖y − x‖²', fast);
    const start = performance.now();
    for (let i = 0; i < 20_000; i++) evaluate(expression, float64, floating);
    // 15 nodes each; measured at some 20 ms, so a slow machine has room.
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

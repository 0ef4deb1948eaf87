import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseDefinition,
  parseExpression,
  parseRelation,
  print,
  sameExpression,
} from '../../src/formula/index.js';
import { expression } from './expressions.js';
import { LECTURE, scope } from './lecture.js';

describe('print', () => {
  it('reads back to the same expression, whatever it is made of', () => {
    fc.assert(
      fc.property(expression, (grow) => {
        const original = grow(0);
        const text = print(original);
        const again = parseExpression(text, scope, { indices: ['i'] });
        if (!sameExpression(again, original)) throw new Error(`${text} is read as ${print(again)}`);
        expect(print(again)).toBe(text);
      }),
      { seed: 20250101, numRuns: 800 },
    );
  });

  it.each(LECTURE)('leaves %s as a lecture writes it', (text) => {
    expect(print(parseRelation(text, scope))).toBe(text);
  });

  it.each([
    ['w_{t+1} = w_t - ηg_t', 'wₜ₊₁ = wₜ − ηgₜ'],
    ['η <= L >= 1 != 2', 'η ≤ L ≥ 1 ≠ 2'],
    ['∑_i x_i = 0', '∑ᵢ xᵢ = 0'],
    ['Σ_{s=1}^{n} x_s = Σₛ₌₁ⁿ xₛ', 'Σ_{s=1}^{n} xₛ = Σ_{s=1}^{n} xₛ'],
    ['((x)) = (y)', 'x = y'],
    ['w_0 = w_{0}', 'w₀ = w₀'],
    ['‖x‖_2 = ‖X‖_F', '‖x‖ = ‖X‖'],
    ['σ_{min} × η ≼ 0'.replace('≼', '='), 'σ_min·η = 0'],
    ['η^2 = η^{2}', 'η² = η²'],
    ['(η·L)·λ = η·(L·λ)', '(η·L)·λ = η·(L·λ)'],
    ['m\u0302 = x', 'm̂ = x'],
    ['X^⊤y = 0', 'Xᵀy = 0'],
  ])('prints %s as %s', (text, printed) => {
    expect(print(parseRelation(text, scope))).toBe(printed);
  });

  it.each([
    'p = X·x',
    'h(u: vector, k: integer) = ⟨u, x⟩/k',
    'F(W: sequence of vector) = ‖W₁‖²',
    'V_i = ‖zᵢ‖²',
  ])('leaves the definition %s', (text) => {
    expect(print(parseDefinition(text, scope))).toBe(text);
  });
});

describe('sameExpression', () => {
  const parse = (text: string) => parseExpression(text, scope, { indices: ['i', 'j'] });

  it('looks through the setting of products and the places', () => {
    expect(sameExpression(parse('2ηL'), parse('2 · η L'))).toBe(true);
    expect(sameExpression(parse('x_i'), parse('xᵢ'))).toBe(true);
  });

  it.each([
    ['η + L', 'η − L'],
    ['η + L', 'L + η'],
    ['η·L·λ', '(η·L)·λ'],
    ['‖x‖', '‖x‖₁'],
    ['x ⊙ y', 'x ⊘ y'],
    ['0_n', '1_n'],
    ['x_i', 'x_j'],
    ['Σᵢ xᵢ', 'Πᵢ xᵢ'],
    ['Σᵢ xᵢ', 'Σⱼ xⱼ'],
    ['max(η, L)', 'min(η, L)'],
    ['½', '0.5'],
  ])('tells %s from %s', (a, b) => {
    expect(sameExpression(parse(a), parse(b))).toBe(false);
  });
});

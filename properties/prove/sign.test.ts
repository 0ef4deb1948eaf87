import { describe, expect, test } from 'vitest';
import {
  functionOf,
  integer,
  matrix,
  parseExpression,
  parseRelation,
  scalar,
  type Type,
  vector,
} from '../../src/formula/index.js';
import { signOf } from '../../src/prove/sign.js';

const scope = new Map<string, Type>([
  ...['a', 'b', 'c', 'L', 'η'].map((name) => [name, scalar] as const),
  ...['x', 'y', 'λ'].map((name) => [name, vector] as const),
  ...['A', 'B'].map((name) => [name, matrix] as const),
  ['f', functionOf([scalar], scalar)],
  ['k', integer],
]);

const sign = (text: string, ...cited: string[]) =>
  signOf(
    parseExpression(text, scope, { indices: ['i', 'j'] }),
    cited.map((relation) => parseRelation(relation, scope)),
  );

describe('the sign of an expression, read off its form and the cited hypotheses', () => {
  test.each([
    ['3', [], 'positive'],
    ['½', [], 'positive'],
    ['0', [], 'nonnegative'],
    ['a²', [], 'nonnegative'],
    ['a³', [], undefined],
    ['a', [], undefined],
    ['−a²', [], undefined],
    ['‖x‖²', [], 'nonnegative'],
    ['|a|', [], 'nonnegative'],
    ['√a', [], 'nonnegative'],
    ['exp(a)', [], 'positive'],
    ['⟨x, x⟩', [], 'nonnegative'],
    ['⟨x, y⟩', [], undefined],
    ['a² + b²', [], 'nonnegative'],
    ['a² − b²', [], undefined],
    ['a² + 1', [], 'positive'],
    ['2·a²/3', [], 'nonnegative'],
    ['a²/b', [], undefined],
    ['a·b·a', ['0 ≤ b'], 'nonnegative'],
    ['a·b', ['0 ≤ a'], undefined],
    ['a·b', ['0 ≤ a', '0 ≤ b'], 'nonnegative'],
    ['a·b', ['0 < a', '0 < b'], 'positive'],
    ['a·b', ['0 < a', '0 ≤ b'], 'nonnegative'],
    ['c − a', ['a ≤ b ≤ c'], 'nonnegative'],
    ['c − a', ['a ≤ b < c'], 'positive'],
    ['c − a', ['c ≥ b ≥ a'], 'nonnegative'],
    ['a − c', ['a ≤ b ≤ c'], undefined],
    ['1/L − η', ['0 ≤ η ≤ 1/L'], 'nonnegative'],
    ['1 − L·η', ['0 ≤ η ≤ 1/L'], undefined],
    ['b + a', ['−a ≤ b'], 'nonnegative'],
    ['L − λᵢ', ['−L ≤ λᵢ ≤ L'], 'nonnegative'],
    ['L − λⱼ', ['−L ≤ λᵢ ≤ L'], undefined],
    ['Σᵢ (L − λᵢ)·xᵢ²', ['−L ≤ λᵢ ≤ L'], 'nonnegative'],
    ['λ_1 − a', ['a ≤ min_{i=1}^{3} λ_i'], 'nonnegative'],
    ['λ_3 − a', ['a < min_{i=1}^{3} λ_i'], 'positive'],
    ['λ_2 − a', ['a ≤ min_{i=1}^{3} λ_i'], undefined],
    ['λ_1 − a', ['a ≤ max_{i=1}^{3} λ_i'], undefined],
    ['a − λ_1', ['max_{i=1}^{3} λ_i ≤ a'], 'nonnegative'],
    ['a − λ_1', ['min_{i=1}^{3} λ_i ≤ a'], undefined],
    ['Σ_{j=1}^{3} (λ_j − a)', ['a ≤ min_{i=1}^{3} λ_i'], 'nonnegative'],
    ['Σ_{j=2}^{3} (λ_j − a)', ['a ≤ min_{i=1}^{3} λ_i'], 'nonnegative'],
    ['Σ_{j=0}^{3} (λ_j − a)', ['a ≤ min_{i=1}^{3} λ_i'], undefined],
    ['Σ_{j=1}^{4} (λ_j − a)', ['a ≤ min_{i=1}^{3} λ_i'], undefined],
    ['Σ_{j=1}^{k} (λ_j − a)', ['a ≤ min_{i=1}^{k+1} λ_i'], 'nonnegative'],
    ['Σ_{j=1}^{k} (λ_j − a)', ['a ≤ min_{i=1}^{k−1} λ_i'], undefined],
    ['Σ_{j=1}^{k+1} (λ_j − a)', ['a ≤ min_{i=1}^{k} λ_i'], undefined],
    ['λⱼ − a', ['a ≤ min_{i=1}^{3} λ_i'], undefined],
    ['Σᵢ xᵢ·yᵢ', [], undefined],
    ['Σ_{i=1}^{3} (xᵢ² + 1)', [], 'nonnegative'],
    ['⟨x, (B − A)·x⟩', ['A ⪯ B'], 'nonnegative'],
    ['⟨x, (A − B)·x⟩', ['A ⪯ B'], undefined],
    ['⟨y, (B − A)·x⟩', ['A ⪯ B'], undefined],
    ['max(a, b²)', [], 'nonnegative'],
    ['min(a, b²)', [], undefined],
    ['f(a)', [], undefined],
    ['a', ['a = b', 'b ≥ 0'], undefined],
    ['a', ['0 ≠ a'], undefined],
  ] as const)('%s by %j: %s', (text, cited, expected) => {
    expect(sign(text, ...cited)).toBe(expected);
  });
});

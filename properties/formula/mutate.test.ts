import { describe, expect, it } from 'vitest';
import { type Mutation, mutations, parseRelation, print, sameExpression } from '../../src/formula/index.js';
import { LECTURE, scope } from './lecture.js';

const shown = ({ relation, description }: Mutation) => `${description}: ${print(relation)}`;

describe('mutations', () => {
  it.each(LECTURE)('of %s differ from it and from one another, and read back', (text) => {
    const original = parseRelation(text, scope);
    const changed = mutations(original);
    expect(changed.length).toBeGreaterThan(1);
    const texts = changed.map(({ relation }) => print(relation));
    expect(new Set([...texts, print(original)]).size).toBe(texts.length + 1);
    for (const { relation, description } of changed) {
      expect(description).toMatch(/ column \d+$/);
      const again = parseRelation(print(relation), scope, { indices: original.indices });
      expect(again.symbols).toEqual(relation.symbols);
      again.sides.forEach((side, i) => {
        expect(sameExpression(side, relation.sides[i])).toBe(true);
      });
    }
  });

  it.each<[text: string, expected: string[]]>([
    [
      'η ≤ ½·L',
      [
        '≤ → ≥ after column 2: η ≥ ½·L',
        '≤ → < after column 2: η < ½·L',
        '≤ → = after column 2: η = ½·L',
        'factor ½ dropped at column 5: η ≤ L',
        'factor L dropped at column 7: η ≤ ½',
        '½ → 1 at column 5: η ≤ 1·L',
      ],
    ],
    [
      '−η = L − 2/λ',
      [
        '= → ≠ after column 3: −η ≠ L − 2/λ',
        '= → < after column 3: −η < L − 2/λ',
        '= → > after column 3: −η > L − 2/λ',
        '− before η dropped at column 1: η = L − 2/λ',
        'sign of L at column 6: −η = −L − 2/λ',
        '+ L dropped at column 6: −η = −2/λ',
        'sign of 2/λ at column 10: −η = L + 2/λ',
        '− 2/λ dropped at column 10: −η = L',
        'divisor λ dropped at column 12: −η = L − 2',
        '2 → 3 at column 10: −η = L − 3/λ',
        '2 → 1 at column 10: −η = L − 1/λ',
      ],
    ],
    [
      'max(η, 0.1) > η^T',
      [
        '> → < after column 12: max(η, 0.1) < η^{T}',
        '> → = after column 12: max(η, 0.1) = η^{T}',
        'max → min at column 1: min(η, 0.1) > η^{T}',
        '0.1 → 1.1 at column 8: max(η, 1.1) > η^{T}',
        'η^{T} → η^{T+1} at column 15: max(η, 0.1) > η^{T+1}',
      ],
    ],
    [
      'w_{t+1} ≠ ‖x‖²·w_t',
      [
        '≠ → = after column 8: wₜ₊₁ = ‖x‖²·wₜ',
        '+ 1 dropped at column 6: wₜ ≠ ‖x‖²·wₜ',
        'factor ‖x‖² dropped at column 11: wₜ₊₁ ≠ wₜ',
        '2 → 3 at column 14: wₜ₊₁ ≠ ‖x‖³·wₜ',
        '2 → 1 at column 14: wₜ₊₁ ≠ ‖x‖¹·wₜ',
      ],
    ],
    [
      'maxᵢ xᵢ < 1',
      [
        '< → > after column 8: maxᵢ xᵢ > 1',
        '< → = after column 8: maxᵢ xᵢ = 1',
        'max → min at column 1: minᵢ xᵢ < 1',
        '1 → 2 at column 11: maxᵢ xᵢ < 2',
      ],
    ],
    ['0 ⪯ H', ['⪯ → ⪰ after column 2: 0 ⪰ H', '⪯ → ≺ after column 2: 0 ≺ H', '⪯ → = after column 2: 0 = H']],
  ])('of %s', (text, expected) => {
    expect(mutations(parseRelation(text, scope)).map(shown)).toEqual(expected);
  });

  it('keep a subscript for every index that had one', () => {
    const changed = mutations(parseRelation('η^t·x_t = 1', scope)).map(({ relation }) => print(relation));
    expect(changed).not.toContain('ηᵗ = 1');
    expect(changed).toContain('xₜ = 1');
  });
});

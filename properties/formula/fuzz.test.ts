import { ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormulaError, parseDefinition, parseRelation, print, tex } from '../../src/formula/index.js';
import { scope } from './lecture.js';

const TOKENS = [
  ...scope.keys(),
  ...'i j k s t q 0 1 2 12 0.1 ½ + − - · / ⊙ ⊘ ( ) [ ] { } , ⟨ ⟩ ‖ | √ ∞ = ≤ < ≥ > ≠ ⪯ ⪰ ≺ ≻ ᵀ ² ⁻¹ ⁺ ⋆'.split(
    ' ',
  ),
  ...'_ ^ _{ ^{ ᵢ ⱼ ₀ ₁₂ ₊ ₌ Σ ∑ Π 𝔼 Σᵢ 𝔼ᵢ[ maxᵢ max min exp ln cos sign diag tr det rank I_n 0_n : <= != . *'.split(
    ' ',
  ),
  ' ',
];

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...TOKENS), { maxLength: 14 }).map((tokens) => tokens.join('')),
  },
  {
    weight: 1,
    // Any code units, halves of surrogate pairs included; fast-check's own strings first index all of Unicode.
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 })
      .map((points) => String.fromCodePoint(...points)),
  },
);

describe('any text', () => {
  it('is read, and read again from its print, or refused by a FormulaError with a place in it', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const parse of [parseRelation, parseDefinition]) {
          try {
            const formula = parse(input, scope);
            tex(formula);
            strictEqual(print(parse(print(formula), scope)), print(formula));
          } catch (error) {
            if (!(error instanceof FormulaError) || error.text !== input) throw error;
            ok(!error.message.includes('\n'));
            ok(error.position >= 0 && error.position <= input.length);
          }
        }
      }),
      { seed: 4711, numRuns: 2500 },
    );
  });

  it('is often read when it is nearly a formula', () => {
    let read = 0;
    const side = fc.array(
      fc.constantFrom('x', 'η', '(', ')', '+', '·', '‖', '_1', '²', 'H', '|', '−', '/', 'Σᵢ', 'xᵢ'),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(side, (tokens) => {
        const input = `${tokens.join('')} = ${tokens.join('')}`;
        try {
          const relation = parseRelation(input, scope);
          strictEqual(print(parseRelation(print(relation), scope)), print(relation));
          read++;
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error;
        }
      }),
      { seed: 12, numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(150);
  });
});

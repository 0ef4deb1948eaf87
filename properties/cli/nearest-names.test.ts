import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestNames } from '../../src/reading/nearest-names.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 6 });

describe('the edit distance', () => {
  it('counts insertions, deletions, substitutions and swaps', () => {
    expect(editDistance('descent', 'decsent')).toBe(1);
    expect(editDistance('lema', 'lemma')).toBe(1);
    expect(editDistance('abc', 'xyz')).toBe(3);
  });

  it('is symmetric, zero for equal words only, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
      { seed: 6103 },
    );
  });
});

describe('the nearest names', () => {
  const names = ['descent-lemma', 'descent-step', 'ridge-limit'];

  it('are those that begin so, contain it, or are a few edits away', () => {
    expect(nearestNames('desc', names)).toEqual(['descent-lemma', 'descent-step']);
    expect(nearestNames('limit', names)).toEqual(['ridge-limit']);
    expect(nearestNames('rigde-limti', names)).toEqual(['ridge-limit']);
    expect(nearestNames('nothing', names)).toEqual([]);
    expect(nearestNames('', names)).toEqual([]);
  });
});

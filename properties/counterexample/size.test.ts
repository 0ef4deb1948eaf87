import { describe, expect, it } from 'vitest';
import { isSmall, sizeOf } from '../../src/counterexample/size.js';
import { integer, matrix, scalar, sequenceOf, vector } from '../../src/formula/type.js';
import { ratio } from '../../src/scalar/index.js';

const input = (name: string, type: Parameters<typeof sequenceOf>[0], value: unknown) => ({
  name,
  type,
  value: value as never,
});

describe('the size of an example', () => {
  it('counts dimensions, steps, entries that are no units, and the greatest number', () => {
    const size = sizeOf([
      input('T', integer, 3),
      input('η', scalar, ratio(-7, 12)),
      input('b', vector, [ratio(0), ratio(1), ratio(-1)]),
      input('X', matrix, [[ratio(2), ratio(0)]]),
    ]);
    expect(size).toMatchObject({ dimension: 3, counts: 3 + 3 + (1 + 2), entries: 2, greatest: 12n });
  });

  it('does not take the length of a sequence for a dimension', () => {
    const steps = Array.from({ length: 5 }, () => [ratio(1)]);
    expect(sizeOf([input('w', sequenceOf(vector), { start: 0, items: steps })]).dimension).toBe(1);
  });

  it('does not take the number of steps for a dimension either where a vector or matrix has one row for each', () => {
    const perStep = [
      input('s', vector, [ratio(1), ratio(1), ratio(1)]),
      input('u', matrix, [[ratio(1)], [ratio(1)]]),
    ];
    expect(sizeOf(perStep).dimension).toBe(3);
    expect(sizeOf(perStep, new Set(['s'])).dimension).toBe(2);
    expect(sizeOf(perStep, new Set(['s', 'u'])).dimension).toBe(1);
  });

  it('fits on a board up to two dimensions, four entries, and twelve', () => {
    const board = { dimension: 2, counts: 9, entries: 4, greatest: 12n, clutter: 99 };
    expect(isSmall(board)).toBe(true);
    for (const more of [{ dimension: 3 }, { entries: 5 }, { greatest: 13n }])
      expect(isSmall({ ...board, ...more })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { narrowerRecipes } from '../../src/counterexample/narrower.js';
import { questionsOfTheorem } from '../../src/counterexample/question.js';
import type { Family } from '../../src/generate/family.js';
import { formatRational, ratio } from '../../src/scalar/index.js';
import { needleCount } from '../../theorems/convergence/needle-count.js';
import { sgdExactThreshold } from '../../theorems/stochastic/sgd-exact-threshold.js';

function narrowerOf(family: Family, integers: Record<string, number>, arrays: Record<string, number[]>) {
  const recipe = {
    integers: new Map(Object.entries(integers)),
    parameters: new Map(
      Object.entries(arrays).map(([name, entries]) => [name, entries.map((entry) => ratio(entry))]),
    ),
    dropped: new Set<string>(),
  };
  return [...narrowerRecipes(family, recipe)].map((narrower) => ({
    ...Object.fromEntries(narrower.integers),
    ...Object.fromEntries(
      [...narrower.parameters].map(([name, entries]) => [name, entries.map(formatRational).join(' ')]),
    ),
  }));
}

describe('recipes without one of the coordinates', () => {
  it('lose a row or a column, and with it the entries of what is as long', () => {
    // A has q rows and N columns, b has q entries.
    const [{ family }] = questionsOfTheorem(needleCount, 'chances');
    const found = narrowerOf(family, { N: 3, q: 2 }, { A: [1, 2, 3, 4, 5, 6], b: [7, 8] });
    expect(found).toEqual([
      { N: 2, q: 2, A: '2 3 5 6', b: '7 8' },
      { N: 2, q: 2, A: '1 3 4 6', b: '7 8' },
      { N: 2, q: 2, A: '1 2 4 5', b: '7 8' },
      { N: 3, q: 1, A: '4 5 6', b: '8' },
      { N: 3, q: 1, A: '1 2 3', b: '7' },
    ]);
  });

  it('lose the place of the coordinate in a total', () => {
    // X has n rows and d = n + k columns, first those of n.
    const [{ family }] = questionsOfTheorem(sgdExactThreshold, 'beyond');
    const arrays = Object.fromEntries(
      [...family.draws].map(([name, { draw }]) => {
        const lengths: Record<string, number> = { n: 2, k: 1, d: 3 };
        const count = draw.extents.reduce<number>(
          (product, extent) => product * (typeof extent === 'number' ? extent : lengths[extent]),
          1,
        );
        return [name, Array.from({ length: count }, (_, i) => i + 1)];
      }),
    );
    const found = narrowerOf(family, { n: 2, k: 1 }, arrays);
    expect(found.map(({ n, k, X }) => ({ n, k, X }))).toEqual([
      { n: 1, k: 1, X: '5 6' },
      { n: 1, k: 1, X: '1 3' },
      { n: 2, k: 0, X: '1 2 4 5' },
    ]);
  });

  it('are not shorter than the family allows', () => {
    const [{ family }] = questionsOfTheorem(needleCount, 'chances');
    expect(narrowerOf(family, { N: 1, q: 1 }, { A: [1], b: [2] })).toEqual([]);
  });
});

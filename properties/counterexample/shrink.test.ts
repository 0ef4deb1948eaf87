import { describe, expect, it } from 'vitest';
import { unlimited } from '../../src/counterexample/find-options.js';
import { compareFindings } from '../../src/counterexample/finding.js';
import { questionsOfTheorem } from '../../src/counterexample/question.js';
import { unbounded } from '../../src/counterexample/relaxed.js';
import { hitOf, shrink } from '../../src/counterexample/shrink.js';
import { type Rational, ratio } from '../../src/scalar/index.js';
import { adamWeights } from '../../theorems/adaptive/adam-weights.js';
import { descentLemma } from '../../theorems/descent/descent-lemma.js';

const [question] = questionsOfTheorem(adamWeights, 'larger');
const demand = {
  question,
  family: question.family,
  constraints: { ...unlimited, where: [] },
  known: new Set<string>(),
};

/** α = a below 0, and β = p·a: the position of β above its lower bound is what is drawn. */
function hit(t: number, α: Rational, β: Rational) {
  const recipe = {
    integers: new Map([['t', t]]),
    parameters: new Map([
      ['α', [α]],
      ['β', [β]],
    ]),
    dropped: new Set(['larger']),
  };
  return hitOf({ family: question.family, recipe, patches: [] }, demand)!;
}

describe('shrinking', () => {
  // 1 − βᵗ against 1 − αᵗ, with β = α − 1/9, and so on.
  const starts = [
    hit(1, ratio(1, 3), ratio(-1, 9)),
    hit(3, ratio(5, 4), ratio(-7, 3)),
    hit(2, ratio(9), ratio(-1)),
  ];

  it('never makes an example worse, and lets it fail at least half as clearly', () => {
    for (const start of starts) {
      const end = shrink(start, demand, { spend: () => true });
      expect(compareFindings(end, start)).toBeLessThanOrEqual(0);
      expect(end.violation.margin).toBeGreaterThanOrEqual(start.violation.margin / 2);
    }
  });

  it('ends at fewer steps and shorter numbers', () => {
    const end = shrink(starts[1], demand, { spend: () => true });
    expect(end.draft.recipe.integers.get('t')).toBe(1);
    expect(end.size.greatest).toBeLessThanOrEqual(3n);
  });

  it('leaves out coordinates of which nothing is to be seen, though they are not the last', () => {
    const [smooth] = questionsOfTheorem(descentLemma, 'smooth');
    const asked = { ...demand, question: smooth, family: smooth.family };
    const zeros = (count: number) => Array.from({ length: count }, () => ratio(0));
    const recipe = {
      integers: new Map([
        ['n', 3],
        ['T', 1],
      ]),
      // All happens along the third: one of the first two alone could not take its place.
      parameters: new Map([
        ['λ', [ratio(0), ratio(0), ratio(3)]],
        ['Q', zeros(9)],
        ['b', zeros(3)],
        ['L', [ratio(1)]],
        ['w₀', [ratio(0), ratio(0), ratio(1)]],
        ['η', [ratio(1)]],
      ]),
      dropped: new Set(['smooth']),
    };
    const wide = hitOf({ family: unbounded(smooth.family), recipe, patches: [] }, asked)!;
    expect(wide.size.dimension).toBe(3);
    expect(shrink(wide, asked, { spend: () => true }).size.dimension).toBe(1);
  });

  it('stops where the budget does', () => {
    expect(shrink(starts[1], demand, { spend: () => false })).toBe(starts[1]);
  });
});

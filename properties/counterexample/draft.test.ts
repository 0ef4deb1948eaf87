import { describe, expect, it } from 'vitest';
import { caseOf, type Draft, type Patch } from '../../src/counterexample/draft.js';
import { questionsOfTheorem } from '../../src/counterexample/question.js';
import type { Sequence } from '../../src/formula/type.js';
import { decideInCase } from '../../src/prove/decide.js';
import { unmetHypothesis } from '../../src/prove/witness.js';
import { formatRational, type Rational, ratio, rational } from '../../src/scalar/index.js';
import { heavyBallStability } from '../../theorems/momentum/heavy-ball-stability.js';

/** Heavy ball on w²/2 with β = 1/2, η = 1, from w_0 = w_{−1} = 1: w_1 = 0 and w_2 = −1/2. */
const [{ family, hypotheses }] = questionsOfTheorem(heavyBallStability, 'previous');
const parameters = { λ: ratio(1), β: ratio(3, 4), c: ratio(1), p: ratio(1), η: ratio(1, 3) };

function draft(patches: readonly Patch[], length?: number): Draft {
  const recipe = {
    integers: new Map([['T', 2]]),
    parameters: new Map(Object.entries(parameters).map(([name, number]) => [name, [number]])),
    dropped: new Set(['previous']),
  };
  return { family, recipe, patches, ...(length === undefined ? {} : { length }) };
}

const patch = (name: string, path: readonly number[], value: number): Patch => ({
  name,
  path,
  value: ratio(value),
});

function iterates(one: Draft, name: string): readonly string[] {
  const { items } = caseOf(one, hypotheses)!.environment(rational).value(name) as Sequence<Rational>;
  return items.map((item) => formatRational((item as readonly Rational[])[0]));
}

describe('a case against a definition', () => {
  it('is as defined without a patch', () => {
    expect(iterates(draft([]), 'w')).toEqual(['1', '0', '-1/2', '-1/4']);
    expect(iterates(draft([]), 'v')).toEqual(['1', '1', '0', '-1/2']);
  });

  it('has what follows from the patch computed again, so that only the dropped hypothesis fails', () => {
    const one = draft([patch('v', [1, 0], -7)]);
    // w_2 = w_1 − w_1 + (w_1 − v_1)/2 = 7/2 and w_3 = (w_2 − v_2)/2 = 7/4, with v_2 = w_1 = 0 as before.
    expect(iterates(one, 'w')).toEqual(['1', '0', '7/2', '7/4']);
    const instance = caseOf(one, hypotheses)!;
    expect(unmetHypothesis(instance, hypotheses)).toBeUndefined();
    expect(decideInCase(family.hypotheses.get('previous')!, instance).decision).toBe('refuted');
  });

  it('ends where it is cut', () => {
    expect(iterates(draft([patch('v', [1, 0], -7)], 3), 'w')).toEqual(['1', '0', '7/2']);
  });

  it('is none where two patches contradict each other, or there is no such entry', () => {
    expect(caseOf(draft([patch('v', [1, 0], -7), patch('w', [2, 0], 1)]), hypotheses)).toBeUndefined();
    expect(caseOf(draft([patch('v', [9, 0], 1)]), hypotheses)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import {
  hasLeastDimensions,
  ofDimensionsUpTo,
  ofLeastDimensions,
} from '../../src/counterexample/least-dimensions.js';
import { questionsOfTheorem } from '../../src/counterexample/question.js';
import { freed } from '../../src/counterexample/relaxed.js';
import { drawnPerStep } from '../../src/counterexample/steps.js';
import { tunedHeavyBall } from '../../theorems/acceleration/tuned-heavy-ball.js';
import { adaGradNormRate } from '../../theorems/rates/ada-grad-norm-rate.js';
import { sgdExactThreshold } from '../../theorems/stochastic/sgd-exact-threshold.js';
import { adamwEqualDecays } from '../../theorems/weight-decay/adamw-equal-decays.js';

// X has n rows and d = n + k columns.
const [{ family: wide }] = questionsOfTheorem(sgdExactThreshold, 'beyond');
const [{ family: line }] = questionsOfTheorem(tunedHeavyBall, 'momentum');
// As many gradients as steps, each with n entries.
const [{ family: adamW }] = questionsOfTheorem(adamwEqualDecays, 'positive');
// T = k + 1 steps.
const [{ family: rate }] = questionsOfTheorem(adaGradNormRate, 'smooth');
const recipe = (integers: Record<string, number>) => ({
  integers: new Map(Object.entries(integers)),
  parameters: new Map(),
  dropped: new Set<string>(),
});
const rangesOf = ({ integers }: typeof wide) =>
  Object.fromEntries([...integers].map(([name, { least, greatest }]) => [name, [least, greatest]]));

describe('the least dimensions of a family', () => {
  it('are those of every integer that measures an array, also as part of a total', () => {
    expect(rangesOf(ofLeastDimensions(wide))).toEqual({ n: [1, 1], k: [0, 0] });
  });

  it('have no arrays of fewer than no entries where a hypothesis is dropped', () => {
    expect(rangesOf(ofLeastDimensions(freed(wide, new Set(['n', 'k']))))).toEqual({ n: [1, 1], k: [0, 0] });
  });

  it('leave a number of steps, though sequences are as long', () => {
    expect(rangesOf(ofLeastDimensions(line))).toEqual({ T: [1, 50] });
    expect(rangesOf(ofLeastDimensions(adamW))).toEqual({ n: [1, 1], t: [1, 5] });
  });

  it('leave what has an entry or a row for each step, directly or as part of the number of steps', () => {
    // s has T = k + 1 entries, u has k rows of n.
    expect([...drawnPerStep(rate)]).toEqual(['u', 's']);
    expect(drawnPerStep(wide).size).toBe(0);
    expect(rangesOf(ofLeastDimensions(rate))).toMatchObject({ n: [1, 1], k: rangesOf(rate).k });
    expect(rangesOf(ofDimensionsUpTo(2, rate)).n).toEqual([1, 2]);
  });

  it('are told from larger ones', () => {
    expect(hasLeastDimensions(wide, recipe({ n: 1, k: 0 }))).toBe(true);
    expect(hasLeastDimensions(wide, recipe({ n: 1, k: 1 }))).toBe(false);
    expect(hasLeastDimensions(wide, recipe({ n: 2, k: 0 }))).toBe(false);
    expect(hasLeastDimensions(line, recipe({ T: 7 }))).toBe(true);
  });
});

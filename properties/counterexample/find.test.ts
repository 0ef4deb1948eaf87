import { describe, expect, it } from 'vitest';
import { type Example, find } from '../../src/counterexample/find.js';
import { type FindOptions, usual } from '../../src/counterexample/find-options.js';
import { questionsOfTheorem } from '../../src/counterexample/question.js';
import { isSmall } from '../../src/counterexample/size.js';
import { takeOf } from '../../src/counterexample/take.js';
import type { Theorem } from '../../src/prove/theorem.js';
import { tunedHeavyBall } from '../../theorems/acceleration/tuned-heavy-ball.js';
import { adamWeights } from '../../theorems/adaptive/adam-weights.js';
import { needleCount } from '../../theorems/convergence/needle-count.js';
import { adaGradNormAsPrinted } from '../../theorems/rates/ada-grad-norm-as-printed.js';
import { bestStepSize } from '../../theorems/stability/best-step-size.js';
import { sgdExactThreshold } from '../../theorems/stochastic/sgd-exact-threshold.js';
import { weightDecayShrinks } from '../../theorems/weight-decay/weight-decay-shrinks.js';
import { type Asked, askedOf, nameOf } from './questions.js';
import { upheld } from './upheld.js';

const [larger] = askedOf(adamWeights);
const [strength, , claim] = askedOf(weightDecayShrinks);
const named = (theorem: Theorem, name: string): Asked =>
  askedOf(theorem).find(({ hypothesis, claim }) => hypothesis === name || claim === name)!;
const chances = named(needleCount, 'chances');
const logarithm = named(adaGradNormAsPrinted, 'chapter/thm-4.6.4');
const flat = named(bestStepSize, 'flat');
const previous = named(tunedHeavyBall, 'previous');
const beyond = named(sgdExactThreshold, 'beyond');

function exampleOf({ questions }: Pick<Asked, 'questions'>, options: Partial<FindOptions> = {}): Example {
  const { example } = find(questions, { ...usual, seconds: 60, ...options });
  expect(example).not.toBeNull();
  return example!;
}

const takeIn = (example: Example) => takeOf(example.inputs, example.question.family);

describe('a counterexample that was searched for', () => {
  it.each([larger, strength, claim].map((asked) => [nameOf(asked), asked] as const))(
    '%s: is small, and check upholds it',
    (_, asked) => {
      const example = exampleOf(asked);
      expect(example.source).toBe('search');
      expect(isSmall(example.size)).toBe(true);
      expect(upheld(asked, example)).toBe('proved');
    },
  );

  it('is the same for the same seed, and fails as clearly for others', () => {
    const [first, again, other] = [7, 7, 8].map((seed) => exampleOf(larger, { seed }));
    expect(takeIn(again)).toEqual(takeIn(first));
    expect(isSmall(other.size)).toBe(true);
  });

  it('has the least dimension where a seed comes upon a larger one first', () => {
    const { size, source } = exampleOf(beyond, { seed: 9 });
    expect([size.dimension, source]).toEqual([1, 'search']);
  });

  it('has the lowest dimension that there is, where that is not the least of the family', () => {
    const { size, source } = exampleOf(chances, { seed: 4 });
    expect([size.dimension, source]).toEqual([2, 'search']);
  });

  it('has the least dimension where there is a number for each step, which is none', () => {
    const example = exampleOf(logarithm, { seed: 10 });
    expect(takeIn(example).s).toHaveLength(2);
    expect(example.size.dimension).toBe(1);
  });

  it('fits on a board where a seed comes upon none, and the recorded case does not', () => {
    const { size, source } = exampleOf(flat, { seed: 9 });
    expect([isSmall(size), source]).toEqual([true, 'search']);
  });

  it('fits on a board where a seed comes upon one with fewer steps and more numbers first', () => {
    expect(isSmall(exampleOf(previous, { seed: 7 }).size)).toBe(true);
  });

  it('has others, all different', () => {
    const takes = [0, 1, 2].map((another) => JSON.stringify(takeIn(exampleOf(larger, { another }))));
    expect(new Set(takes).size).toBe(3);
  });
});

describe('limits', () => {
  const limited = (limits: Partial<FindOptions['limits']>) =>
    takeIn(exampleOf(strength, { limits: { ...usual.limits, ...limits } }));

  it('fix a number by an equality', () => {
    expect(limited({ where: ['η = 1/3'] })).toHaveProperty('η', '1/3');
  });

  it('fix the entry of a vector, and the length of the longest', () => {
    const take = limited({ where: ['w₀_2 = 7'], dimension: 2 });
    expect(take['w₀']).toHaveLength(2);
    expect(take['w₀']).toHaveProperty('1', 7);
  });

  it('hold where they are inequalities', () => {
    expect(Number(limited({ where: ['5 < λ'], integers: true }).λ)).toBeGreaterThan(5);
  });

  it('can leave nothing', () => {
    const limits = { ...usual.limits, where: ['0 ≤ λ', 'λ ≤ 1/η'] };
    const { example, searched, cases } = find(strength.questions, { ...usual, limits, cases: 300 });
    expect(example).toBeNull();
    expect(cases).toBe(300);
    expect(searched).toMatchObject({ others: 0, outOfTime: false });
  });
});

it('finds nothing against a theorem that is true: nothing is dropped', () => {
  const [question] = questionsOfTheorem(weightDecayShrinks, 'strength');
  const whole = { ...question, dropped: null, hypotheses: question.family.hypotheses, witnesses: [] };
  expect(find([whole], { ...usual, cases: 300 }).example).toBeNull();
});

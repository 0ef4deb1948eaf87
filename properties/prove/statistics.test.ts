import { describe, expect, test } from 'vitest';
import { checkStatistic, upperTail, verdictOf } from '../../src/prove/statistics.js';
import { formatRational, ratio } from '../../src/scalar/index.js';

describe('statistics', () => {
  test('the binomial tail is exact', () => {
    expect(formatRational(upperTail(0, 5, ratio(1, 3)))).toBe('1');
    expect(formatRational(upperTail(5, 5, ratio(1, 3)))).toBe('1/243');
    // 4 or 5 of 5 fair coins: (5 + 1)/32.
    expect(formatRational(upperTail(4, 5, ratio(1, 2)))).toBe('3/16');
    // By counting: 2 or 3 sixes of 3 dice are 3·5 + 1 of 216.
    expect(formatRational(upperTail(2, 3, ratio(1, 6)))).toBe('2/27');
  });

  test.each([
    // (9/10)^131 < 10⁻⁶ < (9/10)^130, since log(10⁻⁶)/log(9/10) = 131.1…: 132 of 132 prove it, 131 of 131 do not.
    [132, 132, 'proved'],
    [131, 131, 'undecided'],
    [120, 132, 'undecided'],
    [0, 10, 'refuted'],
    [0, 6, 'refuted'],
    [0, 5, 'undecided'],
  ] as const)('%i of %i draws leave a probability of 9/10 %s', (occurrences, trials, verdict) => {
    expect(verdictOf(occurrences, trials, ratio(9, 10))).toBe(verdict);
  });

  test('a fair coin is not shown to fall heads 9 times of 10', () => {
    const coin = {
      event: 'heads',
      probability: '9/10',
      trials: 200,
      occurs: (random: () => bigint) => random() % 2n === 0n,
    };
    expect(checkStatistic('coin', coin, 1n).verdict).toBe('refuted');
    expect(checkStatistic('coin', { ...coin, probability: '1/4' }, 1n)).toMatchObject({
      verdict: 'proved',
      kind: 'statistical',
    });
  });

  test('the same seed gives the same draws', () => {
    const die = {
      event: 'six',
      probability: '1/2',
      trials: 50,
      occurs: (random: () => bigint) => random() % 6n === 5n,
    };
    expect(checkStatistic('die', die, 7n)).toEqual(checkStatistic('die', die, 7n));
  });
});

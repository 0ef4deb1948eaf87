import { describe, expect, it } from 'vitest';
import { run } from '../../src/optimizer/run.js';
import { scaleByRadam } from '../../src/optimizer/scale-by-radam.js';
import { ball } from '../../src/scalar/ball.js';
import { UndecidedBranch } from '../../src/scalar/failure.js';
import { ratio, rational } from '../../src/scalar/rational.js';

/** ρ_1 is 1 for every β₂. */
describe('RAdam at the threshold', () => {
  it('takes the first moment as it is, where it knows that it is not above', () => {
    const options = { beta1: ratio(1, 2), beta2: ratio(9, 10), epsilon: ratio(0), threshold: 1 };
    const { iterates } = run(rational, scaleByRadam(rational, options), () => [ratio(3)], [ratio(0)], 1);
    expect(iterates[1]).toEqual([ratio(3)]);
  });

  it('says so where it cannot know', () => {
    const number = (numerator: number, denominator = 1) => ball.fromRational(ratio(numerator, denominator));
    const options = { beta1: number(1, 2), beta2: number(9, 10), epsilon: number(0), threshold: 1 };
    const first = () => run(ball, scaleByRadam(ball, options), () => [number(3)], [number(0)], 1);
    expect(first).toThrow(UndecidedBranch);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adam } from '../../src/optimizer/adam.js';
import {
  adamAdvance,
  adamStart,
  correctedFirstMoment,
  correctedSecondMoment,
} from '../../src/optimizer/adam-moments.js';
import { run } from '../../src/optimizer/run.js';
import { scaleByAdam } from '../../src/optimizer/scale-by-adam.js';
import { OutsideDomain } from '../../src/scalar/failure.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { fractions, positiveFractions, power, properFractions, streams, table } from './rationals.js';

const Q = rational;
const one = ratio(1);

/** (1 − β)·Σ βᵗ⁻¹⁻ʲ·x_j, without the recursion. */
function unrolled(beta: Rational, values: readonly Rational[]): Rational {
  const weights = values.map((_, j) => Q.mul(Q.sub(one, beta), power(beta, values.length - 1 - j)));
  return Q.dot(weights, values);
}

describe("Adam's moments", () => {
  it('are weighted sums of all gradients, and their corrections divide by the sum of the weights', () => {
    fc.assert(
      fc.property(properFractions, properFractions, streams(2), (beta1, beta2, gradients) => {
        const decay = { beta1, beta2 };
        const start = adamStart(Q, [one, one]);
        const state = gradients.reduce((before, g) => adamAdvance(Q, decay, g, before), start);
        const byEntry = [0, 1].map((entry) => gradients.map((g) => g[entry]));
        const squares = byEntry.map((values) => values.map((g) => Q.mul(g, g)));
        const first = byEntry.map((values) => unrolled(beta1, values));
        const second = squares.map((values) => unrolled(beta2, values));
        const ones = gradients.map(() => one);
        expect(state.step).toBe(gradients.length);
        expect(state.firstMoment).toEqual(first);
        expect(state.secondMoment).toEqual(second);
        expect(correctedFirstMoment(Q, state)).toEqual(first.map((m) => Q.div(m, unrolled(beta1, ones))));
        expect(correctedSecondMoment(Q, state)).toEqual(second.map((v) => Q.div(v, unrolled(beta2, ones))));
      }),
      { seed: 421, numRuns: 100 },
    );
  });

  it('are g and g² for a constant gradient, at every step', () => {
    fc.assert(
      fc.property(
        properFractions,
        properFractions,
        fractions,
        fc.integer({ min: 1, max: 12 }),
        (beta1, beta2, g, t) => {
          let state = adamStart(Q, [one]);
          for (let step = 0; step < t; step += 1) state = adamAdvance(Q, { beta1, beta2 }, [g], state);
          expect(correctedFirstMoment(Q, state)).toEqual([g]);
          expect(correctedSecondMoment(Q, state)).toEqual([Q.mul(g, g)]);
        },
      ),
      { seed: 422, numRuns: 50 },
    );
  });

  it('have no corrected value before the first gradient', () => {
    expect(() => correctedFirstMoment(Q, adamStart(Q, [one]))).toThrow(OutsideDomain);
  });

  it('give the squared step 28/27 for g = 2, 3 with β₁ = ½ and β₂ = ¾', () => {
    const decay = { beta1: ratio(1, 2), beta2: ratio(3, 4) };
    const state = [2, 3].reduce(
      (before, g) => adamAdvance(Q, decay, [ratio(g)], before),
      adamStart(Q, [one]),
    );
    expect([state.firstMoment[0], state.secondMoment[0]]).toEqual(table('2 3'));
    const [mean] = correctedFirstMoment(Q, state);
    const [square] = correctedSecondMoment(Q, state);
    expect([mean, square]).toEqual(table('8/3 48/7'));
    expect(Q.div(Q.mul(mean, mean), square)).toEqual(ratio(28, 27));
  });
});

describe('Adam', () => {
  const decay = { beta1: ratio(1, 2), beta2: ratio(3, 4) };

  // v̂ stays 9 because |g| is 3, so all roots are exact. By hand, with β₁ = ½: m = 3/2, −3/4, 9/8 and
  // m̂ = 3, −1, 9/7; divided by 3 + 1 and multiplied by η = ½: 3/8, −1/8, 9/56.
  it('takes three steps as computed by hand, ε outside', () => {
    const options = { ...decay, rate: ratio(1, 2), epsilon: one, epsilonPlacement: 'outside' } as const;
    const optimizer = adam(Q, { ...options, biasCorrection: true });
    const gradients = table('3 -3 3');
    const { iterates } = run(Q, optimizer, (_, step) => [gradients[step]], [one], 3);
    expect(iterates.map(([w]) => w)).toEqual(table('1 5/8 3/4 33/56'));
  });

  // The same stream with ε = 16 inside: √(9 + 16) = 5, so the changes are 3/10, −1/10, 9/70.
  it('takes three steps as computed by hand, ε inside', () => {
    const options = { ...decay, rate: ratio(1, 2), epsilon: ratio(16), epsilonPlacement: 'inside' } as const;
    const optimizer = adam(Q, { ...options, biasCorrection: true });
    const gradients = table('3 -3 3');
    const { iterates } = run(Q, optimizer, (_, step) => [gradients[step]], [one], 3);
    expect(iterates.map(([w]) => w)).toEqual(table('1 7/10 4/5 47/70'));
  });

  it('steps by η·g/(|g| + ε) or η·g/√(g² + ε) under a constant gradient', () => {
    fc.assert(
      fc.property(
        properFractions,
        properFractions,
        positiveFractions,
        fc.nat(5),
        (beta1, beta2, g, extra) => {
          // g² + ε is the square of g + 1, so that the root is rational.
          const epsilon = Q.add(Q.mul(ratio(2), g), one);
          for (const epsilonPlacement of ['outside', 'inside'] as const) {
            const optimizer = adam(Q, {
              beta1,
              beta2,
              epsilon,
              epsilonPlacement,
              biasCorrection: true,
              rate: one,
            });
            const { iterates } = run(Q, optimizer, () => [g], [ratio(0)], extra + 1);
            const denominator = epsilonPlacement === 'inside' ? Q.add(g, one) : Q.add(g, epsilon);
            expect(iterates[extra + 1]).toEqual([Q.neg(Q.div(Q.mul(ratio(extra + 1), g), denominator))]);
          }
        },
      ),
      { seed: 423, numRuns: 50 },
    );
  });

  it('starts ten times too fast without correction for β₁ = 9/10 and β₂ = 9999/10000', () => {
    const optimizer = scaleByAdam(Q, {
      beta1: ratio(9, 10),
      beta2: ratio(9999, 10000),
      epsilon: ratio(0),
      epsilonPlacement: 'outside',
      biasCorrection: false,
    });
    const { change } = optimizer.update([ratio(-7, 3)], optimizer.init([one]), [one]);
    expect(change).toEqual([ratio(-10)]);
  });

  it('has no direction for ε = 0 and a gradient that was always zero', () => {
    const optimizer = scaleByAdam(Q, {
      ...decay,
      epsilon: ratio(0),
      epsilonPlacement: 'outside',
      biasCorrection: true,
    });
    expect(() => optimizer.update([ratio(0)], optimizer.init([one]), [one])).toThrow(OutsideDomain);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagedMomentum } from '../../src/optimizer/averaged-momentum.js';
import { heavyBall } from '../../src/optimizer/heavy-ball.js';
import { heavyBallVelocity } from '../../src/optimizer/heavy-ball-velocity.js';
import { run } from '../../src/optimizer/run.js';
import { summedMomentum } from '../../src/optimizer/summed-momentum.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import {
  fractions,
  positiveFractions,
  power,
  properFractions,
  streams,
  table,
  vectors,
} from './rationals.js';

const Q = rational;
const one = ratio(1);
const numbers = (iterates: readonly (readonly Rational[])[]) => iterates.map(([w]) => w);

describe('heavy ball', () => {
  it('has the velocity form v = βv + ηg as its other form, from any start, with schedules', () => {
    fc.assert(
      fc.property(
        vectors(6),
        vectors(6),
        vectors(2),
        vectors(2),
        streams(2),
        (rates, betas, start, velocity, gradients) => {
          const at = (_: unknown, step: number) => gradients[step];
          const options = { rate: (t: number) => rates[t], beta: (t: number) => betas[t] };
          const before = start.map((w, i) => Q.add(w, velocity[i]));
          const positions = run(Q, heavyBall(Q, { ...options, before }), at, start, gradients.length);
          const moving = heavyBallVelocity(Q, { ...options, velocity });
          const velocities = run(Q, moving, at, start, gradients.length);
          expect(velocities.iterates).toEqual(positions.iterates);
        },
      ),
      { seed: 501, numRuns: 100 },
    );
  });

  it('starts at rest unless told otherwise', () => {
    const options = { rate: one, beta: one };
    const start = table('3 -2');
    const zeros = table('0 0');
    expect(run(Q, heavyBall(Q, options), () => zeros, start, 3).iterates[3]).toEqual(start);
    expect(run(Q, heavyBallVelocity(Q, options), () => zeros, start, 3).iterates[3]).toEqual(start);
  });

  it('moves by the weighted sum v_t = η·Σ βᵗ⁻ˢ·g_s, whose weights do not sum to 1', () => {
    fc.assert(
      fc.property(properFractions, positiveFractions, streams(1), (beta, rate, gradients) => {
        const optimizer = heavyBallVelocity(Q, { rate, beta });
        const { states } = run(Q, optimizer, (_, step) => gradients[step], [one], gradients.length);
        states.forEach(({ velocity }, t) => {
          const terms = gradients.slice(0, t).map(([g], s) => Q.mul(power(beta, t - 1 - s), g));
          expect(velocity).toEqual([Q.mul(rate, Q.sum(terms))]);
        });
      }),
      { seed: 502, numRuns: 100 },
    );
  });

  // r² − (1 + β − ηλ)·r + β = 0 has the roots that were drawn, so w_t = a·r₁ᵗ + b·r₂ᵗ, with w₋₁ = w_0 = 1.
  it('is a sum of two powers on a quadratic', () => {
    fc.assert(
      fc.property(properFractions, properFractions, fc.nat(6), (first, second, steps) => {
        fc.pre(Q.compare(first, second) !== 'equal');
        const beta = Q.mul(first, second);
        const rate = Q.mul(Q.sub(one, first), Q.sub(one, second));
        const optimizer = heavyBall(Q, { rate, beta });
        const { iterates } = run(Q, optimizer, (w) => w, [one], steps);
        expect(iterates[steps]).toEqual([twoPowers(first, second, steps)]);
      }),
      { seed: 503, numRuns: 100 },
    );
  });

  it('goes round 3, 2, 0, 3 on a convex function whose quadratics it is tuned for', () => {
    const slope = ([w]: readonly Rational[]) => {
      const steep = Q.mul(ratio(7), w);
      const flat = Q.div(Q.sub(Q.mul(ratio(49), w), ratio(70)), ratio(2));
      return [Q.compare(steep, flat) === 'less' ? steep : flat];
    };
    const optimizer = heavyBall(Q, { rate: ratio(1, 9), beta: ratio(4, 9), before: [ratio(0)] });
    const { iterates } = run(Q, optimizer, slope, [ratio(3)], 6);
    expect(numbers(iterates)).toEqual(table('3 2 0 3 2 0 3'));
  });

  it('goes round six points for β = 1', () => {
    const { iterates } = run(Q, heavyBall(Q, { rate: one, beta: one }), (w) => w, [one], 6);
    expect(numbers(iterates)).toEqual(table('1 0 -1 -1 0 1 1'));
  });

  it('with the step η·(1 − β) is averaged momentum with η', () => {
    fc.assert(
      fc.property(fractions, fractions, vectors(2), streams(2), (beta, rate, start, gradients) => {
        const at = (_: unknown, step: number) => gradients[step];
        const averaged = run(Q, averagedMomentum(Q, { rate, beta }), at, start, gradients.length);
        const step = Q.mul(rate, Q.sub(one, beta));
        const ball = run(Q, heavyBall(Q, { rate: step, beta }), at, start, gradients.length);
        expect(averaged.iterates).toEqual(ball.iterates);
      }),
      { seed: 504, numRuns: 100 },
    );
  });

  it('is summed momentum for a constant η', () => {
    fc.assert(
      fc.property(fractions, fractions, vectors(2), streams(2), (beta, rate, start, gradients) => {
        const at = (_: unknown, step: number) => gradients[step];
        const summed = run(Q, summedMomentum(Q, { rate, beta }), at, start, gradients.length);
        const ball = run(Q, heavyBall(Q, { rate, beta }), at, start, gradients.length);
        expect(summed.iterates).toEqual(ball.iterates);
      }),
      { seed: 505, numRuns: 50 },
    );
  });

  it('is not summed momentum if η changes: it moves by 1, 1/2 against 1, 0', () => {
    const options = { rate: (step: number) => ratio(step === 0 ? 1 : 0), beta: ratio(1, 2) };
    const at = () => [one];
    const inside = run(Q, heavyBallVelocity(Q, options), at, [ratio(0)], 2);
    const outside = run(Q, summedMomentum(Q, options), at, [ratio(0)], 2);
    expect(numbers(inside.iterates)).toEqual(table('0 -1 -3/2'));
    expect(numbers(outside.iterates)).toEqual(table('0 -1 -1'));
  });
});

/** a·r₁ᵗ + b·r₂ᵗ with the value 1 at t = 0 and at t = −1. */
function twoPowers(first: Rational, second: Rational, steps: number): Rational {
  // a + b = 1 and a/r₁ + b/r₂ = 1: a = r₁·(1 − r₂)/(r₁ − r₂).
  const a = Q.div(Q.mul(first, Q.sub(one, second)), Q.sub(first, second));
  const b = Q.sub(one, a);
  return Q.add(Q.mul(a, power(first, steps)), Q.mul(b, power(second, steps)));
}

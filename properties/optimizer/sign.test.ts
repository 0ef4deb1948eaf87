import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixVector } from '../../src/linear/product.js';
import { adam } from '../../src/optimizer/adam.js';
import { lion } from '../../src/optimizer/lion.js';
import { run } from '../../src/optimizer/run.js';
import { sign } from '../../src/optimizer/sign.js';
import { signSGD } from '../../src/optimizer/sign-sgd.js';
import { ball } from '../../src/scalar/ball.js';
import { UndecidedBranch } from '../../src/scalar/failure.js';
import { float64 } from '../../src/scalar/float64.js';
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
const zero = ratio(0);
const numbers = (iterates: readonly (readonly Rational[])[]) => iterates.map(([w]) => w);

describe('the sign', () => {
  it('of 0 is 0, also of −0', () => {
    expect(table('-2/3 0 5').map((entry) => sign(Q, entry))).toEqual(table('-1 0 1'));
    expect([-0, 0, -1e-300, 1e300].map((entry) => sign(float64, entry))).toEqual([0, 0, -1, 1]);
  });

  it('is refused where it cannot be decided', () => {
    for (const wide of [
      { centre: 1, radius: 2 },
      { centre: 0, radius: 1e-300 },
    ]) {
      expect(() => sign(ball, wide)).toThrow(UndecidedBranch);
    }
    expect(() => sign(float64, Number.NaN)).toThrow(UndecidedBranch);
  });
});

describe('signSGD', () => {
  it('is Adam with β₁ = β₂ = 0 and ε = 0, away from zero gradients', () => {
    const nonzero = fractions.filter((g) => Q.isNonzero(g));
    const gradients = fc.array(fc.array(nonzero, { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(gradients, vectors(2), fractions, fc.boolean(), (stream, start, rate, corrected) => {
        const options = { beta1: zero, beta2: zero, epsilon: zero, biasCorrection: corrected };
        const at = (_: unknown, step: number) => stream[step];
        const signs = run(Q, signSGD(Q, { rate }), at, start, stream.length);
        for (const epsilonPlacement of ['outside', 'inside', 'hat'] as const) {
          const optimizer = adam(Q, { ...options, epsilonPlacement, rate });
          expect(run(Q, optimizer, at, start, stream.length).iterates).toEqual(signs.iterates);
        }
      }),
      { seed: 541, numRuns: 60 },
    );
  });

  it('stays at the minimum if it hits it, and else bounces at r and η − r for ever', () => {
    fc.assert(
      fc.property(fractions, positiveFractions, (start, rate) => {
        let rest = Q.abs(start);
        let steps = 0;
        for (; Q.compare(rest, rate) !== 'less'; steps += 1) rest = Q.sub(rest, rate);
        const { iterates } = run(Q, signSGD(Q, { rate }), (w) => w, [start], steps + 4);
        const distances = numbers(iterates).slice(steps).map(Q.abs);
        const other = Q.isNonzero(rest) ? Q.sub(rate, rest) : rest;
        expect(distances).toEqual([rest, other, rest, other, rest]);
      }),
      { seed: 542, numRuns: 60 },
    );
  });

  it('stalls between two points at the value 73/4 of a quadratic in two dimensions', () => {
    const hessian = [table('5 4'), table('4 5')];
    const slope = (w: readonly Rational[]) => matrixVector(Q, hessian, w);
    const { iterates } = run(Q, signSGD(Q, { rate: one }), slope, table('9/2 -7/2'), 4);
    expect(iterates[1]).toEqual(table('7/2 -9/2'));
    expect(iterates[2]).toEqual(iterates[0]);
    for (const w of iterates) expect(Q.dot(w, slope(w))).toEqual(ratio(73, 2));
  });
});

describe('Lion', () => {
  it('follows the sign of β₁·m + (1 − β₁)·g and remembers with β₂', () => {
    fc.assert(
      fc.property(properFractions, properFractions, streams(1), (beta1, beta2, gradients) => {
        const optimizer = lion(Q, { rate: one, beta1, beta2 });
        const { iterates, states } = run(
          Q,
          optimizer,
          (_, step) => gradients[step],
          [zero],
          gradients.length,
        );
        gradients.forEach(([g], t) => {
          const weights = gradients.slice(0, t).map(([old], i) => Q.mul(power(beta2, t - 1 - i), old));
          const momentum = Q.mul(Q.sub(one, beta2), Q.sum(weights));
          expect(states[t][0].momentum).toEqual([momentum]);
          const mixed = Q.add(Q.mul(beta1, momentum), Q.mul(Q.sub(one, beta1), g));
          const moved = Q.sub(iterates[t][0], iterates[t + 1][0]);
          // moved·|mixed| = mixed, and moved is −1, 0 or 1.
          expect(Q.mul(moved, Q.abs(mixed))).toEqual(mixed);
          expect(Q.abs(moved)).toEqual(Q.isNonzero(mixed) ? one : zero);
        });
      }),
      { seed: 543, numRuns: 100 },
    );
  });

  // m = 1 after one gradient of 100 with β₂ = 99/100; then g = −9 gives 9/10 − 9/10 = 0.
  it('does not move where its mixture is 0', () => {
    const optimizer = lion(Q, { rate: one, beta1: ratio(9, 10), beta2: ratio(99, 100) });
    const gradients = table('100 -9');
    const { iterates } = run(Q, optimizer, (_, step) => [gradients[step]], [zero], 2);
    expect(numbers(iterates)).toEqual(table('0 -1 -1'));
  });

  it('is signSGD for β₁ = 0', () => {
    fc.assert(
      fc.property(properFractions, positiveFractions, streams(2), (beta2, rate, gradients) => {
        const at = (_: unknown, step: number) => gradients[step];
        const start = [one, zero];
        const signs = run(Q, signSGD(Q, { rate }), at, start, gradients.length);
        const still = run(Q, lion(Q, { rate, beta1: zero, beta2 }), at, start, gradients.length);
        expect(still.iterates).toEqual(signs.iterates);
      }),
      { seed: 544, numRuns: 50 },
    );
  });

  it('decays by 1 − ηλ outside the sign', () => {
    const optimizer = lion(Q, { rate: ratio(1, 2), beta1: zero, beta2: zero, decay: ratio(1, 2) });
    // 4·¾ − ½ = 5/2, then 5/2·¾ = 15/8.
    const gradients = table('7 0');
    const { iterates } = run(Q, optimizer, (_, step) => [gradients[step]], [ratio(4)], 2);
    expect(numbers(iterates)).toEqual(table('4 5/2 15/8'));
  });
});

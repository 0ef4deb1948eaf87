import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixVector } from '../../src/linear/product.js';
import type { Vector } from '../../src/linear/types.js';
import { chain } from '../../src/optimizer/chain.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { heavyBallVelocity } from '../../src/optimizer/heavy-ball-velocity.js';
import { nesterov } from '../../src/optimizer/nesterov.js';
import { nesterovSequence } from '../../src/optimizer/nesterov-sequence.js';
import { run } from '../../src/optimizer/run.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { fractions, power, properFractions, table, vectors } from './rationals.js';

const Q = rational;
const one = ratio(1);
const cubic = (w: Vector<Rational>) => w.map((entry) => Q.sub(Q.mul(entry, entry), ratio(1, 3)));

describe('Nesterov', () => {
  it('has y = w + β(w − w₋), w⁺ = y − η∇f(y) as its other form, from any start, with schedules', () => {
    fc.assert(
      fc.property(vectors(3), vectors(3), vectors(2), vectors(2), (rates, betas, start, velocity) => {
        const options = { rate: (t: number) => rates[t], beta: (t: number) => betas[t] };
        const before = start.map((w, i) => Q.add(w, velocity[i]));
        const looking = run(Q, nesterov(Q, { ...options, velocity }), cubic, start, 3);
        const sequence = run(Q, nesterovSequence(Q, { ...options, before }), cubic, start, 3);
        expect(sequence.iterates).toEqual(looking.iterates);
        let [older, old] = [before, start];
        for (let t = 0; t < 3; t += 1) {
          const y = old.map((w, i) => Q.sub(Q.mul(Q.add(one, betas[t]), w), Q.mul(betas[t], older[i])));
          const slope = cubic(y);
          [older, old] = [old, y.map((entry, i) => Q.sub(entry, Q.mul(rates[t], slope[i])))];
          expect(looking.iterates[t + 1]).toEqual(old);
        }
      }),
      { seed: 511, numRuns: 60 },
    );
  });

  // With c = 1 − ηλ, r² − c(1 + β)·r + cβ = 0 has the roots that were drawn.
  it('is a sum of two powers on a quadratic', () => {
    fc.assert(
      fc.property(properFractions, properFractions, fc.nat(6), (first, second, steps) => {
        fc.pre(Q.compare(first, second) !== 'equal');
        const product = Q.mul(first, second);
        const kept = Q.sub(Q.add(first, second), product);
        const options = { rate: Q.sub(one, kept), beta: Q.div(product, kept) };
        const a = Q.div(Q.mul(first, Q.sub(one, second)), Q.sub(first, second));
        const sum = Q.add(Q.mul(a, power(first, steps)), Q.mul(Q.sub(one, a), power(second, steps)));
        for (const optimizer of [nesterov(Q, options), nesterovSequence(Q, options)]) {
          expect(run<Rational, unknown>(Q, optimizer, (w) => w, [one], steps).iterates[steps]).toEqual([sum]);
        }
      }),
      { seed: 512, numRuns: 60 },
    );
  });

  // ½w², η = β = ½, from 1: v = ½ at w = 1; then looks at ½ − ¼ = ¼, v = ¼ + ⅛ = ⅜; looks at ⅛ − 3/16 = −1/16, …
  it('takes the gradient where it looks, and the change from where it is', () => {
    const asked: Rational[] = [];
    const slope = (w: Vector<Rational>) => {
      asked.push(w[0]);
      return w;
    };
    const half = { rate: ratio(1, 2), beta: ratio(1, 2) };
    const { iterates } = run(Q, nesterov(Q, half), slope, [one], 3);
    expect(asked).toEqual(table('1 1/4 -1/16'));
    expect(iterates.map(([w]) => w)).toEqual(table('1 1/2 1/8 -1/32'));
  });

  it('is heavy ball on gradients that do not depend on the point, and gradient descent for β = 0', () => {
    const options = { rate: ratio(1, 3), beta: ratio(2, 3) };
    const constant = (_: unknown, step: number) => [ratio(step + 1)];
    expect(run(Q, nesterov(Q, options), constant, [one], 5).iterates).toEqual(
      run(Q, heavyBallVelocity(Q, options), constant, [one], 5).iterates,
    );
    const still = { rate: ratio(1, 3), beta: ratio(0) };
    const plain = run(Q, gradientDescent(Q, still), (w) => w, [one], 5).iterates;
    expect(run(Q, nesterov(Q, still), (w) => w, [one], 5).iterates).toEqual(plain);
  });

  // κ = 4, β = (√κ − 1)/(√κ + 1) = ⅓, η = 1/L: V⁺ ≤ (1 − κ^−½)·V, V = f + (μ/2)·‖w₋ + √κ·(w − w₋)‖².
  it('lowers the Lyapunov function of its proof by ½ per step for κ = 4', () => {
    const f = (w: Vector<Rational>) => Q.div(Q.dot(w, matrixVector(Q, hessian, w)), ratio(2));
    const hessian = [table('1 0'), table('0 4')];
    const value = (before: Vector<Rational>, now: Vector<Rational>) => {
      const ahead = now.map((w, i) => Q.sub(Q.mul(ratio(2), w), before[i]));
      return Q.add(f(now), Q.div(Q.dot(ahead, ahead), ratio(2)));
    };
    fc.assert(
      fc.property(vectors(2), fc.integer({ min: 1, max: 6 }), (start, steps) => {
        const optimizer = nesterovSequence(Q, { rate: ratio(1, 4), beta: ratio(1, 3) });
        const { iterates } = run(Q, optimizer, (w) => matrixVector(Q, hessian, w), start, steps);
        const older = value(steps === 1 ? start : iterates[steps - 2], iterates[steps - 1]);
        const newer = value(iterates[steps - 1], iterates[steps]);
        expect(Q.compare(newer, Q.div(older, ratio(2)))).not.toBe('greater');
      }),
      { seed: 513, numRuns: 40 },
    );
  });
});

describe('looking ahead', () => {
  const options = { rate: ratio(1, 3), beta: ratio(1, 2) };

  it('passes through a chain, and only where a part does it', () => {
    fc.assert(
      fc.property(fractions, (start) => {
        const alone = run(Q, nesterov(Q, options), cubic, [start], 3);
        const between = chain(chain<Rational, []>(), nesterov(Q, options));
        expect(run(Q, between, cubic, [start], 3).iterates).toEqual(alone.iterates);
      }),
      { seed: 514, numRuns: 20 },
    );
    expect(chain(nesterov(Q, options)).lookAhead).toBeDefined();
    expect('lookAhead' in chain(nesterov(Q, options), gradientDescent(Q, options))).toBe(true);
    expect('lookAhead' in chain(gradientDescent(Q, options))).toBe(false);
  });

  it('goes from where the part before looks', () => {
    const ahead = (by: number) => ({
      ...gradientDescent(Q, options),
      lookAhead: (w: Vector<Rational>) => w.map((entry) => Q.add(Q.mul(ratio(2), entry), ratio(by))),
    });
    const both = chain(ahead(1), ahead(5));
    expect(both.lookAhead?.([one], both.init([one]))).toEqual(table('11'));
  });
});

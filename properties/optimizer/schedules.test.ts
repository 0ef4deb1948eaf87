import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosineOfPi } from '../../src/optimizer/cosine-of-pi.js';
import { cosineSchedule } from '../../src/optimizer/cosine-schedule.js';
import { enclosePi, piBounds } from '../../src/optimizer/pi.js';
import { run } from '../../src/optimizer/run.js';
import { stepDecaySchedule } from '../../src/optimizer/step-decay-schedule.js';
import { straightAverage } from '../../src/optimizer/straight-average.js';
import { ball } from '../../src/scalar/ball.js';
import { decimalIntervals, type Interval } from '../../src/scalar/decimal.js';
import { NotRepresentable, OutsideDomain } from '../../src/scalar/failure.js';
import { primeField } from '../../src/scalar/field.js';
import { float64 } from '../../src/scalar/float64.js';
import { fromFloat, parseRational, type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { streams, table } from './rationals.js';

const Q = rational;
const decimals = decimalIntervals(40);

/** The interval is narrow, and does not exclude the value. */
function expectNarrowly(interval: Interval, value: Rational): void {
  expect(interval.upper.minus(interval.lower).toNumber()).toBeLessThan(1e-35);
  expect(decimals.compare(interval, decimals.fromRational(value))).toMatch(/^(undecided|equal)$/);
}

describe('π', () => {
  // Euler: π = 2·Σ k!/(1·3·5·…·(2k + 1)), a series of its own, here to 30 digits more.
  it('is enclosed to the last of its digits, and narrowly', () => {
    const unit = 10n ** 1040n;
    let sum = 0n;
    for (let k = 1n, term = 2n * unit; term > 0n; term = (term * k) / (2n * k + 1n), k += 1n) sum += term;
    const { lower, upper } = piBounds();
    expect(Q.compare(lower, ratio(sum, unit))).toBe('less');
    expect(Q.compare(ratio(sum + 10n ** 5n, unit), upper)).toBe('less');
    expect(Q.compare(Q.sub(upper, lower), ratio(1n, 10n ** 1000n))).toBe('less');
  });

  it('is enclosed as published, to 50 decimals', () => {
    const digits = '3.14159265358979323846264338327950288419716939937510';
    const { lower, upper } = piBounds();
    expect(Q.compare(parseRational(digits), lower)).toBe('less');
    expect(Q.compare(upper, Q.add(parseRational(digits), ratio(1n, 10n ** 50n)))).toBe('less');
  });

  it('is computed once', () => {
    expect(piBounds()).toBe(piBounds());
    expect(enclosePi(ball)).toBe(enclosePi(ball));
  });

  it('has the cosine −1, and half of it 0', () => {
    const pi = enclosePi(decimals);
    const half = decimals.div(pi, decimals.fromInteger(2));
    expectNarrowly(decimals.cos(pi), ratio(-1));
    expectNarrowly(decimals.cos(half), ratio(0));
  });

  it('is Math.PI in float64, held by balls, and refused by exact systems', () => {
    expect(enclosePi(float64)).toBe(Math.PI);
    const { centre, radius } = enclosePi(ball);
    expect(centre).toBe(Math.PI);
    const reach = Q.abs(Q.sub(piBounds().lower, fromFloat(centre)));
    expect(Q.compare(reach, fromFloat(radius))).toBe('less');
    expect(radius).toBeLessThan(2e-15);
    expect(() => enclosePi(Q)).toThrow(NotRepresentable);
    expect(() => enclosePi(primeField(101n))).toThrow(NotRepresentable);
  });

  it('is refused by a system that sees further than its digits', () => {
    const seeing = { ...decimals, compare: () => 'less' as const };
    expect(() => enclosePi(seeing)).toThrow(NotRepresentable);
  });
});

describe('the cosine of a rational multiple of π', () => {
  it('is exact where it is rational', () => {
    const sixths = [0, 2, 3, 4, 6, 8, 9, 10, 12, 15].map((n) => cosineOfPi(Q, n, 6));
    expect(sixths).toEqual(table('1 1/2 0 -1/2 -1 -1/2 0 1/2 1 0'));
    expect(cosineOfPi(float64, 5, 10)).toBe(0);
    expect(cosineOfPi(ball, 7, 21)).toEqual({ centre: 0.5, radius: 0 });
    for (const [n, d] of [
      [1, 6],
      [1, 4],
      [2, 5],
      [5, 6],
    ]) {
      expect(() => cosineOfPi(Q, n, d)).toThrow(NotRepresentable);
    }
  });

  it('is that of JavaScript in float64, and near that in decimal intervals', () => {
    for (let denominator = 1; denominator < 9; denominator += 1) {
      for (let numerator = 0; numerator <= 2 * denominator; numerator += 1) {
        const here = cosineOfPi(float64, numerator, denominator);
        expect(here).toBeCloseTo(Math.cos((Math.PI * numerator) / denominator), 14);
        const there = cosineOfPi(decimals, numerator, denominator);
        expect(there.upper.minus(there.lower).toNumber()).toBeLessThan(1e-35);
        expect(here).toBeCloseTo(decimals.approximate(there), 14);
      }
    }
  });

  // cos(π/5) = (1 + √5)/4, cos(π/12) = (√6 + √2)/4, cos(π/4) = √2/2; and 8c³ − 4c² − 4c + 1 = 0 for c = cos(π/7).
  it('encloses its algebraic values', () => {
    const whole = decimals.fromInteger;
    const root = (n: number) => decimals.sqrt(whole(n));
    const cases = [
      [cosineOfPi(decimals, 1, 5), decimals.div(decimals.add(whole(1), root(5)), whole(4))],
      [cosineOfPi(decimals, 1, 12), decimals.div(decimals.add(root(6), root(2)), whole(4))],
      [cosineOfPi(decimals, 3, 4), decimals.div(root(2), whole(-2))],
    ];
    for (const [left, right] of cases) expect(decimals.compare(left, right)).toBe('undecided');
    const c = cosineOfPi(decimals, 1, 7);
    const square = decimals.mul(c, c);
    const polynomial = decimals.sum([
      decimals.mul(whole(8), decimals.mul(square, c)),
      decimals.mul(whole(-4), square),
      decimals.mul(whole(-4), c),
      whole(1),
    ]);
    expectNarrowly(polynomial, ratio(0));
  });

  it('needs whole numbers', () => {
    for (const [n, d] of [
      [0.5, 1],
      [-1, 2],
      [1, 0],
      [1, 1.5],
      [2 ** 53, 3],
    ]) {
      expect(() => cosineOfPi(float64, n, d)).toThrow(OutsideDomain);
    }
  });
});

describe('the cosine schedule', () => {
  const values = (steps: number) => {
    const schedule = cosineSchedule(Q, { steps });
    return Array.from({ length: steps + 1 }, (_, step) => schedule(step));
  };

  it('is 1, 3/4, 1/4, 0 for T = 3', () => {
    expect([1, 2, 3].map(values)).toEqual([table('1 0'), table('1 1/2 0'), table('1 3/4 1/4 0')]);
  });

  it('falls from 1 to 0, is symmetric, and has the sums (T + 1)/2 and (3T + 4)/8', () => {
    for (let steps = 2; steps <= 7; steps += 1) {
      const schedule = cosineSchedule(decimals, { steps });
      const rates = Array.from({ length: steps + 1 }, (_, step) => schedule(step));
      expect(decimals.compare(rates[0], decimals.fromInteger(1))).toBe('equal');
      expect(decimals.compare(rates[steps], decimals.fromInteger(0))).toBe('equal');
      for (let t = 0; t < steps; t += 1) {
        expect(decimals.compare(rates[t + 1], rates[t])).toBe('less');
        expectNarrowly(decimals.add(rates[t], rates[steps - t]), ratio(1));
      }
      expectNarrowly(decimals.sum(rates), ratio(steps + 1, 2));
      expectNarrowly(decimals.dot(rates, rates), ratio(3 * steps + 4, 8));
    }
  });

  it('is multiplied by its peak, and is what users write in float64', () => {
    const schedule = cosineSchedule(float64, { steps: 100, peak: 3e-4 });
    for (let t = 0; t <= 100; t += 1) {
      expect(schedule(t)).toBeCloseTo(3e-4 * 0.5 * (1 + Math.cos((Math.PI * t) / 100)), 18);
    }
    expect(schedule(50)).toBe(1.5e-4);
  });

  it('ends', () => {
    const schedule = cosineSchedule(Q, { steps: 2 });
    for (const step of [-1, 3, 0.5]) {
      expect(() => schedule(step)).toThrow(OutsideDomain);
      expect(() => schedule(step)).toThrow(`step ${step} of a cosine schedule from step 0 to 2`);
    }
    for (const steps of [0, -1, 1.5]) expect(() => cosineSchedule(Q, { steps })).toThrow(RangeError);
  });
});

describe('the step decay', () => {
  it('divides by 10 at its epochs', () => {
    const schedule = stepDecaySchedule(Q, { rate: ratio(5), factor: ratio(1, 10), at: [2, 5] });
    expect([0, 1, 2, 4, 5, 9].map(schedule)).toEqual(table('5 5 1/2 1/2 1/20 1/20'));
  });
});

describe('the straight average', () => {
  it('is (1/t)·Σ g_i with one vector and a count', () => {
    fc.assert(
      fc.property(streams(2), (gradients) => {
        const { states } = run(Q, straightAverage(Q), (_, t) => gradients[t], table('0 0'), gradients.length);
        states.slice(1).forEach(({ mean, step }, t) => {
          expect(step).toBe(t + 1);
          const sums = [0, 1].map((i) => Q.sum(gradients.slice(0, t + 1).map((g) => g[i])));
          expect(mean).toEqual(sums.map((sum) => Q.div(sum, ratio(t + 1))));
        });
      }),
      { seed: 561, numRuns: 40 },
    );
  });
});

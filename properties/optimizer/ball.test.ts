import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Vector } from '../../src/linear/types.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { run } from '../../src/optimizer/run.js';
import { sampledGradient } from '../../src/optimizer/sampled-gradient.js';
import type { Transformation } from '../../src/optimizer/transformation.js';
import { type Ball, ball } from '../../src/scalar/ball.js';
import { decimalIntervals, type Interval } from '../../src/scalar/decimal.js';
import { float64 } from '../../src/scalar/float64.js';
import { fromFloat, rational } from '../../src/scalar/rational.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import {
  everyRationalTransformation,
  everyRootedTransformation,
  everyShortTransformation,
  gradientStreams,
  quadraticGradient,
  start,
} from './every-transformation.js';

const exactly = (centre: number): Ball => ({ centre, radius: 0 });

/** Whether the exact number lies in the ball, decided in rationals. */
function holds({ centre, radius }: Ball, value: ReturnType<typeof fromFloat>): boolean {
  const distance = rational.abs(rational.sub(value, fromFloat(centre)));
  return radius === Infinity || rational.compare(distance, fromFloat(radius)) !== 'greater';
}

const wide = decimalIntervals(100);

/** Whether the ball and the interval share a number; the interval is so narrow that this is as good as holding. */
function meets({ centre, radius }: Ball, { lower, upper }: Interval): boolean {
  const middle = wide.fromRational(fromFloat(centre));
  const reach = wide.fromRational(fromFloat(radius));
  return wide.sub(middle, reach).lower.lte(upper) && wide.add(middle, reach).upper.gte(lower);
}

/** The iterates on a stream of gradients, or (a stream of one number) of a few steps on a quadratic from there. */
function iterates<T>(
  S: Scalar<T>,
  transformation: Transformation<T, unknown>,
  gradients: readonly Vector<number>[],
  kind: 'stream' | 'quadratic',
): readonly Vector<T>[] {
  const lift = (w: Vector<number>) => w.map((entry) => S.fromRational(fromFloat(entry)));
  if (kind === 'stream') {
    return run(S, transformation, (_, step) => lift(gradients[step]), lift(start), gradients.length).iterates;
  }
  return run(S, transformation, quadraticGradient(S), lift(gradients[0]), 3).iterates;
}

const decimals = decimalIntervals(50);

const groups = [
  ['stream', everyRationalTransformation],
  ['stream', everyRootedTransformation],
  ['quadratic', everyShortTransformation],
] as const;

describe.each(groups)('in float balls, on a %s:', (kind, list) => {
  const inBalls = new Map(list(ball));
  const inRationals = new Map(list(rational));
  const inDecimals = new Map(list(decimals));

  it.each(list(float64))('%s has the iterates of float64 as its centres', (name, inFloats) => {
    fc.assert(
      fc.property(gradientStreams, (gradients) => {
        const floats = iterates(float64, inFloats, gradients, kind);
        const balls = iterates(ball, inBalls.get(name)!, gradients, kind);
        deepStrictEqual(
          balls.map((w) => w.map(({ centre }) => centre)),
          floats,
        );
        for (const w of balls) for (const { radius } of w) ok(radius < 1e-6);
      }),
      { seed: 451, numRuns: 15 },
    );
  });

  it.each(list(float64))('%s holds the iterates of decimal intervals', (name) => {
    fc.assert(
      fc.property(gradientStreams, (gradients) => {
        const balls = iterates(ball, inBalls.get(name)!, gradients, kind);
        iterates(decimals, inDecimals.get(name)!, gradients, kind).forEach((w, step) => {
          w.forEach((interval, i) => {
            ok(interval.upper.minus(interval.lower).toNumber() < 1e-30);
            ok(meets(balls[step][i], interval));
          });
        });
      }),
      { seed: 453, numRuns: 3 },
    );
  });

  // The rationals refuse roots.
  if (list !== everyRootedTransformation) {
    it.each(list(float64))('%s holds the exact iterates', (name) => {
      fc.assert(
        fc.property(gradientStreams, (gradients) => {
          const balls = iterates(ball, inBalls.get(name)!, gradients, kind);
          iterates(rational, inRationals.get(name)!, gradients, kind).forEach((w, step) => {
            w.forEach((entry, i) => {
              ok(holds(balls[step][i], entry));
            });
          });
        }),
        { seed: 452, numRuns: 10 },
      );
    });
  }
});

describe('in float balls', () => {
  it('a run on sampled gradients of a quadratic holds the exact run', () => {
    const centres = [0.1, 0.7, -0.3];
    const trajectory = <T>(S: Scalar<T>, from: (x: number) => T) => {
      const components = centres.map((centre) => ([w]: readonly T[]) => [S.sub(w, from(centre))]);
      const at = sampledGradient(S, components, (step) => [step % 3, (step * step) % 3]);
      return run(S, gradientDescent(S, { rate: from(0.3) }), at, [from(2)], 20).iterates;
    };
    const balls = trajectory(ball, exactly);
    trajectory(rational, fromFloat).forEach(([entry], step) => {
      ok(holds(balls[step][0], entry));
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { run } from '../../src/optimizer/run.js';
import { sampledGradient } from '../../src/optimizer/sampled-gradient.js';
import { type Ball, ball } from '../../src/scalar/ball.js';
import { float64 } from '../../src/scalar/float64.js';
import { fromFloat, rational } from '../../src/scalar/rational.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { everyTransformation, gradientStreams, start } from './every-transformation.js';

const exactly = (centre: number): Ball => ({ centre, radius: 0 });

/** Whether the exact number lies in the ball, decided in rationals. */
function holds({ centre, radius }: Ball, value: ReturnType<typeof fromFloat>): boolean {
  const distance = rational.abs(rational.sub(value, fromFloat(centre)));
  return radius === Infinity || rational.compare(distance, fromFloat(radius)) !== 'greater';
}

describe('in float balls', () => {
  const inBalls = new Map(everyTransformation(ball));
  const exact = new Map(everyTransformation(rational));

  it.each(everyTransformation(float64))('%s has the iterates of float64 as its centres', (name, inFloats) => {
    fc.assert(
      fc.property(gradientStreams, (gradients) => {
        const floats = run(float64, inFloats, (_, step) => gradients[step], start, gradients.length);
        const balls = run(
          ball,
          inBalls.get(name)!,
          (_, step) => gradients[step].map(exactly),
          start.map(exactly),
          gradients.length,
        );
        expect(balls.iterates.map((w) => w.map(({ centre }) => centre))).toEqual(floats.iterates);
        for (const w of balls.iterates) for (const { radius } of w) expect(radius).toBeLessThan(1e-6);
      }),
      { seed: 451, numRuns: 40 },
    );
  });

  // Not Adam: it takes roots, which the rationals refuse.
  it.each(['gradient descent', 'scheduled gradient descent', 'averaged momentum', 'L2 in averaged momentum'])(
    '%s holds the exact iterates',
    (name) => {
      fc.assert(
        fc.property(gradientStreams, (gradients) => {
          const balls = run(
            ball,
            inBalls.get(name)!,
            (_, step) => gradients[step].map(exactly),
            start.map(exactly),
            gradients.length,
          );
          const rationals = run(
            rational,
            exact.get(name)!,
            (_, step) => gradients[step].map(fromFloat),
            start.map(fromFloat),
            gradients.length,
          );
          rationals.iterates.forEach((w, step) => {
            w.forEach((entry, i) => {
              expect(holds(balls.iterates[step][i], entry)).toBe(true);
            });
          });
        }),
        { seed: 452, numRuns: 40 },
      );
    },
  );

  it('a run on sampled gradients of a quadratic holds the exact run', () => {
    const centres = [0.1, 0.7, -0.3];
    const trajectory = <T>(S: Scalar<T>, from: (x: number) => T) => {
      const components = centres.map((centre) => ([w]: readonly T[]) => [S.sub(w, from(centre))]);
      const at = sampledGradient(S, components, (step) => [step % 3, (step * step) % 3]);
      return run(S, gradientDescent(S, { rate: from(0.3) }), at, [from(2)], 20).iterates;
    };
    const balls = trajectory(ball, exactly);
    trajectory(rational, fromFloat).forEach(([entry], step) => {
      expect(holds(balls[step][0], entry)).toBe(true);
    });
  });
});

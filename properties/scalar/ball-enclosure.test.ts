import { describe, expect, test } from 'vitest';
import { type Ball, ball } from '../../src/scalar/ball.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { AdversarialDoubles } from './adversarial-doubles.js';
import { OPERATIONS, type Operation, type Outcome, tryOperation } from './ball-enclosure.js';

test('a million ball operations enclose the exact result', { timeout: 120_000 }, () => {
  const source = new AdversarialDoubles(20260101);
  let enclosed = 0;
  let tried = 0;
  for (; enclosed < 1_000_000; tried++) {
    const outcome = tryOperation(ball, OPERATIONS[tried % OPERATIONS.length]!, source);
    if (outcome === 'enclosed') enclosed++;
    else if (outcome !== 'no answer') expect.fail(outcome);
  }
  expect(enclosed / tried).toBeGreaterThan(0.75);
});

describe('an unsound ball is caught', () => {
  /** The ball system with every radius changed; the centres stay. */
  function withRadius(change: (result: Ball) => number): Scalar<Ball> {
    const changed = (result: Ball): Ball => ({ centre: result.centre, radius: change(result) });
    return {
      ...ball,
      add: (a, b) => changed(ball.add(a, b)),
      sub: (a, b) => changed(ball.sub(a, b)),
      mul: (a, b) => changed(ball.mul(a, b)),
      div: (a, b) => changed(ball.div(a, b)),
      sqrt: (a) => changed(ball.sqrt(a)),
      sum: (terms) => changed(ball.sum(terms)),
      dot: (a, b) => changed(ball.dot(a, b)),
    };
  }

  function firstMiss(scalar: Scalar<Ball>, operation: Operation): Outcome | undefined {
    const source = new AdversarialDoubles(20260102);
    for (let i = 0; i < 50_000; i++) {
      const outcome = tryOperation(scalar, operation, source);
      if (outcome.startsWith('miss')) return outcome;
    }
    return undefined;
  }

  test.each(OPERATIONS)('%s with half the radius', (operation) => {
    expect(
      firstMiss(
        withRadius(({ radius }) => radius / 2),
        operation,
      ),
    ).toMatch(`miss: ${operation}`);
  });

  test.each(OPERATIONS)('%s without the error of its own rounding', (operation) => {
    const lax = withRadius(({ centre, radius }) => Math.max(0, radius - Math.abs(centre) * 2 ** -53));
    expect(firstMiss(lax, operation)).toMatch(`miss: ${operation}`);
  });

  test.each(['add', 'sub', 'mul'] as const)('%s with a radius rounded to nearest', (operation) => {
    // What is left when the outward factor 1 + 2^-50 is removed again.
    expect(
      firstMiss(
        withRadius(({ radius }) => radius / (1 + 2 ** -50)),
        operation,
      ),
    ).toMatch('miss');
  });

  test('a product that forgets underflow', () => {
    const lax: Scalar<Ball> = { ...ball, mul: (a, b) => ball.add(ball.mul(a, b), ball.fromInteger(0)) };
    const flushed: Scalar<Ball> = {
      ...lax,
      mul: (a, b) => {
        const { centre, radius } = ball.mul(a, b);
        return { centre, radius: radius < 2 ** -1070 ? 0 : radius };
      },
    };
    expect(firstMiss(lax, 'mul')).toBeUndefined();
    expect(firstMiss(flushed, 'mul')).toMatch('miss: mul');
  });
});

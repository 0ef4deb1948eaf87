import { describe, expect, test } from 'vitest';
import type { Ball } from '../../src/scalar/ball.js';
import type { BigBall } from '../../src/scalar/big-ball.js';
import type { DoubleDoubleBall } from '../../src/scalar/double-double-ball.js';
import type { Drawn } from './adversarial-balls.js';
import { AdversarialDoubles } from './adversarial-doubles.js';
import { AdversarialIntegers } from './adversarial-integers.js';
import { drawPairs } from './hard-pairs.js';
import { bigTier, doubleDoubleTier, floatTier, type Tier } from './tier.js';
import { OPERATIONS, type Operation } from './tier-enclosure.js';
import { repeat, trialOf } from './tier-trials.js';
import { type Weakening, weakened } from './weakened-tier.js';

/** The constants of the error bounds, written down a second time. */
const U = 2 ** -53;
const { abs } = Math;

type Rows<T> = readonly (readonly [Operation, string, Weakening<T>])[];

function everyOperation<T>(what: string, less: Weakening<T>): Rows<T> {
  return OPERATIONS.map((operation) => [operation, what, less] as const);
}

/** The part of a bound that is left for exact operands: of the operation itself. Results that are exact have none. */
function ofExactOperands<T extends { readonly radius: number }>(less: Weakening<T>): Weakening<T> {
  return (result, left, right) =>
    [...left, ...right].every(({ radius }) => radius === 0) ? less(result, left, right) : 0;
}

/** x·y in the units of a result, x and y being in those of two operands. */
function partOf({ exponent }: BigBall, a: BigBall, x: number, b: BigBall, y: number): number {
  const shift = a.exponent + b.exponent - exponent;
  return shift < -1000 ? 0 : x * 2 ** shift * y;
}

/** Half of a bound on the relative error, in units of u², where it is what the radius is made of. */
function halfOf(bound: number): Weakening<DoubleDoubleBall> {
  return ofExactOperands(({ high, radius }) => {
    const term = abs(high) * bound * U * U;
    return abs(radius - term) < radius * 2 ** -20 ? term / 2 : 0;
  });
}

/** Half of a bound on the relative error, in units of u, of results with the accuracy of float64 only. */
function beyondRange(bound: number): Weakening<DoubleDoubleBall> {
  return ofExactOperands(({ high, low, radius }) => {
    const term = abs(high) * bound * U;
    return low === 0 && abs(radius - term) < radius * 2 ** -20 ? term / 2 : 0;
  });
}

function missOf<T extends { readonly radius: number }, Operand extends Drawn>(
  tier: Tier<T, Operand>,
  operation: Operation,
  less: Weakening<T>,
  draw: (source: AdversarialDoubles) => () => Operand,
): string {
  const source = new AdversarialDoubles(20260102);
  const unsound = weakened(tier, operation, less) as unknown as Tier<never, Operand>;
  return repeat(trialOf(source, [operation], draw(source), [unsound]), 60_000).miss;
}

const integers = (source: AdversarialDoubles) => {
  const long = new AdversarialIntegers(source);
  return () => long.next();
};

describe('an unsound float ball is caught', () => {
  const rows: Rows<Ball> = [
    ...everyOperation<Ball>('half the radius', ({ radius }) => radius / 2),
    ...everyOperation<Ball>(
      'its own rounding',
      ofExactOperands(({ centre }) => abs(centre) * U),
    ),
    ['add', 'rounding outwards', ({ radius }) => radius - radius / (1 + 2 ** -50)],
    ['sub', 'rounding outwards', ({ radius }) => radius - radius / (1 + 2 ** -50)],
    ['mul', 'rounding outwards', ({ radius }) => radius - radius / (1 + 2 ** -50)],
    ['mul', 'underflow', ({ radius }) => (radius < 2 ** -1070 ? radius : 0)],
    ['dot', 'underflow', (_, left) => 8 * left.length * 2 ** -1074],
    ['mul', '|c|·β', (_, [a], [b]) => abs(a!.centre) * b!.radius],
    ['mul', 'α·|d|', (_, [a], [b]) => a!.radius * abs(b!.centre)],
    ['mul', 'α·β', (_, [a], [b]) => a!.radius * b!.radius],
    ['div', 'α', (_, [a], [b]) => a!.radius / (abs(b!.centre) - b!.radius)],
    ['div', '|q|·β', (q, _, [b]) => (abs(q.centre) * b!.radius) / (abs(b!.centre) - b!.radius)],
  ];
  test.each(rows)('%s without %s', (operation, _, less) => {
    expect(missOf(floatTier, operation, less, drawPairs)).toMatch(`miss: ${operation}`);
  });
});

describe('an unsound double-double ball is caught', () => {
  const rows: Rows<DoubleDoubleBall> = [
    ...everyOperation<DoubleDoubleBall>('half the radius', ({ radius }) => radius / 2),
    ['add', 'half of 3u²', halfOf(3)],
    ['sub', 'half of 3u²', halfOf(3)],
    ['mul', 'half of 5u²', halfOf(5)],
    ['div', 'half of 15u²', halfOf(15)],
    ['sqrt', 'half of 25/8·u²', halfOf(25 / 8)],
    ['mul', 'half of 4u beyond its range', beyondRange(4)],
    ['sum', 'γ', ofExactOperands(({ radius }) => radius)],
    ['dot', 'three quarters of γ', ofExactOperands(({ radius }) => radius * 0.75)],
    ['mul', '|c|·β', (_, [a], [b]) => abs(a!.high) * b!.radius],
    ['mul', 'α·|d|', (_, [a], [b]) => a!.radius * abs(b!.high)],
    ['mul', 'α·β', (_, [a], [b]) => a!.radius * b!.radius],
    ['div', 'α', (_, [a], [b]) => a!.radius / (abs(b!.high) - b!.radius)],
    ['div', '|q|·β', (q, _, [b]) => (abs(q.high) * b!.radius) / (abs(b!.high) - b!.radius)],
    ['dot', 'underflow', ofExactOperands((_, left) => 8 * left.length * 2 ** -1074)],
  ];
  test.each(rows)('%s without %s', (operation, _, less) => {
    expect(missOf(doubleDoubleTier, operation, less, drawPairs)).toMatch(`miss: ${operation}`);
  });
});

describe('an unsound ball of big integers is caught', () => {
  const rows: Rows<BigBall> = [
    ...everyOperation<BigBall>('half the radius', ({ radius }) => radius / 2),
    ...everyOperation<BigBall>(
      'half of its own rounding',
      ofExactOperands(({ radius }) => radius / 2),
    ),
    ['mul', '|c|·β', (r, [a], [b]) => partOf(r, a!, a!.magnitude, b!, b!.radius)],
    ['mul', 'α·|d|', (r, [a], [b]) => partOf(r, a!, a!.radius, b!, b!.magnitude)],
    ['mul', 'α·β', (r, [a], [b]) => partOf(r, a!, a!.radius, b!, b!.radius)],
  ];
  test.each(rows)('%s without %s', (operation, _, less) => {
    expect(missOf(bigTier(256), operation, less, integers)).toMatch(`miss: ${operation}`);
  });
});

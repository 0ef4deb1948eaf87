import { ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { powerOfTwo } from '../../src/scalar/binary.js';
import { fromFloat, type Rational, ratio, rational, toFloat } from '../../src/scalar/rational.js';
import { AdversarialDoubles } from './adversarial-doubles.js';
import { dyadic } from './dyadic.js';
import { anyRational } from './rationals.js';

test('powers of two are exact', () => {
  for (let e = -1074; e <= 1023; e++) {
    const { m, e: shift } = dyadic(powerOfTwo(e));
    strictEqual(m.toString(2).replace(/0/g, ''), '1');
    strictEqual(m.toString(2).length - 1 + shift, e);
  }
});

test('a double survives the way there and back', () => {
  const source = new AdversarialDoubles(20260220);
  for (let i = 0; i < 20_000; i++) {
    const x = source.next();
    if (toFloat(fromFloat(x)) !== x) expect.fail(`${x}`);
  }
  expect(() => fromFloat(Number.NaN)).toThrow(RangeError);
  expect(() => fromFloat(-Infinity)).toThrow(RangeError);
});

test('integers and decimal fractions round as the parser of JavaScript does', () => {
  fc.assert(
    fc.property(fc.bigInt(-(2n ** 200n), 2n ** 200n), fc.integer({ min: -400, max: 300 }), (n, power) => {
      const value = power < 0 ? ratio(n, 10n ** BigInt(-power)) : ratio(n * 10n ** BigInt(power));
      strictEqual(toFloat(value), Number(`${n}e${power}`));
    }),
    { seed: 20260221, numRuns: 3000 },
  );
});

test('quotients of doubles round as IEEE division does', () => {
  const source = new AdversarialDoubles(20260222);
  for (let i = 0; i < 20_000; i++) {
    const [x, y] = [source.next(), source.next()];
    if (y === 0) continue;
    const nearest = toFloat(rational.div(fromFloat(x), fromFloat(y)));
    if (nearest !== x / y) expect.fail(`${x} / ${y} is not ${nearest}`);
  }
});

/** The doubles beside x > 0. */
function neighbours(x: number): readonly number[] {
  const [bits] = new BigInt64Array(new Float64Array([x]).buffer);
  return [...new Float64Array(new BigInt64Array([bits! - 1n, bits! + 1n]).buffer)];
}

/** A double as a fraction of integers. */
function fractionOf(x: number): [above: bigint, below: bigint] {
  const { m, e } = dyadic(x);
  return e < 0 ? [m, 1n << BigInt(-e)] : [m << BigInt(e), 1n];
}

test('no double is nearer, where integers cease to be exact doubles', () => {
  const around = (bits: number) => [-3n, -1n, 1n, 3n].map((step) => 2n ** BigInt(bits) + step);
  const integers = [1n, 3n, 7n, 255n, ...[31, 32, 52, 53, 54, 55, 64].flatMap(around)];
  const magnitude = (n: bigint) => (n < 0n ? -n : n);
  for (const n of integers) {
    for (const d of integers) {
      const nearest = toFloat(ratio(n, d));
      const [p, q] = fractionOf(nearest);
      for (const [r, s] of neighbours(nearest).map(fractionOf)) {
        // |n/d − p/q| against |n/d − r/s|, both times d·q·s.
        const reached = magnitude(n * q - p * d) * s;
        const missed = magnitude(n * s - r * d) * q;
        if (reached > missed || (reached === missed && p % 2n !== 0n)) expect.fail(`${n}/${d}: ${nearest}`);
      }
      strictEqual(toFloat(ratio(-n, d)), -nearest);
    }
  }
});

describe('ties go to even', () => {
  const half = (x: number, y: number): Rational =>
    rational.div(rational.add(fromFloat(x), fromFloat(y)), ratio(2));
  const tiny = { numerator: 1n, denominator: 3n, exponent: -3000 };

  test.each([
    [1, 1, 1 + 2 ** -52],
    [1 + 2 ** -51, 1 + 2 ** -52, 1 + 2 ** -51],
    [2 ** -1073, 2 ** -1074, 2 ** -1073],
    [0, 0, 2 ** -1074],
    [2 ** -1022, 2 ** -1022, 2 ** -1022 + 2 ** -1074],
    [Number.MAX_VALUE - 2 ** 971, Number.MAX_VALUE - 2 ** 971, Number.MAX_VALUE],
  ])('to %d, between %d and %d', (even, low, high) => {
    strictEqual(toFloat(half(low, high)), even);
    strictEqual(toFloat(rational.add(half(low, high), tiny)), high);
    strictEqual(toFloat(rational.sub(half(low, high), tiny)), low);
  });

  test('at the edge of overflow', () => {
    const edge = rational.add(fromFloat(Number.MAX_VALUE), fromFloat(2 ** 970));
    strictEqual(toFloat(edge), Infinity);
    strictEqual(toFloat(rational.neg(edge)), -Infinity);
    strictEqual(toFloat(rational.sub(edge, tiny)), Number.MAX_VALUE);
    strictEqual(toFloat({ numerator: 1n, denominator: 1n, exponent: 1e9 }), Infinity);
    strictEqual(toFloat({ numerator: 1n, denominator: 1n, exponent: -1e9 }), 0);
  });
});

test('rounding is monotone', () => {
  fc.assert(
    fc.property(anyRational, anyRational, (a, b) => {
      const order = rational.compare(a, b);
      if (order === 'less') ok(toFloat(a) <= toFloat(b));
      if (order === 'equal') strictEqual(toFloat(a), toFloat(b));
    }),
    { seed: 20260223, numRuns: 500 },
  );
});

import { ok, strictEqual } from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import { type DegreeScalar, degrees, freeInput } from '../../src/scalar/degree.js';
import { primeField } from '../../src/scalar/field.js';
import { identityErrorBound } from '../../src/scalar/identity-error.js';
import { isPrime } from '../../src/scalar/prime.js';
import { seededRandom } from '../../src/scalar/random.js';
import type { Scalar } from '../../src/scalar/scalar.js';

type Side = <T>(scalar: Scalar<T>, x: T, y: T) => T;

function claim(left: Side, right: Side) {
  const run: DegreeScalar = degrees();
  const [x, y] = [freeInput(), freeInput()];
  return { left: left(run, x, y), right: right(run, x, y), divisors: run.divisors, roots: run.roots };
}

const square: Side = (s, x, y) => s.mul(s.add(x, y), s.add(x, y));
const expanded: Side = (s, x, y) => s.sum([s.mul(x, x), s.mul(s.fromInteger(2), s.mul(x, y)), s.mul(y, y)]);

test('two trials of a quadratic identity', () => {
  // Degree 2 over 2^60, and coefficients too small for any prime of 61 bits to divide.
  expect(identityErrorBound(claim(square, expanded), 2)).toBeCloseTo(-118, 6);
});

test('more trials and larger primes show more, more roots and divisors less', () => {
  const plain = claim(square, expanded);
  ok(identityErrorBound(plain, 3) < identityErrorBound(plain, 2));
  ok(identityErrorBound(plain, 1, 61) < identityErrorBound(plain, 1, 31));
  const withRoot = claim(
    (s, x, y) => s.sqrt(square(s, x, y)),
    (s, x, y) => s.sqrt(expanded(s, x, y)),
  );
  ok(identityErrorBound(withRoot, 1) > identityErrorBound(plain, 1));
  const divided = claim(
    (s, x, y) => s.div(square(s, x, y), x),
    (s, x, y) => s.div(expanded(s, x, y), x),
  );
  ok(identityErrorBound(divided, 1, 8) > identityErrorBound(plain, 1, 8));
});

test('never NaN, never positive', () => {
  const power =
    (exponent: number): Side =>
    (s, x) => {
      let result = x;
      for (let i = 0; i < exponent; i++) result = s.mul(result, result);
      return result;
    };
  const zero: Side = (s) => s.fromInteger(0);
  const sides: Side[] = [
    zero,
    square,
    power(70),
    power(1100),
    (s, x, y) => s.div(power(1100)(s, x, y), power(1100)(s, y, x)),
  ];
  for (const left of sides) {
    for (const right of sides) {
      for (const trials of [0, 1, 5, Number.NaN]) {
        const bound = identityErrorBound(claim(left, right), trials);
        ok(bound <= 0);
      }
    }
  }
  strictEqual(identityErrorBound(claim(power(70), square), 5), 0);
  strictEqual(identityErrorBound(claim(zero, square), 0), 0);
});

test('Rosser and Schoenfeld: primes of each number of bits', () => {
  for (let bits = 6; bits <= 15; bits++) {
    const x = 2 ** (bits - 1);
    let count = 0;
    for (let n = x; n < 2 * x; n++) if (isPrime(BigInt(n))) count++;
    ok(count > (3 * x) / (5 * Math.log(x)));
  }
});

describe('different functions agree at random points no more often than the bound says', () => {
  const many = <T>(s: Scalar<T>, x: T, times: number): T => {
    let result = x;
    for (let i = 1; i < times; i++) result = s.mul(result, x);
    return result;
  };
  // 2·3·…·53 is divisible by many small primes.
  const PRIMES = [
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
  ];
  const primorial = <T>(s: Scalar<T>): T =>
    PRIMES.reduce((t, q) => s.mul(t, s.fromInteger(q)), s.fromInteger(1));
  // With so many bits that the bound says something; the first two do not look at y.
  const pairs: [string, number, Side, Side][] = [
    ['a polynomial with many roots', 7, (s, x) => many(s, x, 13), (_, x) => x],
    ['coefficients that many primes divide', 7, (s, x) => s.add(x, primorial(s)), (_, x) => x],
    ['a quotient', 6, (s, x, y) => s.div(x, s.sub(x, y)), (s, x, y) => s.div(y, s.sub(x, s.mul(y, y)))],
    ['roots of arguments that meet', 6, (s, x) => s.sqrt(s.mul(x, x)), (s, x, y) => s.sqrt(s.mul(x, y))],
  ];

  /** All points of the field: one line of them where only x is looked at. */
  function* points(p: bigint, sides: readonly Side[]): Generator<readonly [bigint, bigint]> {
    const height = sides.some(({ length }) => length > 2) ? p : 1n;
    for (let x = 0n; x < p; x++) for (let y = 0n; y < height; y++) yield [x, y];
  }

  test.each(pairs)('%s', (_, bits, left, right) => {
    const random = seededRandom(20260501n);
    let kept = 0;
    let agreed = 0;
    for (let p = 2n ** BigInt(bits - 1); p < 2n ** BigInt(bits); p++) {
      if (!isPrime(p)) continue;
      const all = [...points(p, [left, right])];
      // Each prime is as likely as any other, whatever its number of points.
      const share = 1 / all.length;
      for (const [x, y] of all) {
        const field = primeField(p, random());
        try {
          if (left(field, x, y) === right(field, x, y)) agreed += share;
          kept += share;
        } catch {
          // Divided by zero: the trial is drawn again.
        }
      }
    }
    const bound = 2 ** identityErrorBound(claim(left, right), 1, bits);
    ok(agreed > 0);
    ok(agreed / kept <= bound);
  });
});

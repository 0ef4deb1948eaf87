import { deepStrictEqual, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotRepresentable, OutsideDomain } from '../../src/scalar/failure.js';
import { primeField } from '../../src/scalar/field.js';
import { below, seededRandom } from '../../src/scalar/random.js';
import { ratio, rational } from '../../src/scalar/rational.js';
import { anyRational, asFraction } from './rationals.js';

const p = 2n ** 61n - 1n;
const field = primeField(p, 7n);
const { add, sub, mul, div, neg } = field;
const residue = fc.oneof(fc.bigInt(0n, p - 1n), fc.constantFrom(0n, 1n, 2n, p - 1n, p - 2n));

test('field axioms modulo 2^61 − 1', () => {
  fc.assert(
    fc.property(residue, residue, residue, (a, b, c) => {
      for (const value of [add(a, b), sub(a, b), mul(a, b), neg(a)]) ok(value >= 0n && value < p);
      strictEqual(add(a, b), (a + b) % p);
      strictEqual(mul(a, b), (a * b) % p);
      strictEqual(add(sub(a, b), b), a);
      strictEqual(add(a, neg(a)), 0n);
      strictEqual(mul(a, add(b, c)), add(mul(a, b), mul(a, c)));
      if (b !== 0n) strictEqual(mul(div(a, b), b), a);
      strictEqual(field.sum([a, b, c]), add(add(a, b), c));
      strictEqual(field.dot([a, b], [b, c]), add(mul(a, b), mul(b, c)));
      strictEqual(field.compare(a, b), a === b ? 'equal' : 'undecided');
      strictEqual(field.isNonzero(a), a !== 0n);
    }),
    { seed: 20260301, numRuns: 500 },
  );
});

test('every inverse modulo a small prime', () => {
  const small = primeField(101n);
  for (let a = 1n; a < 101n; a++) strictEqual(small.mul(small.div(1n, a), a), 1n);
  expect(() => small.div(1n, 0n)).toThrow(OutsideDomain);
});

test('rationals map homomorphically', () => {
  fc.assert(
    fc.property(anyRational, anyRational, (a, b) => {
      const [n, d] = asFraction(a);
      const image = field.fromRational(a);
      strictEqual(mul(image, d % p), ((n % p) + p) % p);
      strictEqual(field.fromRational(rational.add(a, b)), add(image, field.fromRational(b)));
      strictEqual(field.fromRational(rational.mul(a, b)), mul(image, field.fromRational(b)));
    }),
    { seed: 20260302, numRuns: 300 },
  );
  expect(() => primeField(7n).fromRational(ratio(1, 14))).toThrow(OutsideDomain);
  strictEqual(field.fromInteger(-3), p - 3n);
});

test('abs, exp, ln and cos have no meaning', () => {
  for (const name of ['abs', 'exp', 'ln', 'cos'] as const)
    expect(() => field[name](1n)).toThrow(NotRepresentable);
});

describe('the uninterpreted root', () => {
  test('fixes 0 and 1, and depends on argument and seed only', () => {
    deepStrictEqual([field.sqrt(0n), field.sqrt(1n)], [0n, 1n]);
    const other = primeField(p, 8n);
    const again = primeField(p, 7n);
    for (let a = 2n; a < 500n; a++) {
      strictEqual(field.sqrt(a), again.sqrt(a));
      notStrictEqual(field.sqrt(a), other.sqrt(a));
      notStrictEqual(mul(field.sqrt(a), field.sqrt(a)), a);
    }
  });

  test('spreads evenly and without collisions', () => {
    const buckets = new Array<number>(16).fill(0);
    const seen = new Set<bigint>();
    for (let a = 2n; a < 16_002n; a++) {
      const root = field.sqrt(a);
      seen.add(root);
      buckets[Number((root * 16n) / p)]!++;
    }
    strictEqual(seen.size, 16_000);
    const chiSquare = buckets.reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0);
    // 15 degrees of freedom: exceeded with probability 1e-6.
    ok(chiSquare < 56);
  });

  test('proves what holds for every function, not what holds for the real root only', () => {
    const random = seededRandom(20260303n);
    const x = below(random, p);
    const y = below(random, p);
    const [r, s] = [field.sqrt(add(x, y)), field.sqrt(add(y, x))];
    strictEqual(mul(add(r, x), sub(s, x)), sub(mul(r, r), mul(x, x)));
    notStrictEqual(mul(field.sqrt(x), field.sqrt(y)), field.sqrt(mul(x, y)));
  });
});

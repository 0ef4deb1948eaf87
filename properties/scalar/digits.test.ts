import { strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'vitest';
import {
  combineDigits,
  fromDigits,
  leadingDigits,
  negateDigits,
  readDigits,
} from '../../src/scalar/digits.js';

const BASE = 2n ** 26n;
const room = 100;
const integer = fc.nat({ max: 1200 }).chain((bits) => fc.bigInt(0n, 2n ** BigInt(bits)));
const magnitude = (n: bigint) => (n < 0n ? -n : n);

test('digits are those of the base 2^26, and give the integer back', () => {
  fc.assert(
    fc.property(integer, (value) => {
      const digits = new Float64Array(room).fill(7);
      const length = readDigits(value, digits, 3);
      let rest = value;
      for (let i = 0; i < length; i++, rest /= BASE) strictEqual(BigInt(digits[i]!), rest % BASE);
      strictEqual(rest, 0n);
      strictEqual(fromDigits(digits, length), value);
      strictEqual(leadingDigits(digits, length), Number(value >> BigInt(26 * (length - 3))));
    }),
    { seed: 20260233, numRuns: 500 },
  );
});

test('combinations with cofactors of opposite signs are exact, whatever the sign of the result', () => {
  const cofactor = fc.oneof(fc.nat({ max: 2 ** 26 }), fc.constantFrom(1, 2 ** 26 - 1, 2 ** 26));
  fc.assert(
    fc.property(integer, integer, fc.tuple(cofactor, cofactor, cofactor, cofactor), (a, b, [p, q, r, s]) => {
      const [left, right] = [new Float64Array(room), new Float64Array(room)];
      readDigits(a, left, room);
      readDigits(b, right, room);
      combineDigits(left, right, room, p, -q, -r, s);
      strictEqual(fromDigits(left, room), magnitude(BigInt(p) * a - BigInt(q) * b));
      strictEqual(fromDigits(right, room), magnitude(BigInt(s) * b - BigInt(r) * a));
    }),
    { seed: 20260234, numRuns: 500 },
  );
});

test('the largest digits and cofactors are exact', () => {
  const largest = BASE ** 20n - 1n;
  const [left, right] = [new Float64Array(22), new Float64Array(22)];
  readDigits(largest, left, 22);
  readDigits(0n, right, 22);
  combineDigits(left, right, 22, 2 ** 26, -(2 ** 26), -(2 ** 26), 2 ** 26);
  strictEqual(fromDigits(left, 22), largest * BASE);
  strictEqual(fromDigits(right, 22), largest * BASE);
});

test('the complement is undone', () => {
  fc.assert(
    fc.property(integer, (value) => {
      const digits = new Float64Array(room);
      readDigits(BASE ** BigInt(room - 50) - value, digits, room - 50);
      negateDigits(digits, room - 50);
      strictEqual(fromDigits(digits, room - 50), value);
    }),
    { seed: 20260235, numRuns: 200 },
  );
});

import { strictEqual } from 'node:assert/strict';
import { expect, test } from 'vitest';
import { float64 } from '../../src/scalar/float64.js';

test('does what IEEE does, from left to right', () => {
  strictEqual(float64.sum([1e16, 1, 1]), 1e16);
  strictEqual(float64.dot([1e16, 1, -1e16], [1, 1, 1]), 0);
  expect(float64.sqrt(-1)).toBeNaN();
  strictEqual(float64.div(1, 0), Infinity);
});

test('NaN and the infinities are undecided and not certainly nonzero', () => {
  for (const value of [Number.NaN, Infinity, -Infinity]) {
    strictEqual(float64.compare(value, value), 'undecided');
    strictEqual(float64.compare(0, value), 'undecided');
    strictEqual(float64.isNonzero(value), false);
  }
  strictEqual(float64.compare(0, -0), 'equal');
  strictEqual(float64.compare(1, 2), 'less');
});

import { expect, test } from 'vitest';
import { float64 } from '../../src/scalar/float64.js';

test('does what IEEE does, from left to right', () => {
  expect(float64.sum([1e16, 1, 1])).toBe(1e16);
  expect(float64.dot([1e16, 1, -1e16], [1, 1, 1])).toBe(0);
  expect(float64.sqrt(-1)).toBeNaN();
  expect(float64.div(1, 0)).toBe(Infinity);
});

test('NaN and the infinities are undecided and not certainly nonzero', () => {
  for (const value of [Number.NaN, Infinity, -Infinity]) {
    expect(float64.compare(value, value)).toBe('undecided');
    expect(float64.compare(0, value)).toBe('undecided');
    expect(float64.isNonzero(value)).toBe(false);
  }
  expect(float64.compare(0, -0)).toBe('equal');
  expect(float64.compare(1, 2)).toBe('less');
});

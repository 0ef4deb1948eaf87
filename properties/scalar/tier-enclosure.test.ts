import { expect, test } from 'vitest';
import { AdversarialDoubles } from './adversarial-doubles.js';
import { repeat, trialOfDoubles, trialOfIntegers } from './tier-trials.js';

// The first of the twelve million operations that `npx vitest run --project campaigns properties/scalar` and CI try.
test('40,000 operations on doubles and pairs of doubles enclose the exact result, on every tier', () => {
  const { enclosed, tried, miss } = repeat(trialOfDoubles(new AdversarialDoubles(20260101)), 40_000);
  expect(miss).toBe('');
  expect(enclosed / tried).toBeGreaterThan(0.9);
});

test('10,000 operations on long numbers enclose the exact result, on every tier of big integers', () => {
  const { enclosed, tried, miss } = repeat(trialOfIntegers(new AdversarialDoubles(20260110)), 10_000);
  expect(miss).toBe('');
  expect(enclosed / tried).toBeGreaterThan(0.9);
});

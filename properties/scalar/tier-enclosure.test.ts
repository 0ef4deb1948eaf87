import { expect, test } from 'vitest';
import { AdversarialDoubles } from './adversarial-doubles.js';
import { repeat, trialOfDoubles, trialOfIntegers } from './tier-trials.js';

test('800,000 operations on doubles and pairs of doubles enclose the exact result, on every tier', () => {
  const { enclosed, tried, miss } = repeat(trialOfDoubles(new AdversarialDoubles(20260101)), 800_000);
  expect(miss).toBe('');
  expect(enclosed / tried).toBeGreaterThan(0.9);
});

test('50,000 operations on long numbers enclose the exact result, on every tier of big integers', () => {
  const { enclosed, tried, miss } = repeat(trialOfIntegers(new AdversarialDoubles(20260110)), 50_000);
  expect(miss).toBe('');
  expect(enclosed / tried).toBeGreaterThan(0.9);
});

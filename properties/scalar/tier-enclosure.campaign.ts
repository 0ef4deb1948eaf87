import { expect, test } from 'vitest';
import { AdversarialDoubles } from './adversarial-doubles.js';
import { repeat, trialOfDoubles, trialOfIntegers } from './tier-trials.js';

/** The property of every commit, far more often and from other seeds. */
test('10,000,000 operations on doubles and pairs of doubles', () => {
  expect(repeat(trialOfDoubles(new AdversarialDoubles(20260201)), 10_000_000).miss).toBe('');
});

test('2,000,000 operations on long numbers', () => {
  expect(repeat(trialOfIntegers(new AdversarialDoubles(20260202)), 2_000_000).miss).toBe('');
});

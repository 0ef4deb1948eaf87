import { expect, test } from 'vitest';
import { ball } from '../../src/scalar/ball.js';
import { AdversarialDoubles } from './adversarial-doubles.js';
import { OPERATIONS, tryOperation } from './ball-enclosure.js';

test('a million ball operations enclose the exact result', { timeout: 120_000 }, () => {
  const source = new AdversarialDoubles(20260101);
  let operations = 0;
  for (let round = 0; round < 144_000; round++) {
    for (const operation of OPERATIONS) {
      const miss = tryOperation(ball, operation, source);
      if (miss !== undefined) expect.fail(miss);
      operations++;
    }
  }
  expect(operations).toBeGreaterThanOrEqual(1_000_000);
});

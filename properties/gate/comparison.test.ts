import { expect, it } from 'vitest';
import { verdictOf } from '../../src/gate/law/comparison.js';
import type { Run } from '../../src/gate/law/law.js';

const run = { stream: { params: [[1]] } } as unknown as Run;
const verdict = (got: readonly [number, number], wanted: readonly [number, number]) =>
  verdictOf({
    run,
    step: 0,
    tensor: 0,
    entry: 0,
    got: { centre: got[0], radius: got[1] },
    wanted: { centre: wanted[0], radius: wanted[1] },
  });

it.each([
  ['agrees', [2, 0], [2, 0]],
  ['agrees', [2, 0.25], [2.25, 0.125]],
  ['differs', [2, 0], [2.5, 0.25]],
  ['differs', [3, 0], [2.5, 0.25]],
  ['differs', [2, 0], [2 + 2 ** -51, 0]],
  ['differs', [Number.NaN, 0], [2, 0.25]],
  ['differs', [Infinity, 0], [2, 0.25]],
  ['blind', [2, 0], [Number.NaN, Infinity]],
  ['blind', [Number.NaN, Infinity], [2, 0]],
  ['blind', [Number.NaN, 0], [Number.NaN, Infinity]],
  // It moved from 1 by 1, and the bound is at least that: standing still would have agreed too.
  ['blind', [2, 1], [2, 1]],
  ['blind', [2, 0.75], [2, 0.75]],
  ['blind', [2, 0.5], [2, 0.5]],
] as const)('%s: %j beside %j', (answer, got, wanted) => {
  expect(verdict(got, wanted)).toBe(answer);
});

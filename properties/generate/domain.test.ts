import { deepStrictEqual } from 'node:assert/strict';
import { expect, test } from 'vitest';
import { type Domain, drawNumber } from '../../src/generate/domain.js';
import type { Random } from '../../src/generate/random.js';
import { type Rational, ratio } from '../../src/scalar/rational.js';

/** Draws what it is told, and refuses what lies outside the range asked for. */
function scripted(values: readonly number[]): Random {
  const left = [...values];
  return {
    integer(least, greatest) {
      const value = left.shift()!;
      if (!(value >= least && value <= greatest)) expect.fail(`${value} is not in ${least}…${greatest}`);
      return value;
    },
  };
}

const range = (least: number, greatest: number) =>
  Array.from({ length: greatest - least + 1 }, (_, i) => least + i);

/** What a positive number is drawn from, and what it is then. */
const positive: readonly (readonly [script: readonly number[], value: readonly [number, number]])[] = [
  ...range(1, 6).map(
    (n) =>
      [
        [0, n],
        [n, 1],
      ] as const,
  ),
  ...range(1, 9).flatMap((n) =>
    range(2, 6).map(
      (d) =>
        [
          [8, n, d],
          [n, d],
        ] as const,
    ),
  ),
  ...range(1, 255).flatMap((n) =>
    range(1, 8).map(
      (k) =>
        [
          [13, n, k],
          [n, 2 ** k],
        ] as const,
    ),
  ),
  ...range(10, 30).flatMap((far) => [
    [
      [15, far, 0],
      [2 ** far, 1],
    ] as const,
    [
      [15, far, 1],
      [1, 2 ** far],
    ] as const,
  ]),
];

const drawn = (kind: 'positive' | 'nonnegative' | 'negative' | 'real', script: readonly number[]): Rational =>
  drawNumber({ kind } as Domain, scripted(script));

// Twice: what is drawn again is the same number as the first time.
test.each([1, 2])('every number that can be drawn is the fraction of its draws (%d)', () => {
  for (const [script, [n, d]] of positive) {
    deepStrictEqual(drawn('positive', script), ratio(n, d));
    deepStrictEqual(drawn('negative', script), ratio(-n, d));
    deepStrictEqual(drawn('nonnegative', [1, ...script]), ratio(n, d));
    deepStrictEqual(drawn('real', [0, 1, ...script]), ratio(n, d));
    deepStrictEqual(drawn('real', [1, 1, ...script]), ratio(-n, d));
  }
  deepStrictEqual([drawn('real', [1, 0]), drawn('nonnegative', [0])], [ratio(0), ratio(0)]);
});

test.each([1, 2])('every position between two bounds is the fraction of its draws (%d)', () => {
  const between = { kind: 'unit', closedBelow: false, closedAbove: false } as const;
  const unit = (script: readonly number[]) => drawNumber(between, scripted(script));
  for (const parts of range(2, 8)) {
    for (const n of range(1, parts - 1)) deepStrictEqual(unit([4, parts, n]), ratio(n, parts));
  }
  for (const far of range(8, 30)) {
    deepStrictEqual(unit([3, far, 0]), ratio(1, 2 ** far));
    deepStrictEqual(unit([3, far, 1]), ratio(2 ** far - 1, 2 ** far));
  }
  const closed = { kind: 'unit', closedBelow: true, closedAbove: true } as const;
  deepStrictEqual(drawNumber(closed, scripted([0])), ratio(0));
  deepStrictEqual(drawNumber(closed, scripted([1])), ratio(1));
});

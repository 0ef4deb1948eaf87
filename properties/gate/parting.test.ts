import { expect, it } from 'vitest';
import type { Comparison } from '../../src/gate/law/comparison.js';
import { partingOf } from '../../src/gate/law/parting.js';

const beside = (step: number, wanted: number, got: number) =>
  ({
    ...{ step, tensor: 2, entry: 1 },
    wanted: { centre: wanted, radius: 0 },
    got: { centre: got, radius: 0 },
  }) as Comparison;

it.each([
  // One digit beyond the first that differs, and at least five.
  [1.23456789, 1.23556789, '1.2346', '1.2356'],
  [1.23456789, 7.5, '1.2346', '7.5000'],
  [1.23456789, 1.23456189, '1.234568', '1.234562'],
  [-2 / 3, -2 / 3 - 1e-9, '-0.6666666667', '-0.6666666677'],
  // 17 digits tell all numbers apart, and no more are shown.
  [1, 1 + 2 ** -52, '1.0000000000000000', '1.0000000000000002'],
  [0.1, 0.1 + 2 ** -56, '0.10000000000000001', '0.10000000000000002'],
  [0.5, 0.5, '0.5', '0.5'],
  [0.5, Number.NaN, '0.5', 'NaN'],
  [Infinity, 0.25, 'Infinity', '0.25'],
])('%d and %d part as %s and %s', (wanted, got, ...texts) => {
  const [row] = partingOf([beside(0, wanted, got)]).rows;
  expect([row.wanted, row.got]).toEqual(texts);
});

it('has a row for each step, all counted from 1', () => {
  const { tensor, entry, rows } = partingOf([beside(3, 1, 1), beside(4, 2, 2.5)]);
  expect([tensor, entry]).toEqual([3, 2]);
  expect(rows.map(({ step }) => step)).toEqual([4, 5]);
});

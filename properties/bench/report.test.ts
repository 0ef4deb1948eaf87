import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { bench } from '../../bench/bench.js';
import { slope } from '../../bench/growth.js';
import { readOptions } from '../../bench/options.js';
import { textOf } from '../../bench/table.js';
import { targetsOf } from '../../bench/targets.js';
import { type Contender, interleaved, median } from '../../bench/timing.js';
import { bareName, floatBallName } from '../../bench/variants.js';

const known = { workloads: ['W1', 'W2'], variants: ['float ball', 'rational'] };

test('the exponent of a power law is its power, and needs three points', () => {
  // The logarithms of 32·n³ at n = 2, 4, 8, to the base 2.
  const points = [1, 2, 3].map((n) => [n, 3 * n + 5] as const);
  expect(slope(points)).toBe(3);
  expect(slope(points.slice(1))).toBeNull();
});

test('contenders take turns, and each round begins with another one', () => {
  const order: string[] = [];
  const contender = (name: string, rounds?: number): Contender => ({
    name,
    sample: () => order.push(name),
    ...(rounds === undefined ? {} : { rounds }),
  });
  const samples = interleaved([contender('a'), contender('b', 1), contender('c')], 3, () => {});
  expect(order.join('')).toBe('abccaca');
  expect(samples.get('b')).toEqual([2]);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 2, 4, 9])).toBe(3);
});

test('a target is met, missed, or not measured', () => {
  const row = (name: string, nanoseconds: number) =>
    ({
      name,
      nanoseconds,
      least: 1,
      greatest: 1,
      rounds: 1,
      timesBare: nanoseconds / 100,
      found: null,
    }) as const;
  const rows = [row(bareName, 100), row(floatBallName, 200), row('Arb 128 bit', 490), row('engine', 20_000)];
  const targets = targetsOf([{ id: 'W1', rows } as never]);
  expect(targets.map(({ measured, met }) => [measured, met])).toEqual([
    [2, true],
    [null, null],
    [null, null],
    [2.45, false],
    [50_000, false],
  ]);
});

test('the JSON fits its schema, and the table shows every row and target', () => {
  const options = readOptions(['--quick', '--time=1', '--only=W1', '--no-peers', '--no-engine'], {
    workloads: ['W1'],
    variants: ['float ball', 'rational'],
  });
  const report = bench(options, { onProgress: () => {}, onSkipped: () => {} });
  const schema = JSON.parse(
    readFileSync(new URL('../../bench/bench.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  validate(JSON.parse(JSON.stringify(report)));
  expect(validate.errors).toBeNull();
  expect(report.workloads[0].rows.map(({ name }) => name)).toEqual([bareName, 'float ball', 'rational']);
  expect(textOf(report)).toContain('QUICK');
  const text = textOf({ ...report, settings: { ...report.settings, quick: false } });
  for (const { name } of [...report.workloads[0].rows, ...report.targets]) expect(text).toContain(name);
});

test('what the command line does not know is one line that says what is accepted', () => {
  expect(() => readOptions(['--only', 'W9'], known)).toThrow("--only 'W9' is not accepted: W1, W2");
  expect(() => readOptions(['--variants', 'ball'], known)).toThrow('float ball, rational');
  expect(() => readOptions(['--rounds', '0'], known)).toThrow('an integer from 1 to 1000');
  expect(() => readOptions(['--fast'], known)).toThrow(/'--fast'.*--help/u);
});

import { expect, it } from 'vitest';
import { closedForm } from '../../src/gate/law/exact.js';
import { settingsOf } from '../../src/gate/law/setting.js';
import { specificationOf } from '../../src/gate/specification/index.js';
import { defaultDialect } from '../../src/gate/specification/specification.js';

const specification = specificationOf('adam')!;
const [setting] = settingsOf({
  ...{ specification, dialect: defaultDialect(specification), dtype: 'float64' },
  hyper: { eps: 0, beta1: 0.5 },
});
const value = (formula: string, g: number, t: number) => closedForm(formula, setting, g, t);

it('a closed form has the value that it has by hand', () => {
  // In binary nothing of it is rounded: (1 − ¼)·3.
  expect(value('(1 − β₁^t)·g', 3, 2)).toEqual({ centre: 2.25, radius: 0 });
});

it.each([
  ['g/(|g| + ε)', 0],
  ['g/0', 1],
  // 0, but no enclosure of it shows that.
  ['sign(g/3 − g/3)', 1],
])('says nothing where it has none: %s for g = %d', (formula, g) => {
  expect(value(formula, g, 1)).toEqual({ centre: Number.NaN, radius: Infinity });
});

it('says so where the formula itself is wrong', () => {
  expect(() => value('g +', 1, 1)).toThrow();
});

import { expect, it } from 'vitest';
import { evaluated } from '../../src/counterexample/evaluated.js';
import { gapOf } from '../../src/counterexample/gap.js';
import { parseRelation } from '../../src/formula/index.js';
import { Case } from '../../src/generate/case.js';
import { integer, number, symmetric, vector } from '../../src/generate/draws.js';
import { prepareFamily } from '../../src/generate/family.js';
import { ratio } from '../../src/scalar/index.js';

const draws = { n: integer(1, 3), a: vector('n'), b: vector('n'), S: symmetric('n'), x: number() };
const family = prepareFamily('gaps', { draws }, () => new Map());
const instance = Case.fromValues(family, {
  a: [1, 5],
  b: [2, '3/2'],
  S: [
    [0, 1],
    [1, 0],
  ],
  x: 2,
});
const gap = (text: string) => gapOf(evaluated(parseRelation(text, family.scope), instance));

it('is the entry in which vectors differ most', () => {
  expect(gap('a = b')).toEqual({ kind: 'difference', exact: ratio(7, 2), near: 3.5 });
});

it('is at the first index where the relation fails, and at its failing link', () => {
  expect(gap('0 ≤ a_i ≤ b_i')).toEqual({ kind: 'difference', exact: ratio(7, 2), near: 3.5 });
});

it('is an equality where there should be none, an irrational number, or an order of matrices', () => {
  expect(gap('x < 2')).toEqual({ kind: 'equal' });
  expect(gap('√x = 1')).toEqual({ kind: 'difference', exact: null, near: Math.SQRT2 - 1 });
  expect(gap('0 ⪯ S')).toEqual({ kind: 'order' });
});

it('is none where the relation holds', () => {
  expect(gap('x ≤ 2')).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRational, parseRational, ratio } from '../../src/scalar/rational.js';
import { anyRational } from './rationals.js';

test('what is formatted is parsed back to the same number', () => {
  fc.assert(
    fc.property(anyRational, (q) => {
      expect(parseRational(formatRational(q))).toEqual(q);
    }),
    { seed: 20260210, numRuns: 500 },
  );
});

test.each([
  ['3', 3, 1],
  ['-3/4', -3, 4],
  ['6/8', 3, 4],
  ['0.1', 1, 10],
  ['-0.25', -1, 4],
  ['1e-3', 1, 1000],
  ['2.5E+2', 250, 1],
  [' 1 / 3 ', 1, 3],
  ['-0', 0, 1],
])('%s', (text, numerator, denominator) => {
  expect(parseRational(text)).toEqual(ratio(numerator, denominator));
});

test('the shortest fraction is written', () => {
  expect([ratio(6, 2), ratio(-6, 8), ratio(0), ratio(12)].map(formatRational)).toEqual([
    '3',
    '-3/4',
    '0',
    '12',
  ]);
});

test.each([
  '',
  'x',
  '1/0',
  '1//2',
  '1/-2',
  '.5',
  '1.',
  'NaN',
  'Infinity',
  '0x10',
  '1e999999999',
  '1/2/3',
  '1_0',
])('refuses %j in one line', (text) => {
  expect(() => parseRational(text)).toThrow(SyntaxError);
  expect(() => parseRational(text)).toThrow(/^[^\n]*$/);
});

import { expect, it } from 'vitest';
import { goodCases, judging } from '../judge/judging.js';
import { goodClaims } from './good-claims.js';
import { hostileTexts } from './hostile-texts.js';
import { readingOf } from './reading-of.js';

/** Ten thousand of each kind, of other seeds than the tests. */
const count = 10_000;

it('reads claim files of strangers, or refuses them in one clear line', () => {
  const wrong = [...hostileTexts(goodClaims, count, 3n)].flatMap((text) => readingOf(text).complaint ?? []);
  expect(wrong).toEqual([]);
});

it('judges instance files of strangers, or says in one clear line what is wrong', () => {
  const wrong = [...hostileTexts(goodCases, count, 4n)].flatMap((text) => judging(text).complaint ?? []);
  expect(wrong).toEqual([]);
});

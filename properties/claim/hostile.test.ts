import { describe, expect, it } from 'vitest';
import { goodClaims } from './good-claims.js';
import { hostileTexts } from './hostile-texts.js';
import { readingOf } from './reading-of.js';

describe('claim files of strangers', () => {
  it('are read, or refused in one clear line', () => {
    const wrong = [...hostileTexts(goodClaims, 150, 1n)].flatMap((text) => readingOf(text).complaint ?? []);
    expect(wrong).toEqual([]);
  });

  it('are read where they are right', () => {
    expect(goodClaims.map((text) => readingOf(text).error)).toEqual(goodClaims.map(() => undefined));
  });
});

import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../claim/hostile-texts.js';
import { goodCases, judging } from './judging.js';

describe('instance files of strangers', () => {
  it('get a verdict, or one clear line', () => {
    const wrong = [...hostileTexts(goodCases, 850, 2n)].flatMap((text) => judging(text).complaint ?? []);
    expect(wrong).toEqual([]);
  });

  it('are judged where they are right', () => {
    expect(goodCases.map((text) => judging(text).verdict)).toEqual(goodCases.map(() => 'valid'));
  });
});

import { expect, it } from 'vitest';
import { drawQuestions } from '../../src/worksheet/draw-questions.js';
import { theorems } from '../../theorems/index.js';
import { complaintsAbout } from './held-against.js';

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

it('every false statement on many sheets has a counterexample', () => {
  expect(seeds.flatMap((seed) => drawQuestions(theorems, 10, seed)).flatMap(complaintsAbout)).toEqual([]);
});

import { expect, it } from 'vitest';
import { theorems } from '../../theorems/index.js';
import { misjudged } from './misjudged.js';
import { necessaryCases, refutingCases, sharpCases } from './recorded-cases.js';

it('judges every case that a theorem file records as its file does', () => {
  expect(misjudged(theorems.flatMap(necessaryCases), 'valid')).toEqual([]);
  expect(misjudged(theorems.flatMap(sharpCases), 'conclusion')).toEqual([]);
  expect(misjudged(theorems.flatMap(refutingCases), 'valid')).toEqual([]);
});

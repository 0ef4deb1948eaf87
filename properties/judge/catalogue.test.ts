import { describe, expect, it } from 'vitest';
import { theorems } from '../../theorems/index.js';
import { misjudged } from './misjudged.js';
import { necessaryCases, refutingCases, sharpCases } from './recorded-cases.js';

/** A part of them, as to read them all takes seconds: the campaign judges every case. */
const some = theorems.filter((_, i) => i % 40 === 7);

describe('what theorem files record, judged as if a student had handed it in', () => {
  it('needed hypotheses: the case is valid', () => {
    expect(misjudged(some.flatMap(necessaryCases), 'valid')).toEqual([]);
  });

  it('sharp bounds: the conclusion holds', () => {
    expect(misjudged(some.flatMap(sharpCases), 'conclusion')).toEqual([]);
  });

  it('false claims: the case is valid', () => {
    const refuting = theorems.filter(({ refutes }) => refutes !== undefined).filter((_, i) => i % 12 === 5);
    expect(misjudged(refuting.flatMap(refutingCases), 'valid')).toEqual([]);
  });
});

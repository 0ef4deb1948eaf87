import { describe, expect, test } from 'vitest';
import { FormulaError } from '../../src/formula/index.js';
import { check } from '../../src/prove/check.js';
import { theorems } from '../../theorems/index.js';
import { type Mutant, mutantsOf } from './theorem-mutants.js';

/** Whether something turns red: the file cannot be read any more, or its check no longer says `proved`. */
function isCaught({ theorem }: Mutant): boolean {
  try {
    return check(theorem, { runs: 30, seed: 20260106 }).verdict !== 'proved';
  } catch (error) {
    if (error instanceof FormulaError || error instanceof Error) return true;
    throw error;
  }
}

describe('one changed number, sign or relation in a theorem file turns something red', () => {
  test.each(theorems.map((theorem) => [theorem.id, theorem] as const))('%s', (_, theorem) => {
    const mutants = mutantsOf(theorem);
    expect(mutants.length).toBeGreaterThan(10);
    expect(mutants.filter((mutant) => !isCaught(mutant)).map(({ where }) => where)).toEqual([]);
  });
});

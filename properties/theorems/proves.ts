import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/prove/check.js';
import type { TheoremResult } from '../../src/prove/result.js';
import type { Theorem } from '../../src/prove/theorem.js';

/** What a theorem is known to reach. Pinned, so that evidence cannot weaken unnoticed. */
export interface Reached {
  /** The evidence of every line, chain by chain; `certificate | certified` where families of cases differ. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  /** The chains whose bound is attained by a witness (or that are equalities). */
  readonly attained: readonly string[];
  /** The hypotheses that a witness shows to be needed. */
  readonly needed: readonly string[];
  /** The false claims that it refutes. */
  readonly refutes?: readonly string[];
}

const seed = 20260101;
const runs = 25;

/** The tests of one theorem: its whole file is checked once, then each part is a test of its own. */
export function proves(theorem: Theorem, reached: Reached): void {
  describe(theorem.title, () => {
    let result: TheoremResult;
    beforeAll(() => {
      result = check(theorem, { runs, seed });
    });

    test('every line of every chain holds, with the evidence it is known to have', () => {
      expect(result.lines.filter((line) => line.verdict !== 'proved')).toEqual([]);
      const evidence: Record<string, string[]> = {};
      for (const { chain, kind, kinds } of result.lines) {
        const found = [...new Set(Object.values(kinds))].join(' | ') || kind;
        evidence[chain] = [...(evidence[chain] ?? []), found];
      }
      expect(evidence).toEqual(reached.evidence);
      for (const { log2ErrorBound } of [result.evidence]) {
        if (log2ErrorBound !== undefined) expect(log2ErrorBound).toBeLessThan(-64);
      }
    });

    test('no generated case fails', () => {
      expect(result.counterexample).toBeNull();
      // An existence claim is one case.
      const least = result.lines.every(({ kind }) => kind === 'witness') ? 1 : runs;
      expect(result.evidence.cases).toBeGreaterThanOrEqual(least);
    });

    test('each hypothesis is needed, or said not to be', () => {
      expect(result.hypotheses.filter((hypothesis) => hypothesis.verdict !== 'proved')).toEqual([]);
      expect(result.hypotheses.filter(({ needed }) => needed).map(({ name }) => name)).toEqual(
        reached.needed,
      );
    });

    test('bounds are attained where they are said to be', () => {
      expect(result.sharp.filter((chain) => chain.verdict !== 'proved')).toEqual([]);
      expect(result.sharp.filter(({ attained }) => attained).map(({ chain }) => chain)).toEqual(
        reached.attained,
      );
    });

    test('the false claims of the documents fail', () => {
      expect(result.refutations.filter((refutation) => refutation.verdict !== 'proved')).toEqual([]);
      expect(result.refutations.map(({ claim }) => claim)).toEqual(reached.refutes ?? []);
    });

    test('mutations of the statement are refuted', () => {
      expect(result.mutations.survivors).toEqual([]);
      expect(result.mutations.refuted).toBeGreaterThan(0);
    });

    test('float64 runs keep to the bound that the ball derives', () => {
      expect(result.float64?.verdict ?? 'proved', result.float64?.detail).toBe('proved');
    });

    test('the verdict is: proved', () => {
      expect(result.verdict).toBe('proved');
    });
  });
}

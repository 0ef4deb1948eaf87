import { describe, expect, test } from 'vitest';
import { disagreements, type Findings, sharesOf, undecidedByAll } from '../../bench/agreement.js';
import type { Inputs } from '../../bench/inputs.js';
import { findingsOf, prepareVariants } from '../../bench/measure.js';
import { bareName, floatBallName, tiers, variants } from '../../bench/variants.js';
import { Verdict } from '../../bench/verdicts.js';
import { workloads } from '../../bench/workloads/index.js';
import { type Rational, rational, seededRandom } from '../../src/scalar/index.js';

const small = { n: 2, d: 3, T: 3 };

describe.each(workloads)('$id', (workload) => {
  const equalities = workload.equalities(small);
  const random = seededRandom(1n);
  const exact = Array.from({ length: 4 }, () => workload.draw(random, small));
  const findings = prepareVariants(workload, variants, small, exact).map(
    ({ name, certifies, instances }): Findings => ({
      name,
      certifies,
      codes: findingsOf(instances, equalities.length),
    }),
  );
  const codes = (wanted: string) => findings.find(({ name }) => name === wanted)!.codes;
  const isEquality = (at: number) => equalities[at % equalities.length];

  test('every number system gives the same verdicts, and one decides each comparison', () => {
    expect(disagreements(findings, equalities)).toEqual([]);
    expect(undecidedByAll(findings)).toBe(0);
  });

  test('exact rationals prove the equalities, the float ball the inequalities', () => {
    expect(codes('rational').filter((code, at) => isEquality(at) && code !== Verdict.proved)).toEqual(
      new Uint8Array(),
    );
    expect(codes(floatBallName).filter((code, at) => !isEquality(at) && code !== Verdict.proved)).toEqual(
      new Uint8Array(),
    );
  });

  test('the work by hand says of every inequality what float64 says through the dictionary', () => {
    const said = (name: string) => codes(name).filter((_, at) => !isEquality(at));
    expect(said(bareName)).toEqual(said('float64 dictionary'));
  });

  test('without the hypotheses it fails, and every number system that decides it sees that', () => {
    const broken = exact.map((inputs) => ({ ...inputs, ...without(workload.id, inputs) }));
    for (const { name, instances } of prepareVariants(workload, variants, small, broken)) {
      // Exact rationals have no root for the steps of Adam.
      if (workload.id === 'W3' && name === 'rational') continue;
      const found = findingsOf(instances, equalities.length);
      expect(found.filter((code, at) => !isEquality(at) && code === Verdict.refuted).length).toBeGreaterThan(
        0,
      );
    }
  });
});

/** A step uphill, or for Adam, whose bound holds for any step size, an ε below zero. */
function without(id: string, { η, ε }: Inputs<Rational>): Inputs<Rational> {
  return id === 'W3' ? { ε: rational.neg(ε as Rational) } : { η: rational.neg(η as Rational) };
}

describe('what is compared', () => {
  const findings: readonly Findings[] = [
    { name: bareName, certifies: false, codes: Uint8Array.of(1, 2, 1) },
    { name: tiers[0].name, certifies: true, codes: Uint8Array.of(1, 0, 0) },
    { name: tiers[1].name, certifies: true, codes: Uint8Array.of(1, 1, 0) },
  ];
  const equalities = [false, true, false];

  test('a refutation, and a float that contradicts a ball, are disagreements', () => {
    expect(disagreements(findings, equalities)).toEqual([]);
    const wrong = findings.map((each) => ({ ...each, codes: Uint8Array.of(2, 2, 2) }));
    expect(disagreements(wrong, equalities)).toHaveLength(6);
    expect(disagreements([{ ...wrong[0] }, findings[1]], equalities)).toEqual([
      `comparison 1 of instance 1: ${bareName} does not say what the float ball proves`,
    ]);
  });

  test('the first tier that decides a comparison is counted, and what none decides', () => {
    expect(undecidedByAll(findings)).toBe(1);
    expect(sharesOf(tiers, findings, equalities)).toEqual([
      { tier: tiers[0].name, inequalities: 0.5, equalities: 0 },
      { tier: tiers[1].name, inequalities: 0, equalities: 1 },
    ]);
  });
});

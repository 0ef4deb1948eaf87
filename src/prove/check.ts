import { seededRandom } from '../scalar/index.js';
import { AuditCases } from './audit-cases.js';
import { checkFamily } from './check-family.js';
import { worst } from './decide.js';
import { checkFloatAgreement } from './float-agreement.js';
import { evidenceOf, mergeLines } from './lines.js';
import { checkMutations } from './mutation.js';
import { checkNecessity } from './necessity.js';
import { prepare } from './prepare.js';
import { checkRefutation } from './refutation.js';
import type { FloatResult, TheoremResult } from './result.js';
import { checkSharpness } from './sharpness.js';
import { checkStatistic } from './statistics.js';
import type { Theorem } from './theorem.js';
import { witnessReader } from './witness.js';

export interface CheckOptions {
  /** Cases for each family of a theorem. */
  readonly runs: number;
  /** A safe integer; the same seed gives the same cases and the same result. */
  readonly seed: number;
}

/** How many of the cases are run in float64 as well. */
const floatCases = 6;
/** Among so many they are looked for: some runs overflow, or meet a branch that balls cannot decide. */
const floatCandidates = 16;
/** Random search for a counterexample is given at least so many cases. */
const searchRuns = 5000;

/**
 * Checks everything a theorem file says: every line of every chain on every family of cases, that the hypotheses hold
 * in what the generators build, that the bound is attained and each hypothesis needed where the file says so, that
 * the false claims fail, that mutations of the statement are refuted, and that float64 runs keep to their bound.
 * Throws FormulaError if the file itself cannot be read, and what its families throw.
 */
export function check(theorem: Theorem, { runs, seed }: CheckOptions): TheoremResult {
  const started = performance.now();
  const prepared = prepare(theorem);
  const random = seededRandom(BigInt(seed) ^ hash(theorem.id));
  const nextSeed = () => Number(random() >> 33n);
  const families = [...prepared.families.values()].map((member) =>
    checkFamily(member, { runs, seed: nextSeed(), identitySeed: random() }),
  );
  const statistics = Object.entries(theorem.statistics ?? {}).map(([name, statistic]) =>
    checkStatistic(name, statistic, random()),
  );
  const lines = [...mergeLines(families.map((family) => family.lines)), ...statistics];
  const read = witnessReader();
  const hypotheses = Object.keys(theorem.given).map((name) => checkNecessity(prepared, name, read));
  const sharp = Object.keys(theorem.proof).map((name) =>
    checkSharpness(prepared, name, Math.max(...families.map((family) => family.ratios.get(name) ?? 0)), read),
  );
  const refutations = [...prepared.refutations].map(([id, refutation]) =>
    checkRefutation(id, refutation, { runs: Math.max(searchRuns, runs), seed: nextSeed() }),
  );
  const audit = new Map(
    [...prepared.families].map(
      ([name, { family }], i) => [name, new AuditCases(family, families[i].first, nextSeed())] as const,
    ),
  );
  const mutations = checkMutations(prepared, audit, runs, read);
  const float64 = combineFloats(
    [...prepared.families.values()].map(({ family }) =>
      checkFloatAgreement(family, audit.get(family.name)!.first(floatCandidates), floatCases),
    ),
  );
  const parts = [
    ...families,
    ...lines,
    ...hypotheses,
    ...sharp,
    ...refutations,
    ...(float64 ? [float64] : []),
  ];
  const verdict = worst([
    ...parts.map((part) => part.verdict),
    mutations.survivors.length > 0 ? 'refuted' : 'proved',
  ]);
  const complaint = families.map((family) => family.complaint).find((text) => text !== undefined);
  return {
    id: theorem.id,
    title: theorem.title,
    verdict,
    evidence: evidenceOf(
      lines,
      families.reduce((sum, { cases }) => sum + cases, 0),
    ),
    lines: lines.map(({ log2ErrorBound: _, ...line }) => line),
    hypotheses,
    sharp,
    refutations,
    mutations,
    float64,
    ...(complaint === undefined ? {} : { detail: complaint }),
    counterexample: families.map((family) => family.counterexample).find((found) => found !== null) ?? null,
    milliseconds: performance.now() - started,
  };
}

function combineFloats(results: readonly (FloatResult | null)[]): FloatResult | null {
  const present = results.filter((result) => result !== null);
  if (present.length === 0) return null;
  const detail = present.map((result) => result.detail).find((text) => text !== undefined);
  return {
    values: present.reduce((sum, { values }) => sum + values, 0),
    verdict: worst(present.map((result) => result.verdict)),
    ...(detail ? { detail } : {}),
  };
}

/** FNV-1a: each theorem draws its own cases from the one seed. */
function hash(text: string): bigint {
  let value = 0xcbf29ce484222325n;
  for (const character of text) {
    value = BigInt.asUintN(64, (value ^ BigInt(character.codePointAt(0)!)) * 0x100000001b3n);
  }
  return value;
}

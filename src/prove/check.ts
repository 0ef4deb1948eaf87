import fc from 'fast-check';
import { Case } from '../generate/case.js';
import { casesOf } from '../generate/case-arbitrary.js';
import { seededRandom } from '../scalar/index.js';
import { decideInCase, worst } from './decide.js';
import { checkFloatAgreement } from './float-agreement.js';
import { checkIdentity } from './identity.js';
import { instanceOf } from './instance.js';
import { checkMutations } from './mutation.js';
import { checkNecessity } from './necessity.js';
import { type PreparedFamily, type PreparedLine, prepare } from './prepare.js';
import { textOfReason } from './reason-text.js';
import { checkRefutation } from './refutation.js';
import type { Evidence, EvidenceKind, FloatResult, Instance, LineResult, TheoremResult, Verdict } from './result.js';
import { checkSharpness, ratioIn } from './sharpness.js';
import { signOf } from './sign.js';
import type { Theorem } from './theorem.js';

export interface CheckOptions {
  /** Cases per family. */
  readonly runs: number;
  readonly seed: number;
}

/** How many of the cases also serve to refute mutations, and for the float64 runs of optimizers. */
const auditCases = 24;
const floatCases = 10;

/**
 * Checks everything a theorem file says: every line of every chain on every family of cases, that the hypotheses hold
 * in what the generators build, that the bound is attained and each hypothesis needed where the file says so, that
 * the false claims fail, that mutations of the statement are refuted, and that float64 runs keep to their bound.
 */
export function check(theorem: Theorem, { runs, seed }: CheckOptions): TheoremResult {
  const started = performance.now();
  const prepared = prepare(theorem);
  const own = seededRandom(BigInt(seed) ^ hash(theorem.id));
  const next = () => Number(own() >> 33n);
  const ratios = new Map<string, number>();
  const families = [...prepared.families.values()].map((member) => checkFamily(member, runs, next(), own(), ratios));
  const audit = new Map(families.map(({ name, cases }) => [name, cases.slice(0, auditCases)]));
  const lines = mergeLines(families.map((family) => family.lines));
  const hypotheses = Object.keys(theorem.given).map((name) => checkNecessity(prepared, name));
  const sharp = Object.keys(theorem.proof).map((name) => checkSharpness(prepared, name, ratios.get(name) ?? 0));
  const refutations = [...prepared.refutations].map(([id, refutation]) =>
    checkRefutation(id, refutation, { runs: Math.max(2000, runs), seed: next() }),
  );
  const mutations = checkMutations(prepared, audit);
  const float64 = combineFloats(families.map((family) => family.float64));
  const verdict = worst([
    ...families.map((family) => family.verdict),
    ...lines.map((line) => line.verdict),
    ...hypotheses.map((hypothesis) => hypothesis.verdict),
    ...sharp.map((chain) => chain.verdict),
    ...refutations.map((refutation) => refutation.verdict),
    ...(mutations.survivors.length > 0 ? (['refuted'] as const) : []),
    ...(float64 ? [float64.verdict] : []),
  ]);
  return {
    id: theorem.id,
    title: theorem.title,
    verdict,
    evidence: summary(lines, families),
    lines: lines.map(({ log2ErrorBound: _, ...line }) => line),
    hypotheses,
    sharp,
    refutations,
    mutations,
    float64,
    counterexample: families.find((family) => family.counterexample)?.counterexample ?? null,
    milliseconds: performance.now() - started,
  };
}

interface FamilyResult {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly count: number;
  readonly verdict: Verdict;
  readonly lines: readonly CheckedLine[];
  readonly float64: FloatResult | null;
  readonly counterexample: Instance | null;
}

type CheckedLine = LineResult & { readonly log2ErrorBound?: number };

function checkFamily(
  member: PreparedFamily,
  runs: number,
  seed: number,
  identitySeed: bigint,
  ratios: Map<string, number>,
): FamilyResult {
  const { family, chains } = member;
  const universal = new Map<PreparedLine, Universal>();
  for (const { lines } of chains) {
    for (const line of lines) universal.set(line, holdsUniversally(line, member, identitySeed));
  }
  const decisions = new Map<PreparedLine, Verdict>();
  const cases: Case[] = [];
  let hypothesesVerdict: Verdict = 'proved';
  let failing: string | undefined;
  let shrinking = false;
  const details = fc.check(
    fc.property(casesOf(family), (recipe) => {
      const instance = Case.fromRecipe(family, recipe);
      if (!shrinking) cases.push(instance);
      for (const [name, relation] of family.hypotheses) {
        const { decision, detail } = decideInCase(relation, instance);
        if (decision === 'proved') continue;
        hypothesesVerdict = worst([hypothesesVerdict, decision]);
        failing = `the generator leaves ${name} ${decision}${detail ? `: ${detail}` : ''}`;
        if (decision === 'refuted') shrinking = true;
        if (decision === 'refuted') return false;
      }
      let holds = true;
      for (const { name, lines, conclusion } of chains) {
        for (const line of lines) {
          const { decision } = decideInCase(line.relation, instance);
          // What an identity or a certificate proves for every case needs no second proof, but a case may refute it.
          if (decision === 'undecided' && universal.get(line)!.proved) continue;
          decisions.set(line, worst([decisions.get(line) ?? 'proved', decision]));
          if (decision === 'refuted') holds = false;
        }
        if (!shrinking) ratios.set(name, Math.max(ratios.get(name) ?? 0, ratioIn(conclusion, instance)));
      }
      if (!holds) shrinking = true;
      return holds;
    }),
    { seed, numRuns: runs },
  );
  const counterexample = details.counterexample
    ? instanceOf(Case.fromRecipe(family, details.counterexample[0]), failing ? [failing] : [])
    : null;
  const checked = chains.flatMap(({ name, lines }) =>
    lines.map((line): CheckedLine => {
      const { kind, failure, log2ErrorBound } = universal.get(line)!;
      return {
        chain: name,
        left: line.left,
        relation: line.symbol,
        right: line.right,
        reason: line.reasons.map(textOfReason).join(', '),
        kind,
        verdict: failure === undefined ? (decisions.get(line) ?? 'proved') : 'refuted',
        ...(failure === undefined ? {} : { detail: failure }),
        ...(log2ErrorBound === undefined ? {} : { log2ErrorBound }),
      };
    }),
  );
  return {
    name: family.name,
    cases,
    count: cases.length,
    verdict: worst([hypothesesVerdict, details.failed ? 'refuted' : 'proved']),
    lines: checked,
    float64: checkFloatAgreement(family, cases.slice(0, floatCases)),
    counterexample,
  };
}

interface Universal {
  readonly kind: EvidenceKind;
  /** Shown for every case of the dimensions checked. */
  readonly proved: boolean;
  readonly log2ErrorBound?: number;
  readonly failure?: string;
}

/** What can be said of a line beyond the generated cases: an identity, or a certificate. */
function holdsUniversally(line: PreparedLine, { family }: PreparedFamily, seed: bigint): Universal {
  const { certificate, relation } = line;
  if (certificate) {
    const outcome = checkIdentity(certificate.identity, family, seed);
    const failed = (failure: string): Universal => ({ kind: 'certificate', proved: false, failure });
    if (outcome.kind === 'different') return failed('the certificate is not the difference of the sides');
    if (outcome.kind === 'unavailable') return failed(`the certificate cannot be compared: ${outcome.why}`);
    const cited = line.reasons.flatMap((reason) => {
      const hypothesis = typeof reason === 'string' ? family.hypotheses.get(reason) : undefined;
      return hypothesis ? [hypothesis] : [];
    });
    const sign = signOf(certificate.sum, cited);
    const enough = certificate.strict ? sign === 'positive' : sign !== undefined;
    if (!enough) {
      return failed(`the certificate does not read as ${certificate.strict ? 'positive' : 'non-negative'} by what is cited`);
    }
    return { kind: 'certificate', proved: true, log2ErrorBound: outcome.log2ErrorBound };
  }
  if (line.symbol === '=') {
    const outcome = checkIdentity(relation, family, seed);
    if (outcome.kind === 'identity') {
      return { kind: 'identity', proved: true, log2ErrorBound: outcome.log2ErrorBound };
    }
  }
  return { kind: 'certified', proved: false };
}

const strength: readonly EvidenceKind[] = ['definition', 'witness', 'identity', 'certificate', 'certified', 'statistical'];

export function weaker(a: EvidenceKind, b: EvidenceKind): EvidenceKind {
  return strength.indexOf(a) > strength.indexOf(b) ? a : b;
}

/** A chain that speaks of several families has one result per line: the weakest evidence and the worst verdict. */
function mergeLines(families: readonly (readonly CheckedLine[])[]): readonly CheckedLine[] {
  const merged = new Map<string, CheckedLine>();
  for (const line of families.flat()) {
    const key = [line.chain, line.left, line.relation, line.right].join('\u0000');
    const known = merged.get(key);
    merged.set(key, known === undefined ? line : mergeLine(known, line));
  }
  return [...merged.values()];
}

function mergeLine(a: CheckedLine, b: CheckedLine): CheckedLine {
  const verdict = worst([a.verdict, b.verdict]);
  const bounds = [a.log2ErrorBound, b.log2ErrorBound].filter((bound) => bound !== undefined);
  return {
    ...a,
    kind: weaker(a.kind, b.kind),
    verdict,
    ...(a.detail || b.detail ? { detail: a.detail ?? b.detail } : {}),
    ...(bounds.length > 0 ? { log2ErrorBound: Math.max(...bounds) } : {}),
  };
}

function summary(lines: readonly CheckedLine[], families: readonly FamilyResult[]): Evidence {
  const bounds = lines.flatMap((line) => (line.log2ErrorBound === undefined ? [] : [line.log2ErrorBound]));
  return {
    kind: lines.map((line) => line.kind).reduce(weaker),
    cases: families.reduce((sum, family) => sum + family.count, 0),
    ...(bounds.length > 0 ? { log2ErrorBound: Math.max(...bounds) } : {}),
  };
}

function combineFloats(results: readonly (FloatResult | null)[]): FloatResult | null {
  const present = results.filter((result) => result !== null);
  if (present.length === 0) return null;
  const detail = present.map((result) => result.detail).find((text) => text !== undefined);
  return {
    values: present.reduce((sum, result) => sum + result.values, 0),
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

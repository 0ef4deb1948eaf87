import type {
  Evidence,
  EvidenceKind,
  FloatResult,
  HypothesisResult,
  RefutationResult,
  SharpResult,
  Verdict,
} from '../prove/result.js';
import { type AsWritten, type ClaimCatalogue, citedClaim } from './cited-claim.js';
import { type InstanceJson, instanceJson } from './exact-json.js';
import { type CheckSettings, type Outcome, replayCommand } from './outcome.js';
import { sharpSummary } from './sharp-text.js';

/** The document of `check --json`; schema/check.json describes it. */
export interface CheckJson {
  readonly schema: 'optproof.check/1';
  readonly seed: number;
  readonly runs: number;
  /** The command that replays what was not proved. */
  readonly replay: string | null;
  readonly results: readonly ResultJson[];
}

export interface ResultJson {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly lines: readonly LineJson[];
  readonly hypotheses: readonly HypothesisJson[];
  readonly sharp: {
    readonly attained: boolean;
    readonly ratio: number;
    readonly chains: readonly ChainSharpnessJson[];
  };
  readonly claims: readonly ClaimJson[];
  readonly mutations: {
    readonly made: number;
    readonly refuted: number;
    readonly survivors: readonly string[];
  };
  readonly float64: FloatResult | null;
  readonly counterexample: InstanceJson | null;
  /** How the check broke down, where it did. */
  readonly failure?: string;
  readonly milliseconds: number;
}

export interface LineJson {
  readonly chain: string;
  readonly left: string;
  readonly relation: string;
  readonly right: string;
  readonly reason: string;
  readonly kind: EvidenceKind;
  readonly kinds: Readonly<Record<string, EvidenceKind>>;
  readonly verdict: Verdict;
  readonly detail?: string;
}

export interface HypothesisJson {
  readonly name: string;
  readonly needed: boolean;
  readonly verdict: Verdict;
  readonly witness: InstanceJson | null;
  readonly witnesses: readonly InstanceJson[];
  readonly detail?: string;
}

export interface ChainSharpnessJson {
  readonly chain: string;
  readonly attained: boolean;
  readonly ratio: number;
  readonly verdict: Verdict;
  readonly witness: InstanceJson | null;
  readonly detail?: string;
}

export interface ClaimJson {
  readonly id: string;
  readonly asWritten: AsWritten;
  readonly refutation?: RefutationJson;
}

export interface RefutationJson {
  readonly says: string;
  readonly verdict: Verdict;
  readonly witness: InstanceJson;
  /** The case that random search found and shrank, where it was asked for. */
  readonly found: InstanceJson | null;
  /** The lines of the printed proof that are wrong, counted from 1. */
  readonly broken: readonly BrokenLineJson[];
  readonly detail?: string;
}

export interface BrokenLineJson {
  readonly line: number;
  readonly says: string;
  readonly witness: InstanceJson;
}

export function checkJson(
  outcomes: readonly Outcome[],
  claims: ClaimCatalogue,
  settings: CheckSettings,
): CheckJson {
  return {
    schema: 'optproof.check/1',
    seed: settings.seed,
    runs: settings.runs,
    replay: replayCommand(outcomes, settings) ?? null,
    results: outcomes.map((outcome) => resultJson(outcome, claims)),
  };
}

function resultJson({ theorem, result, failure }: Outcome, claims: ClaimCatalogue): ResultJson {
  const { id, title, verdict, evidence, mutations, float64, counterexample } = result;
  const refutations = new Map(result.refutations.map((refutation) => [refutation.claim, refutation]));
  return {
    id,
    title,
    verdict,
    evidence: evidenceJson(evidence),
    lines: result.lines.map(
      ({ chain, left, relation, right, reason, kind, kinds, verdict: own, detail }) => ({
        chain,
        left,
        relation,
        right,
        reason,
        kind,
        kinds,
        verdict: own,
        ...detailOf(detail),
      }),
    ),
    hypotheses: result.hypotheses.map(hypothesisJson),
    sharp: { ...sharpSummary(result), chains: result.sharp.map(chainSharpnessJson) },
    claims: theorem.settles.map((claim) => {
      const refutation = refutations.get(claim);
      return {
        id: claim,
        asWritten: citedClaim(claims, claim).asWritten,
        ...(refutation === undefined ? {} : { refutation: refutationJson(refutation) }),
      };
    }),
    mutations: { made: mutations.made, refuted: mutations.refuted, survivors: mutations.survivors },
    float64: float64 && { values: float64.values, verdict: float64.verdict, ...detailOf(float64.detail) },
    counterexample: counterexample && instanceJson(counterexample),
    ...(failure === undefined ? {} : { failure }),
    milliseconds: Math.round(result.milliseconds),
  };
}

/** JSON has no −Infinity: a bound that excludes every error is left out. */
function evidenceJson({ kind, kinds, cases, log2ErrorBound }: Evidence): Evidence {
  const finite = log2ErrorBound !== undefined && Number.isFinite(log2ErrorBound);
  return { kind, kinds, cases, ...(finite ? { log2ErrorBound } : {}) };
}

function hypothesisJson({
  name,
  needed,
  verdict,
  witness,
  witnesses,
  detail,
}: HypothesisResult): HypothesisJson {
  return {
    name,
    needed,
    verdict,
    witness: witness && instanceJson(witness),
    witnesses: witnesses.map(instanceJson),
    ...detailOf(detail),
  };
}

function chainSharpnessJson({
  chain,
  attained,
  ratio,
  verdict,
  witness,
  detail,
}: SharpResult): ChainSharpnessJson {
  return {
    chain,
    attained,
    ratio,
    verdict,
    witness: witness && instanceJson(witness),
    ...detailOf(detail),
  };
}

function refutationJson({ says, verdict, witness, found, broken, detail }: RefutationResult): RefutationJson {
  return {
    says,
    verdict,
    witness: instanceJson(witness),
    found: found && instanceJson(found),
    broken: broken.map(({ line, says: own, witness: breaks }) => ({
      line,
      says: own,
      witness: instanceJson(breaks),
    })),
    ...detailOf(detail),
  };
}

const detailOf = (detail: string | undefined) => (detail === undefined ? {} : { detail });

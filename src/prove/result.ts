import type { Type, Value } from '../formula/type.js';
import type { Rational } from '../scalar/rational.js';

export type Verdict = 'proved' | 'refuted' | 'undecided';

/** How a theorem or a line is supported, weakest last; see the design, section 4. */
export type EvidenceKind =
  | 'definition'
  | 'witness'
  | 'identity'
  | 'certificate'
  | 'certified'
  | 'statistical';

export interface Evidence {
  /** The weakest of all lines. */
  readonly kind: EvidenceKind;
  /** For each family of cases, the weakest of its lines. */
  readonly kinds: Readonly<Record<string, EvidenceKind>>;
  readonly cases: number;
  /** For identities and certificates: log2 of the probability that different functions would have passed. */
  readonly log2ErrorBound?: number;
}

export interface LineResult {
  readonly chain: string;
  readonly left: string;
  readonly relation: string;
  readonly right: string;
  readonly reason: string;
  /** The weakest over the families of cases. */
  readonly kind: EvidenceKind;
  /** The evidence in each family of cases that the line speaks of. */
  readonly kinds: Readonly<Record<string, EvidenceKind>>;
  readonly verdict: Verdict;
  /** Why it is not proved, or what was counted. */
  readonly detail?: string;
}

/** One name of an instance and its exact value. */
export interface Input {
  readonly name: string;
  readonly type: Type;
  readonly value: Value<Rational>;
}

export interface Instance {
  readonly family: string;
  readonly inputs: readonly Input[];
  readonly shows: readonly string[];
}

export interface HypothesisResult {
  readonly name: string;
  readonly needed: boolean;
  readonly verdict: Verdict;
  /** The first case that shows it; `witnesses` has all. */
  readonly witness: Instance | null;
  readonly witnesses: readonly Instance[];
  readonly detail?: string;
}

export interface SharpResult {
  readonly chain: string;
  readonly attained: boolean;
  /** 1 where both sides are equal; 1 − |slack|/(|left| + |right|), the greatest over all cases and witnesses. */
  readonly ratio: number;
  readonly verdict: Verdict;
  /** The first case that shows it; `witnesses` has all. */
  readonly witness: Instance | null;
  readonly witnesses: readonly Instance[];
  readonly detail?: string;
}

export interface BrokenLine {
  /** 1 is the first line. */
  readonly line: number;
  readonly says: string;
  readonly witness: Instance;
}

export interface RefutationResult {
  readonly claim: string;
  readonly says: string;
  readonly verdict: Verdict;
  readonly witness: Instance;
  /** The instance that random search found and shrank, where it was asked for. */
  readonly found: Instance | null;
  /** The lines of the printed proof that are wrong, each with the case that breaks it. */
  readonly broken: readonly BrokenLine[];
  readonly detail?: string;
}

export interface MutationResult {
  readonly made: number;
  readonly refuted: number;
  readonly survivors: readonly string[];
}

/** The float64 run of the reference optimizers, against the bound that the ball run derives. */
export interface FloatResult {
  readonly values: number;
  readonly verdict: Verdict;
  readonly detail?: string;
}

export interface TheoremResult {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly lines: readonly LineResult[];
  readonly hypotheses: readonly HypothesisResult[];
  readonly sharp: readonly SharpResult[];
  readonly refutations: readonly RefutationResult[];
  readonly mutations: MutationResult;
  readonly float64: FloatResult | null;
  /** Which hypothesis the generated cases leave open, where they do. */
  readonly detail?: string;
  /** The shrunk case that fails, where one does. */
  readonly counterexample: Instance | null;
  readonly milliseconds: number;
}

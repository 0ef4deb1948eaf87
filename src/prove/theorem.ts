import type { RelationSymbol } from '../formula/index.js';
import type { WrittenValue } from '../generate/case.js';
import type { FamilySource } from '../generate/family.js';
import type { Reason } from './reason.js';

/** A hypothesis: one relation for all families of cases, or prose and a relation for each family. */
export type Hypothesis<Cases extends string> =
  | string
  | { readonly says: string; readonly in: Readonly<Partial<Record<Cases, string>>> };

/** One line of a chain: the relation to the line above is the key, `{ '≤': 'right-hand side', by: … }`. */
export type Step<Cases extends string, Hypotheses extends string> = {
  [Symbol in RelationSymbol]: { readonly [Key in Symbol]: string } & {
    readonly by: Reason<Hypotheses> | readonly Reason<Hypotheses>[];
    /**
     * The difference of the two sides as a sum of terms that are non-negative by the cited hypotheses. It turns the
     * line into a proof for every case of the dimensions checked. One text, or one for each family that has one.
     */
    readonly certificate?: string | Readonly<Partial<Record<Cases, string>>>;
  };
}[RelationSymbol];

/** A derivation. Its first and last lines are what the theorem says. */
export interface Chain<Cases extends string, Hypotheses extends string> {
  readonly start: string;
  readonly steps: readonly Step<Cases, Hypotheses>[];
  /** The families it speaks of; all, unless said. */
  readonly in?: readonly Cases[];
}

/** An explicit exact case. */
export interface Witness<Cases extends string> {
  /** The family it belongs to; the first, unless said. */
  readonly in?: Cases;
  /** The values of the drawn names; a defined name that is given here goes against its definition. */
  readonly take: Readonly<Record<string, WrittenValue>>;
  /** Relations that hold exactly in this case: the numbers that one would write beside it. */
  readonly shows: readonly string[];
}

/** Why there is no witness. */
export interface Without {
  readonly because: string;
}

/** A claim of the documents that is false as written, formalised, with the case that refutes it. */
export interface Refutation<Cases extends string> {
  /** The family in which it is stated; the first, unless said. */
  readonly in?: Cases;
  /** The hypotheses of the claim as written. */
  readonly given: Readonly<Record<string, string>>;
  /** The conclusion as written. */
  readonly claim: string;
  /** The small exact case: all of `given` holds, `claim` does not. */
  readonly by: Omit<Witness<Cases>, 'in'>;
  /** Whether random search through the family must find a case too. */
  readonly search: boolean;
  /** The proof as printed, where there is one, and where it breaks. */
  readonly derivation?: Derivation;
}

/** A printed proof of a false claim: its lines, and for each line that is wrong (1 is the first) a case that breaks it. */
export interface Derivation {
  readonly start: string;
  readonly steps: readonly Step<string, never>[];
  readonly breaks: Readonly<Record<number, Omit<Witness<never>, 'in'>>>;
}

/** A claim about a distribution, as an event that must have at least a given probability. */
export interface Statistic {
  /** The event, in words. */
  readonly event: string;
  /** The least probability claimed, as a rational: '9/10'. */
  readonly probability: string;
  readonly trials: number;
  /** Whether the event occurs, for one draw; the random numbers come from a fixed seed. */
  occurs(random: () => bigint): boolean;
}

/**
 * What is true, as data, always in this order. The texts are formulas (see `formula`), parsed once and evaluated on
 * every scalar; a reason that is not a hypothesis of this theorem does not compile.
 */
export interface TheoremSource<Cases extends string, Hypotheses extends string, Chains extends string> {
  /** Says what it says, in kebab case. */
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  /** What it means and how it relates to the documents, in a few sentences. */
  readonly about: string;
  readonly references: readonly string[];
  /** The claims of the documents that it settles, as `lectures/…` and `chapter/…`. */
  readonly settles: readonly string[];
  /** The claims among them that are false as written. */
  readonly refutes?: Readonly<Record<string, Refutation<NoInfer<Cases>>>>;
  readonly given: Readonly<Record<Hypotheses, Hypothesis<NoInfer<Cases>>>>;
  readonly cases: Readonly<Record<Cases, FamilySource>>;
  readonly proof: Readonly<Record<Chains, Chain<NoInfer<Cases>, NoInfer<Hypotheses>>>>;
  /** For each chain that is not an equality: cases in which first and last line are equal, or why there are none. */
  readonly sharp: Readonly<
    Partial<Record<NoInfer<Chains>, Witness<NoInfer<Cases>> | readonly Witness<NoInfer<Cases>>[] | Without>>
  >;
  /** For each hypothesis: cases in which only it fails, and a line that cites it; or why it is not needed. */
  readonly necessary: Readonly<
    Record<NoInfer<Hypotheses>, Witness<NoInfer<Cases>> | readonly Witness<NoInfer<Cases>>[] | Without>
  >;
  /** What is claimed of a distribution and tested with fixed seeds; see `statistics.ts` for the confidence. */
  readonly statistics?: Readonly<Record<string, Statistic>>;
  /** Mutations of the statement that stay true, by their description, and why. */
  readonly survivingMutations?: Readonly<Record<string, string>>;
}

export type Theorem = TheoremSource<string, string, string>;

/** Types a theorem: hypotheses, families and chains are checked against their uses when this compiles. */
export function theorem<
  const Cases extends string,
  const Hypotheses extends string,
  const Chains extends string,
>(source: TheoremSource<Cases, Hypotheses, Chains>): Theorem {
  return source as unknown as Theorem;
}

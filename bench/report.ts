/** Comparisons by what was found of them: undecided, proved, refuted (the codes of `Verdict`). */
export type Tally = readonly [undecided: number, proved: number, refuted: number];

export interface Counts {
  readonly inequalities: Tally;
  readonly equalities: Tally;
}

export function countsOf(codes: Iterable<number>, equalities: readonly boolean[]): Counts {
  const counts = {
    inequalities: [0, 0, 0] as [number, number, number],
    equalities: [0, 0, 0] as [number, number, number],
  };
  let at = 0;
  for (const code of codes) {
    counts[equalities[at % equalities.length] ? 'equalities' : 'inequalities'][code] += 1;
    at += 1;
  }
  return counts;
}

/** One line of a workload: how fast it is, and what it decides. */
export interface Row {
  readonly name: string;
  /** CPU nanoseconds for one instance: the median of the rounds, and how far they went. */
  readonly nanoseconds: number;
  readonly least: number;
  readonly greatest: number;
  readonly rounds: number;
  /** The median over the rounds of the ratio to bare float64 in that round. */
  readonly timesBare: number;
  /** What it found; null for plain floats, which prove nothing. */
  readonly found: Counts | null;
}

/** Which tier is the first to decide how many of the comparisons. */
export interface Share {
  readonly tier: string;
  readonly inequalities: number;
  readonly equalities: number;
}

export interface WorkloadResult {
  readonly id: string;
  readonly title: string;
  readonly size: { readonly n: number; readonly d: number; readonly T: number };
  readonly instances: number;
  /** Of one instance. */
  readonly comparisons: { readonly inequalities: number; readonly equalities: number };
  readonly rows: readonly Row[];
  readonly shares: readonly Share[];
  /** Comparisons of all instances that none of the number systems decides. */
  readonly undecided: number;
  /** Contradictions between variants, in words; empty where all agree. */
  readonly disagreements: readonly string[];
}

export interface Target {
  readonly workload: string;
  readonly name: string;
  readonly relation: '≤' | '≥';
  readonly target: number;
  readonly measured: number | null;
  readonly met: boolean | null;
}

export interface Curve {
  readonly workload: string;
  readonly axis: 'n' | 'T';
  readonly variant: string;
  readonly points: readonly {
    readonly at: number;
    readonly nanoseconds: number;
    readonly decided: number | null;
  }[];
  /** The slope of the least squares line through log time against log size; null for fewer than three points. */
  readonly exponent: number | null;
}

export interface Report {
  readonly schema: 'optproof.bench/1';
  readonly machine: { readonly node: string; readonly processor: string; readonly cores: number };
  readonly settings: {
    readonly quick: boolean;
    readonly rounds: number;
    readonly milliseconds: number;
    readonly seed: number;
  };
  readonly versions: Readonly<Record<string, string>>;
  readonly skipped: readonly { readonly name: string; readonly reason: string; readonly install: string }[];
  readonly workloads: readonly WorkloadResult[];
  readonly targets: readonly Target[];
  readonly growth: readonly Curve[];
}

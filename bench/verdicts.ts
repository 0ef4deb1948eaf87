import type { Ordering, Scalar } from '../src/scalar/index.js';

/** What was found of one comparison. A float that says yes is no proof; see `Variant.certifies`. */
export const Verdict = { undecided: 0, proved: 1, refuted: 2 } as const;

/** What the comparisons of a workload are told to. */
export interface Comparisons {
  /** a ≤ b. */
  atMost<T>(S: Scalar<T>, a: T, b: T): void;
  /** a = b. */
  equal<T>(S: Scalar<T>, a: T, b: T): void;
  /** So many comparisons that were not reached. */
  skip(count: number): void;
}

/** The verdicts of the comparisons of a workload, in the order in which they are made. */
export class Verdicts implements Comparisons {
  readonly codes: Uint8Array;
  #made = 0;

  constructor(comparisons: number) {
    this.codes = new Uint8Array(comparisons);
  }

  /** Begins again at the first comparison. */
  restart(): void {
    this.#made = 0;
  }

  get made(): number {
    return this.#made;
  }

  record(code: number): void {
    this.codes[this.#made++] = code;
  }

  atMost<T>(S: Scalar<T>, a: T, b: T): void {
    this.isAtMost(S.compare(a, b));
  }

  equal<T>(S: Scalar<T>, a: T, b: T): void {
    this.isEqual(S.compare(a, b));
  }

  isAtMost(ordering: Ordering): void {
    this.record(ordering === 'undecided' ? 0 : ordering === 'greater' ? 2 : 1);
  }

  isEqual(ordering: Ordering): void {
    this.record(ordering === 'undecided' ? 0 : ordering === 'equal' ? 1 : 2);
  }

  /** a ≤ b of plain numbers. */
  atMostNumber(a: number, b: number): void {
    this.record(a <= b ? 1 : 2);
  }

  /** a = b of plain numbers. */
  equalNumber(a: number, b: number): void {
    this.record(a === b ? 1 : 2);
  }

  skip(count: number): void {
    for (let i = 0; i < count; i++) this.record(Verdict.undecided);
  }
}

import type { Scalar } from '../src/scalar/index.js';

/** What was found of one comparison. A float that says yes is no proof; see `Variant.certifies`. */
export const Verdict = { undecided: 0, proved: 1, refuted: 2 } as const;

/** The verdicts of the comparisons of a workload, in the order in which they are made. */
export class Verdicts {
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

  /** a ≤ b. */
  atMost<T>(S: Scalar<T>, a: T, b: T): void {
    const ordering = S.compare(a, b);
    this.record(ordering === 'undecided' ? 0 : ordering === 'greater' ? 2 : 1);
  }

  /** a = b. */
  equal<T>(S: Scalar<T>, a: T, b: T): void {
    const ordering = S.compare(a, b);
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

  /** So many comparisons that were not reached. */
  skip(count: number): void {
    for (let i = 0; i < count; i++) this.record(Verdict.undecided);
  }
}

/** What an example must satisfy beside the question, as it is asked for. */
export interface Limits {
  /** Relations in the language of the formulas, `η = 1/2`, that must hold. */
  readonly where: readonly string[];
  /** The longest vector, or side of a matrix, has so many entries; null: any number. */
  readonly dimension: number | null;
  /** All numbers that are written down are integers. */
  readonly integers: boolean;
}

/** No limits. */
export const unlimited: Limits = { where: [], dimension: null, integers: false };

export interface FindOptions {
  readonly seed: number;
  /** 0 for the first example, 1 for another one, and so on. */
  readonly another: number;
  readonly limits: Limits;
  /** Whatever is reached first ends the search; only the number of cases makes it the same on every machine. */
  readonly seconds: number;
  readonly cases: number;
}

export const usual: FindOptions = {
  seed: 20260101,
  another: 0,
  limits: unlimited,
  seconds: 10,
  cases: 30_000,
};

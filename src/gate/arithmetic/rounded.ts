/**
 * A number of a run of which only the formula is known, not the program: the exact value, and what every program that
 * the analysis covers (`roundedArithmetic`) may have instead, lie within `radius` of `centre`.
 */
export class Rounded {
  readonly centre: number;
  readonly radius: number;
  /** The sum of the sizes of the terms it was added up from; the sum may be small, their rounding errors are not. */
  readonly magnitude: number;
  /** How many stored numbers and inputs were added up to it; factors may be distributed over them. */
  readonly terms: number;
  /** Made of hyperparameters and counts only, so known before any gradient. */
  readonly constant: boolean;

  constructor(centre: number, radius: number, magnitude: number, constant: boolean, terms = 1) {
    this.centre = centre;
    this.radius = radius;
    this.magnitude = magnitude;
    this.constant = constant;
    this.terms = terms;
  }
}

/** Holds every number, and NaN. */
export const EVERYTHING = new Rounded(Number.NaN, Infinity, Infinity, false);

/** An input that every program has exactly: a gradient, a parameter, an integer. */
export function given(value: number, constant = false): Rounded {
  return Number.isFinite(value) ? new Rounded(value, 0, Math.abs(value), constant) : EVERYTHING;
}

/** A number as it is once it has been stored in a tensor: what it was added up from is forgotten. */
export function stored(a: Rounded): Rounded {
  return new Rounded(a.centre, a.radius, Math.abs(a.centre) + a.radius, a.constant);
}

/** Whether a program may have this number. NaN and the infinities are nowhere within a finite radius. */
export function mayBe(a: Rounded, value: number): boolean {
  return a.radius === Infinity || Math.abs(value - a.centre) <= a.radius * (1 + 2 ** -50) + 2 ** -1074;
}

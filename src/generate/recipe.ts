import type { Rational } from '../scalar/rational.js';
import type { Dropped } from './draw.js';

/**
 * One generated instance, before anything is computed from it: the integers, and for each drawn name the exact
 * rational parameters of its draw, in row-major order of its extents. Shrinking works on recipes.
 */
export interface Recipe {
  readonly integers: ReadonlyMap<string, number>;
  readonly parameters: ReadonlyMap<string, readonly Rational[]>;
  /** The hypotheses this instance was drawn without. */
  readonly dropped: Dropped;
}

import fc from 'fast-check';
import { Case } from '../generate/case.js';
import { casesOf } from '../generate/case-arbitrary.js';
import type { Family } from '../generate/family.js';
import { isSingleCase } from './universal.js';

/** Nearly every mutation falls at one of the first cases; few are left for the others. */
const batches = [16, 48, 192, 1024];

/** How many times `AuditCases` can be asked for cases of greater depth, in batches of at most `size`. */
export function depthOf(size: number): number {
  return batches.filter((batch) => batch <= size).length;
}

/** Deep enough for a mutation that no seed may leave standing. */
export const deepest = batches.length;

/**
 * The cases of a family that serve to refute mutations, and for the float64 runs: some that were checked, whose values
 * are computed already, and more, however few runs were asked for. Those are made when they are first needed, and are
 * the same for the same seed.
 */
export class AuditCases {
  readonly #family: Family;
  readonly #seed: number;
  readonly #checked: readonly Case[];
  readonly #made: Case[][] = [];

  constructor(family: Family, checked: readonly Case[], seed: number) {
    this.#family = family;
    this.#checked = checked;
    this.#seed = seed;
  }

  /** So many cases, or the one that there is. */
  first(count: number): readonly Case[] {
    return [...this.#checked, ...(this.#checked.length < count ? this.#batch(0) : [])].slice(0, count);
  }

  /** Those that were checked have depth 0; behind them, each batch is one deeper. */
  at(depth: number): readonly Case[] {
    return depth === 0 ? this.#checked : this.#batch(depth - 1);
  }

  #batch(i: number): readonly Case[] {
    this.#made[i] ??= isSingleCase(this.#family)
      ? []
      : fc
          .sample(casesOf(this.#family), { seed: this.#seed + i, numRuns: batches[i] })
          .map((recipe) => Case.fromRecipe(this.#family, recipe));
    return this.#made[i];
  }
}

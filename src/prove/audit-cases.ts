import fc from 'fast-check';
import { Case } from '../generate/case.js';
import { casesOf } from '../generate/case-arbitrary.js';
import type { Family } from '../generate/family.js';
import { isSingleCase } from './universal.js';

/** Nearly every mutation falls at one of the first cases; few are left for the others. */
const batches = [16, 48, 192];
/** A mutation that no seed may leave standing is tried on so many more. */
const last = 1024;

/**
 * The cases of a family that serve to refute mutations: some that were checked, whose values are computed already, and
 * more, however few runs were asked for. Those are made when they are first needed, and are the same for the same seed.
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

  some(holds: (instance: Case) => boolean, thorough: boolean): boolean {
    if (this.#checked.some(holds)) return true;
    const sizes = isSingleCase(this.#family) ? [1] : thorough ? [...batches, last] : batches;
    return sizes.some((size, i) => {
      this.#made[i] ??= fc
        .sample(casesOf(this.#family), { seed: this.#seed + i, numRuns: size })
        .map((recipe) => Case.fromRecipe(this.#family, recipe));
      return this.#made[i].some(holds);
    });
  }
}

import type { Declaration, Size } from './declaration.js';
import type { Ingredients } from './ingredients.js';
import {
  type SpectralNames,
  type SpectralTerm,
  type Spectrum,
  spectralConditions,
  spectralFormula,
} from './spectral.js';

interface Asked {
  readonly matrix: string;
  readonly term: SpectralTerm;
  readonly name: string;
}

const letters = {
  λmax: ['λ', '_max'],
  λmin: ['λ', '_min'],
  σmax: ['σ', '_max'],
  σmin: ['σ', '_min'],
} as const;

/** The values of spectra that a claim asks for: a name for each, and its definition once the matrix is drawn. */
export class Spectra implements SpectralNames {
  readonly #asked: Asked[] = [];
  readonly #drawn = new Map<string, Spectrum>();
  readonly #sizes = new Map<string, readonly Size[]>();
  readonly #into: Ingredients;

  constructor(into: Ingredients) {
    this.#into = into;
  }

  nameOf(matrix: string, term: SpectralTerm): string {
    const known = this.#asked.find((one) => one.matrix === matrix && one.term === term);
    if (known !== undefined) return known.name;
    const [letter, label] = letters[term.split(' ')[0] as keyof typeof letters];
    const name = this.#into.fresh(letter, (free) => this.#asked.every((one) => one.name !== free), label);
    this.#asked.push({ matrix, term, name });
    return name;
  }

  get names(): readonly string[] {
    return this.#asked.map(({ name }) => name);
  }

  asksFor(matrix: string): boolean {
    return this.#asked.some((one) => one.matrix === matrix);
  }

  drawn({ name, sizes, error }: Declaration, spectrum: Spectrum | undefined): void {
    if (spectrum === undefined) throw error(`the singular values of \`${name}\` are all 1; write 1 for them`);
    for (const { matrix, term } of this.#asked) {
      if (matrix === name && spectralFormula(term, spectrum, 'i') === undefined) {
        throw error(
          `\`${name}\` has no real eigenvalues in general; say that it is symmetric, or ask for those of ${name}'${name}`,
        );
      }
    }
    this.#drawn.set(name, spectrum);
    this.#sizes.set(name, sizes);
  }

  define(): void {
    for (const { matrix, term, name } of this.#asked) {
      const spectrum = this.#drawn.get(matrix)!;
      this.#into.define.push(`${name} = ${spectralFormula(term, spectrum, this.#into.index)!}`);
    }
  }

  /** What makes each name the value that it stands for, where the matrix is written down and not drawn. */
  conditions(): ReadonlyMap<string, readonly string[]> {
    return new Map(
      this.#asked.map(({ matrix, term, name }) => {
        const [rows, columns = rows] = this.#sizes.get(matrix)!;
        return [name, spectralConditions(name, term, matrix, rows, columns, this.#drawn.get(matrix)!)];
      }),
    );
  }
}

import { children, type Definition, type Expression, type Relation } from '../formula/index.js';
import type { Family } from '../generate/family.js';
import { largestSize } from './declaration.js';

/** What evaluating a formula once may take, from above and roughly. */
interface Cost {
  /** Operations. */
  readonly steps: number;
  /** Bits of the numbers that come out. */
  readonly bits: number;
  /** The greatest magnitude, where it is an integer. */
  readonly magnitude: number;
}

const most = { steps: 20_000, bits: 20_000, digits: 60 } as const;
/** A drawn number, and an entry of what is drawn; an integer is bounded by its declaration. */
const drawn: Cost = { steps: 1, bits: 16, magnitude: 1 };

/**
 * Refuses formulas that would take seconds or more to evaluate in one case: sums over millions of terms, towers of
 * powers. Definitions are added in their order; the functions that are left out are those of the declarations.
 */
export class Expenses {
  readonly #names = new Map<string, Cost>();
  /** How far the indices of the sums around run. */
  readonly #indices = new Map<string, number>();

  constructor({ integers, totals }: Family) {
    for (const [name, { least, greatest }] of integers) {
      this.#names.set(name, { ...drawn, magnitude: Math.max(Math.abs(least), Math.abs(greatest)) });
    }
    for (const name of totals.keys()) this.#names.set(name, { ...drawn, magnitude: largestSize });
  }

  add({ name, body }: Definition): string | undefined {
    const cost = this.#of(body);
    this.#names.set(name, cost);
    return complaint(cost);
  }

  of({ sides }: Relation): string | undefined {
    return sides.map((side) => complaint(this.#of(side))).find((text) => text !== undefined);
  }

  #of(node: Expression): Cost {
    switch (node.kind) {
      case 'number': {
        const digits = node.numerator.toString().length;
        return {
          steps: 1,
          bits: digits > most.digits ? Number.POSITIVE_INFINITY : 4 * digits,
          magnitude: Number(node.numerator),
        };
      }
      case 'name':
        return this.#names.get(node.name) ?? drawn;
      case 'index':
        return { ...drawn, magnitude: this.#indices.get(node.name) ?? largestSize };
      case 'power': {
        const [base, exponent] = [this.#of(node.base), this.#of(node.exponent)];
        const times = Math.max(1, exponent.magnitude);
        return {
          steps: base.steps + exponent.steps,
          bits: base.bits * times,
          magnitude: Math.max(1, base.magnitude) ** times,
        };
      }
      case 'big': {
        const bounds = node.bounds && [this.#of(node.bounds.lower), this.#of(node.bounds.upper)];
        const terms = bounds ? bounds[0].magnitude + bounds[1].magnitude + 1 : largestSize;
        this.#indices.set(node.index, terms);
        const body = this.#of(node.body);
        this.#indices.delete(node.index);
        const product = node.operator === 'Π';
        return {
          steps: body.steps * terms + 1,
          // Common denominators grow with each term of a sum, but drawn numbers share most of theirs.
          bits: product ? body.bits * terms : body.bits * (1 + Math.log2(1 + terms)),
          magnitude: product ? Math.max(1, body.magnitude) ** terms : body.magnitude * terms,
        };
      }
      case 'identity':
      case 'filled': {
        const size = this.#of(node.size).magnitude;
        return { steps: size * size, bits: 1, magnitude: 1 };
      }
      default:
        return this.#together(node);
    }
  }

  /** Sums, products and all else: no more than the product of the parts. */
  #together(node: Expression): Cost {
    const parts = children(node).map((child) => this.#of(child));
    const product = ['product', 'quotient', 'inner', 'norm', 'componentwise', 'call', 'application'].includes(
      node.kind,
    );
    const sizes = node.kind === 'call' && node.function === 'diag' ? parts.slice(1) : [];
    return {
      steps:
        parts.reduce((sum, { steps }) => sum + steps, 1) +
        sizes.reduce((area, { magnitude }) => area * magnitude, 1),
      bits: parts.reduce((sum, { bits }) => sum + bits, product ? 4 : 1),
      magnitude: product
        ? parts.reduce((whole, { magnitude }) => whole * Math.max(1, magnitude), 1)
        : parts.reduce((sum, { magnitude }) => sum + magnitude, 0),
    };
  }
}

function complaint({ steps, bits }: Cost): string | undefined {
  if (!(steps <= most.steps))
    return 'this takes too many operations: sums over fewer terms, and smaller sizes, are accepted';
  if (!(bits <= most.bits))
    return 'this makes too long numbers: smaller exponents and shorter numbers are accepted';
  return undefined;
}

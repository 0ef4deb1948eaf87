import { eachResult } from './each-result.js';
import { Operation } from './operation.js';

/** A natural number that is the same in one case: what some inputs are fractions of, or what is divided by. */
export type Factor =
  /** The least common denominator of so many inputs from the one with that number on. */
  | { readonly kind: 'inputs'; readonly first: number; readonly count: number }
  /** The denominator of a constant. */
  | { readonly kind: 'constant'; readonly denominator: bigint }
  /** N, where a number that is divided by is ±N over its own denominator. */
  | { readonly kind: 'divisor'; readonly register: number };

/** A product of powers of factors, by their numbers. Equal products are one object. Negative powers stand above. */
export class Denominator {
  readonly powers: ReadonlyMap<number, number>;
  readonly products = new Map<Denominator, Denominator>();
  readonly quotients = new Map<Denominator, Denominator>();
  readonly common = new Map<Denominator, Denominator>();

  constructor(powers: ReadonlyMap<number, number>) {
    this.powers = powers;
  }
}

/**
 * For each number of recorded computations a denominator: a product of factors that makes an integer of it when it is
 * multiplied with it, whatever the case. So a number is known to be zero once it is known to be less than one over its
 * denominator. Roots, and all that is computed from them, have none, and neither have absolute values.
 */
export class Denominators {
  readonly factors: Factor[] = [];
  readonly #known = new Map<string, Denominator>();
  readonly #none = this.#product(new Map());
  readonly #of: (Denominator | undefined)[] = [];
  readonly #divisors = new Map<number, Denominator>();

  of(register: number): Denominator | undefined {
    return this.#of[register];
  }

  /** Inputs that get one denominator: so many from the one with the number `first` on, which is in a register. */
  inputs(register: number, first: number, count: number): void {
    const factor = this.#factor({ kind: 'inputs', first, count });
    for (let i = 0; i < count; i++) this.#of[register + i] = factor;
  }

  /** `denominator` is a natural number. */
  constant(register: number, denominator: bigint): void {
    this.#of[register] = denominator === 1n ? this.#none : this.#constant(denominator);
  }

  /** Finds the denominators of all that is computed. */
  follow(code: Int32Array): void {
    eachResult(code, (operation, target, operands) => {
      const known: Denominator[] = [];
      for (const register of operands) {
        const denominator = this.#of[register];
        if (denominator === undefined) return;
        known.push(denominator);
      }
      this.#of[target] = this.#result(operation, known, operands);
    });
  }

  #result(
    operation: number,
    known: readonly Denominator[],
    operands: readonly number[],
  ): Denominator | undefined {
    const [first = this.#none, second = this.#none] = known;
    switch (operation) {
      case Operation.neg:
        return first;
      case Operation.add:
      case Operation.sub:
      case Operation.sum:
        return this.common(known);
      case Operation.mul:
        return this.#times(first, second);
      case Operation.div:
        return this.#times(this.#over(first, second), this.#divisor(operands[1]!));
      case Operation.dot: {
        const length = known.length / 2;
        let common = this.#none;
        for (let i = 0; i < length; i++) {
          const [left, right] = [known[i]!, known[length + i]!];
          // Mostly the entries of a vector have one denominator.
          if (i > 0 && left === known[i - 1] && right === known[length + i - 1]) continue;
          const product = this.#times(left, right);
          common = i === 0 ? product : this.common([common, product]);
        }
        return common;
      }
      default:
        return undefined;
    }
  }

  /** Of all sums of numbers with these denominators. */
  common(denominators: readonly Denominator[]): Denominator {
    let common = denominators[0] ?? this.#none;
    for (const each of denominators) {
      if (each !== common) common = this.#merged(common, each, common.common, Math.max);
    }
    return common;
  }

  #times(a: Denominator, b: Denominator): Denominator {
    return this.#merged(a, b, a.products, (left, right) => left + right);
  }

  #over(a: Denominator, b: Denominator): Denominator {
    return this.#merged(a, b, a.quotients, (left, right) => left - right);
  }

  #merged(
    a: Denominator,
    b: Denominator,
    remembered: Map<Denominator, Denominator>,
    power: (left: number, right: number) => number,
  ): Denominator {
    let result = remembered.get(b);
    if (result === undefined) {
      const powers = new Map<number, number>();
      for (const factor of new Set([...a.powers.keys(), ...b.powers.keys()])) {
        powers.set(factor, power(a.powers.get(factor) ?? 0, b.powers.get(factor) ?? 0));
      }
      result = this.#product(powers);
      remembered.set(b, result);
    }
    return result;
  }

  #product(powers: ReadonlyMap<number, number>): Denominator {
    const sorted = [...powers].filter(([, power]) => power !== 0).sort(([a], [b]) => a - b);
    const key = sorted.join(' ');
    let product = this.#known.get(key);
    if (product === undefined) {
      product = new Denominator(new Map(sorted));
      this.#known.set(key, product);
    }
    return product;
  }

  #factor(factor: Factor): Denominator {
    this.factors.push(factor);
    return this.#product(new Map([[this.factors.length - 1, 1]]));
  }

  #constant(denominator: bigint): Denominator {
    const before = this.factors.findIndex(
      (factor) => factor.kind === 'constant' && factor.denominator === denominator,
    );
    return before < 0
      ? this.#factor({ kind: 'constant', denominator })
      : this.#product(new Map([[before, 1]]));
  }

  #divisor(register: number): Denominator {
    let divisor = this.#divisors.get(register);
    if (divisor === undefined) {
      divisor = this.#factor({ kind: 'divisor', register });
      this.#divisors.set(register, divisor);
    }
    return divisor;
  }
}

import type { Rational } from '../scalar/rational.js';
import type { Computation } from './computation.js';
import { type Denominator, Denominators } from './denominators.js';
import type { Registers } from './registers.js';
import { Residues } from './residues.js';

/** Beyond so many primes exact numbers are no slower. */
const mostPrimes = 96;
/** So many residues are kept at most, of all primes. */
const mostResidues = 2 ** 22;

/** A prime tells so many bits of a difference: log2 of the least that is used, rounded down. */
const bitsOfPrime = 24.99;

/** What is known of the numbers in registers. */
export interface Bounds {
  /** An upper bound on |a|. */
  size(a: number): number;
  /** An upper bound on |a − b|. */
  distance(a: number, b: number): number;
}

/**
 * Decides whether two numbers of a recorded computation are equal where an enclosure of their difference holds zero. The
 * difference is N/D for integers N and D, and D is known up to factors whose sizes are. If N is a multiple of primes
 * whose product is greater than |N| can be, it is zero; if it is not a multiple of one, it is not zero. Often the
 * enclosure is so narrow that |N| < 1, and no prime is needed.
 */
export class Ties {
  readonly #registers: Registers;
  readonly #bounds: Bounds;
  readonly #denominators = new Denominators();
  readonly #included = new Set<Computation<unknown>>();
  readonly #followed = new Set<Int32Array>();
  readonly #residues: Residues;
  #constants = 0;
  /** The case at hand: its inputs, and log2 of its factors as far as they were asked for. */
  #computation: Computation<unknown> | undefined;
  #inputs: readonly Rational[] = [];
  #sizes: (number | undefined)[] = [];
  #isFollowed = false;

  constructor(registers: Registers, bounds: Bounds) {
    this.#registers = registers;
    this.#bounds = bounds;
    this.#residues = new Residues(registers);
  }

  /**
   * What follows is about the case that this computation has replayed last, by certain decisions. `groups` says how many
   * of its inputs, one after the other, are likely to have denominators in common.
   */
  restart(computation: Computation<unknown>, inputs: readonly Rational[], groups: readonly number[]): void {
    if (!this.#included.has(computation)) this.#include(computation, groups);
    this.#computation = computation;
    this.#inputs = inputs;
    this.#residues.restart(computation, inputs);
    this.#sizes = [];
    this.#isFollowed = false;
  }

  #include(computation: Computation<unknown>, groups: readonly number[]): void {
    this.#included.add(computation);
    let first = 0;
    for (const count of groups) {
      this.#denominators.inputs(computation.firstInput + first, first, count);
      first += count;
    }
  }

  /** Whether two numbers are equal; undefined where that is not known. */
  areEqual(a: number, b: number): boolean | undefined {
    const denominator = this.#denominatorOf(a, b);
    if (denominator === undefined) return undefined;
    const size = Math.log2(this.#bounds.distance(a, b)) + this.#sizeOf(denominator);
    // One bit more than it takes pays for the rounding of the logarithms.
    const primes = Math.ceil((size + 1) / bitsOfPrime);
    if (!(primes <= this.#mostPrimes())) return undefined;
    for (let i = 0; i < primes; i++) {
      const agree = this.#residues.modulo(i).agree(a, b);
      // A prime that divides a denominator tells nothing: another would do, but that is too rare.
      if (agree !== true) return agree;
    }
    return true;
  }

  /** Whether two numbers are certainly not equal: by one prime, so false where they very likely are. */
  differ(a: number, b: number): boolean | undefined {
    if (this.#denominatorOf(a, b) === undefined || this.#mostPrimes() < 1) return undefined;
    const agree = this.#residues.modulo(0).agree(a, b);
    return agree === undefined ? undefined : !agree;
  }

  /** Of the difference. */
  #denominatorOf(a: number, b: number): Denominator | undefined {
    if (!this.#isFollowed) this.#follow();
    const [left, right] = [this.#denominators.of(a), this.#denominators.of(b)];
    return left && right && this.#denominators.common([left, right]);
  }

  #mostPrimes(): number {
    return Math.min(mostPrimes, mostResidues / this.#registers.count);
  }

  /** Finds the denominators on the path of the case. */
  #follow(): void {
    this.#isFollowed = true;
    for (const { register, value } of this.#registers.constants.slice(this.#constants)) {
      const { denominator, exponent } = value;
      this.#denominators.constant(register, denominator << BigInt(Math.max(0, -exponent)));
      this.#constants += 1;
    }
    for (const code of this.#computation!.path) {
      if (this.#followed.has(code)) continue;
      this.#followed.add(code);
      this.#denominators.follow(code);
    }
  }

  /** log2 of an upper bound. */
  #sizeOf(denominator: Denominator): number {
    let size = 0;
    for (const [factor, power] of denominator.powers)
      if (power > 0) size += power * this.#sizeOfFactor(factor);
    return size;
  }

  #sizeOfFactor(number: number): number {
    let size = this.#sizes[number];
    if (size === undefined) {
      const factor = this.#denominators.factors[number]!;
      if (factor.kind === 'inputs') {
        size = sizeOfCommonDenominator(this.#inputs.slice(factor.first, factor.first + factor.count));
      } else if (factor.kind === 'constant') size = sizeOfInteger(factor.denominator);
      else {
        const { register } = factor;
        const own = this.#sizeOf(this.#denominators.of(register)!);
        size = Math.max(0, Math.log2(this.#bounds.size(register)) + own);
      }
      this.#sizes[number] = size;
    }
    return size;
  }
}

/** log2 of the least common denominator, or of a multiple. */
function sizeOfCommonDenominator(numbers: readonly Rational[]): number {
  let exponent = 0;
  let common = 1n;
  for (const { denominator, exponent: own } of numbers) {
    if (own < exponent) exponent = own;
    if (common % denominator !== 0n) common *= denominator;
  }
  return sizeOfInteger(common) - exponent;
}

/** log2 of a natural number, rounded up. */
function sizeOfInteger(value: bigint): number {
  return value < 2n ** 53n ? Math.log2(Number(value)) : value.toString(2).length;
}

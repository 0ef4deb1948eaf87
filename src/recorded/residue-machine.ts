import type { Rational } from '../scalar/rational.js';
import { Operation } from './operation.js';
import { addAll, dotAll, gatherAll, multiplyAll, reduced } from './residue-loops.js';

/** Moduli are less. */
export const greatestModulus = 2 ** 25;

/** top/bottom·2^exponent, for integers below 2^53 in size. */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
  readonly exponent: number;
}

/** The inverses of so many denominators are remembered. */
const remembered = 1024;

/**
 * Residues modulo a prime p < 2^25 in registers: doubles from −p/2 − 1 to p/2 + 1, which every operation computes
 * exactly. Division by a multiple of p, and what is not a field operation, give NaN, and so does all that follows.
 */
export class ResidueMachine {
  readonly prime: number;
  readonly #reciprocal: number;
  readonly #inverses = new Float64Array(remembered);
  #residues = new Float64Array(0);

  constructor(prime: number) {
    this.prime = prime;
    this.#reciprocal = 1 / prime;
  }

  reserve(registers: number): void {
    if (registers <= this.#residues.length) return;
    const larger = new Float64Array(Math.max(registers, 2 * this.#residues.length));
    larger.set(this.#residues);
    this.#residues = larger;
  }

  loadFraction(register: number, { top, bottom, exponent }: Fraction): void {
    let above = this.#reduced(top);
    let below = this.#reduced(bottom);
    if (exponent > 0) above = this.#times(above, this.#power(exponent));
    if (exponent < 0) below = this.#times(below, this.#power(-exponent));
    this.#residues[register] = below === 1 ? above : this.#times(above, this.#inverse(below));
  }

  load(register: number, { numerator, denominator, exponent }: Rational): void {
    const prime = BigInt(this.prime);
    const [top, bottom] = [Number(numerator % prime), Number(denominator % prime)];
    this.loadFraction(register, { top, bottom, exponent });
  }

  /** Whether two numbers have the same residue; undefined where there is none. */
  agree(a: number, b: number): boolean | undefined {
    const difference = this.#reduced(this.#residues[a]! - this.#residues[b]!);
    return Number.isNaN(difference) ? undefined : difference === 0;
  }

  run(code: Int32Array): void {
    const residues = this.#residues;
    const prime = this.prime;
    const reciprocal = this.#reciprocal;
    for (let at = 0; at < code.length; ) {
      const operation = code[at]!;
      const count = code[at + 1]!;
      switch (operation) {
        case Operation.add:
          addAll(residues, prime, reciprocal, 1, code, at);
          at += 7;
          break;
        case Operation.sub:
          addAll(residues, prime, reciprocal, -1, code, at);
          at += 7;
          break;
        case Operation.mul:
          multiplyAll(residues, prime, reciprocal, code, at);
          at += 7;
          break;
        case Operation.div:
          this.#divisions(code, at);
          at += 7;
          break;
        case Operation.dot:
          dotAll(residues, prime, reciprocal, code, at);
          at += 4 + 4 * count;
          break;
        case Operation.gatheredDot:
          gatherAll(residues, prime, reciprocal, code, at);
          at += 4 + 2 * count * code[at + 3]!;
          break;
        case Operation.sum:
          gatherAll(residues, prime, reciprocal, code, at);
          at += 4 + count * code[at + 3]!;
          break;
        default:
          this.#unary(operation, code, at);
          at += 5;
      }
    }
  }

  #divisions(code: Int32Array, at: number): void {
    const residues = this.#residues;
    const end = code[at + 2]! + code[at + 1]!;
    for (
      let to = code[at + 2]!, a = code[at + 3]!, b = code[at + 5]!;
      to < end;
      to++, a += code[at + 4]!, b += code[at + 6]!
    ) {
      residues[to] = this.#times(residues[a]!, this.#inverse(residues[b]!));
    }
  }

  #unary(operation: number, code: Int32Array, at: number): void {
    const residues = this.#residues;
    const end = code[at + 2]! + code[at + 1]!;
    for (let to = code[at + 2]!, a = code[at + 3]!; to < end; to++, a += code[at + 4]!) {
      residues[to] = operation === Operation.neg ? -residues[a]! : Number.NaN;
    }
  }

  #reduced(value: number): number {
    return reduced(value, this.prime, this.#reciprocal);
  }

  #times(a: number, b: number): number {
    return this.#reduced(a * b);
  }

  /** The residue of 2^exponent. */
  #power(exponent: number): number {
    if (exponent < 50) return this.#reduced(2 ** exponent);
    const half = this.#power(Math.floor(exponent / 2));
    const square = this.#times(half, half);
    return exponent % 2 === 0 ? square : this.#reduced(2 * square);
  }

  #inverse(value: number): number {
    const place = value > 0 && value < remembered ? value : 0;
    if (place > 0 && this.#inverses[place] !== 0) return this.#inverses[place]!;
    const inverse = inverseOf(value, this.prime);
    if (place > 0) this.#inverses[place] = inverse;
    return inverse;
  }
}

/** By Euclid's algorithm; NaN for a multiple of the prime. */
function inverseOf(value: number, prime: number): number {
  if (value === 0 || Number.isNaN(value)) return Number.NaN;
  let [rest, last] = [value < 0 ? value + prime : value, prime];
  let [factor, lastFactor] = [1, 0];
  while (rest > 1) {
    const quotient = Math.floor(last / rest);
    [rest, last] = [last - quotient * rest, rest];
    [factor, lastFactor] = [lastFactor - quotient * factor, factor];
  }
  return factor;
}

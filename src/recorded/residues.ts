import { isPrime } from '../scalar/prime.js';
import type { Rational } from '../scalar/rational.js';
import type { Computation } from './computation.js';
import type { Registers } from './registers.js';
import { greatestModulus, ResidueMachine } from './residue-machine.js';

/** The numbers of recorded computations modulo primes: of one case after the other, as far as they are asked for. */
export class Residues {
  readonly #registers: Registers;
  readonly #fields: Field[] = [];
  /** The case at hand: its number, and its inputs. */
  #case = 0;
  #computation: Computation<unknown> | undefined;
  #inputs: readonly Rational[] = [];
  #fractions: readonly (Fraction | undefined)[] | undefined;

  constructor(registers: Registers) {
    this.#registers = registers;
  }

  /** What follows is about the case that this computation has replayed last. */
  restart(computation: Computation<unknown>, inputs: readonly Rational[]): void {
    this.#case += 1;
    this.#computation = computation;
    this.#inputs = inputs;
    this.#fractions = undefined;
  }

  /** The case modulo a prime: the greatest below `greatestModulus` for i = 0, then the next. */
  modulo(i: number): ResidueMachine {
    this.#fields[i] ??= { machine: new ResidueMachine(primeNumber(i)), constants: 0, case: 0 };
    const field = this.#fields[i];
    if (field.case !== this.#case) this.#run(field);
    field.case = this.#case;
    return field.machine;
  }

  #run(field: Field): void {
    const { machine } = field;
    const { firstInput, path } = this.#computation!;
    machine.reserve(this.#registers.count);
    for (const { register, value } of this.#registers.constants.slice(field.constants)) {
      machine.loadRational(register, value);
      field.constants += 1;
    }
    this.#fractions ??= this.#inputs.map(asDoubles);
    for (let k = 0; k < this.#inputs.length; k++) {
      const fraction = this.#fractions[k];
      if (fraction) machine.load(firstInput + k, fraction.top, fraction.bottom, fraction.exponent);
      else machine.loadRational(firstInput + k, this.#inputs[k]!);
    }
    for (const code of path) machine.run(code);
  }
}

/** The residues of the case with that number; so many constants are in it. */
interface Field {
  readonly machine: ResidueMachine;
  constants: number;
  case: number;
}

/** top/bottom·2^exponent. */
interface Fraction {
  readonly top: number;
  readonly bottom: number;
  readonly exponent: number;
}

/** Undefined for what is too large; almost all inputs are small. */
function asDoubles({ numerator, denominator, exponent }: Rational): Fraction | undefined {
  const top = Number(numerator);
  const bottom = Number(denominator);
  return Math.abs(top) < 2 ** 53 && bottom < 2 ** 53 ? { top, bottom, exponent } : undefined;
}

const greatestPrimes: number[] = [];

function primeNumber(i: number): number {
  for (let n = (greatestPrimes.at(-1) ?? greatestModulus) - 1; greatestPrimes.length <= i; n--) {
    if (isPrime(BigInt(n))) greatestPrimes.push(n);
  }
  return greatestPrimes[i]!;
}

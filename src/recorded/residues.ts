import { isPrime } from '../scalar/prime.js';
import type { Rational } from '../scalar/rational.js';
import type { Computation } from './computation.js';
import { Follower } from './follower.js';
import type { Registers } from './registers.js';
import { type Fraction, greatestModulus, ResidueMachine } from './residue-machine.js';

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
    this.#fields[i] ??= this.#field(primeNumber(i));
    const field = this.#fields[i];
    if (field.case !== this.#case) this.#run(field);
    field.case = this.#case;
    return field.machine;
  }

  #field(prime: number): Field {
    const machine = new ResidueMachine(prime);
    return { machine, follower: new Follower(this.#registers, machine), case: 0 };
  }

  #run({ machine, follower }: Field): void {
    const inputs = this.#inputs;
    this.#fractions ??= inputs.map(asDoubles);
    const fractions = this.#fractions;
    follower.follow(this.#computation!, inputs.length, (register, i) => {
      const fraction = fractions[i];
      if (fraction) machine.loadFraction(register, fraction);
      else machine.load(register, inputs[i]!);
    });
  }
}

/** The residues of the case with that number. */
interface Field {
  readonly machine: ResidueMachine;
  readonly follower: Follower;
  case: number;
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

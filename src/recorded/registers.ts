import type { Rational } from '../scalar/rational.js';
import type { Machine } from './machine.js';

/** So many registers, and no path is added: a computation that hardly ever takes the same path is not worth it. */
const mostRegisters = 2 ** 20;

/** Numbers the registers of one machine, for all computations that are recorded for it. */
export class Registers {
  #next = 0;
  readonly #known = new Map<string, number>();
  /** Numbers that are the same in every case, and where they stand. */
  readonly constants: { readonly register: number; readonly value: Rational }[] = [];
  readonly machine: Machine<unknown>;

  constructor(machine: Machine<unknown>) {
    this.machine = machine;
  }

  get count(): number {
    return this.#next;
  }

  get full(): boolean {
    return this.#next > mostRegisters;
  }

  /** The first of so many new registers. */
  take(count: number): number {
    const first = this.#next;
    this.#next += count;
    this.machine.reserve(this.#next);
    return first;
  }

  constant(value: Rational): number {
    const key = `${value.numerator}/${value.denominator}e${value.exponent}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const register = this.take(1);
    this.machine.load(register, value);
    this.#known.set(key, register);
    this.constants.push({ register, value });
    return register;
  }
}

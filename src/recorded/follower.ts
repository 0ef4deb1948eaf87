import type { Rational } from '../scalar/rational.js';
import type { Computation } from './computation.js';
import type { Registers } from './registers.js';

/** What can go the way of another machine: it has registers, but need not compare what is in them. */
export interface Runner {
  reserve(registers: number): void;
  load(register: number, value: Rational): void;
  run(code: Int32Array): void;
}

/** A second machine for computations that one machine has recorded: it takes the decisions of that one. */
export class Follower {
  readonly #registers: Registers;
  readonly #runner: Runner;
  /** So many constants have been loaded. */
  #constants = 0;

  constructor(registers: Registers, runner: Runner) {
    this.#registers = registers;
    this.#runner = runner;
  }

  /** Does what the computation did in its last case. Throws what the operations throw. */
  follow(
    computation: Computation<unknown>,
    inputs: number,
    load: (register: number, i: number) => void,
  ): void {
    this.#runner.reserve(this.#registers.count);
    const { constants } = this.#registers;
    for (; this.#constants < constants.length; this.#constants++) {
      const { register, value } = constants[this.#constants]!;
      this.#runner.load(register, value);
    }
    for (let i = 0; i < inputs; i++) load(computation.firstInput + i, i);
    for (const code of computation.path) this.#runner.run(code);
  }
}

import type { Ordering, Scalar } from '../scalar/scalar.js';
import { assemble } from './assemble.js';
import { Place } from './place.js';
import { recorder } from './recorder.js';
import type { Registers } from './registers.js';

/** A computation over any number system, from a list of numbers. It must do the same for the same decisions. */
export type Body<Result> = (scalar: Scalar<Place>, inputs: readonly Place[]) => Result;

/** How two numbers are ordered, or without `b` whether a number is not zero; by their registers. */
interface Test {
  readonly a: number;
  readonly b: number | undefined;
}

/** What is done without a decision, and how it goes on. */
interface Block<Result> {
  code: Int32Array | undefined;
  /** The registers of the results, in the order in which the computation asks for them. */
  registers: readonly number[];
  readonly next: Map<Ordering | boolean, Block<Result>>;
  test: Test | undefined;
  result: Result | undefined;
}

/** An operation failed while a path was recorded: nothing that follows may be. */
class BrokenOff extends Error {}

/**
 * A computation that is recorded once and replayed for every case: as a tree of blocks, which divides where the size of
 * a number decides how it goes on. A path that no case has taken yet is recorded when one does.
 */
export class Computation<Result> {
  readonly #registers: Registers;
  readonly #body: Body<Result>;
  readonly #inputs: number;
  /** The register of the first input; the others follow. */
  readonly firstInput: number;
  readonly #root: Block<Result> = emptyBlock();
  #paths = 0;
  readonly #path: Int32Array[] = [];
  #isCertain = true;

  /** How many times it was recorded. */
  get paths(): number {
    return this.#paths;
  }

  /** Whether the last case took its path because of what its numbers are, not because that was unknown. */
  get isCertain(): boolean {
    return this.#isCertain;
  }

  /** The instructions that the last case has taken. */
  get path(): readonly Int32Array[] {
    return this.#path;
  }

  constructor(registers: Registers, inputs: number, body: Body<Result>) {
    this.#registers = registers;
    this.#body = body;
    this.#inputs = inputs;
    this.firstInput = registers.take(inputs);
  }

  /**
   * What the body returns, its places filled with the numbers of this case until the next one. `load` puts input i into
   * a register; without it the inputs are those of the last case. Undefined if the path is new, and may not be recorded
   * or has no room. Throws what the operations throw, and on a new path what the body throws.
   */
  replay(load?: (register: number, i: number) => void, mayRecord = true): Result | undefined {
    const { machine } = this.#registers;
    for (let i = 0; load && i < this.#inputs; i++) load(this.firstInput + i, i);
    this.#restart();
    for (let block: Block<Result> | undefined = this.#root; block?.code; ) {
      machine.run(block.code);
      this.#path.push(block.code);
      if (block.result !== undefined) return block.result;
      // A block whose case broke off has neither.
      block = block.test && block.next.get(this.#decide(block.test));
    }
    if (!mayRecord || this.#registers.full) return undefined;
    this.#paths += 1;
    try {
      return this.#record();
    } catch (error) {
      throw error instanceof BrokenOff ? error.cause : error;
    }
  }

  #restart(): void {
    this.#path.length = 0;
    this.#isCertain = true;
  }

  #decide({ a, b }: Test): Ordering | boolean {
    const { machine } = this.#registers;
    if (b !== undefined) {
      const ordering = machine.compare(a, b);
      if (ordering === 'undecided') this.#isCertain = false;
      return ordering;
    }
    const isNonzero = machine.isNonzero(a);
    // What may be zero, and is not known exactly, may be something else.
    if (!isNonzero && machine.compare(a, a) !== 'equal') this.#isCertain = false;
    return isNonzero;
  }

  #record(): Result {
    const { machine } = this.#registers;
    const registers = this.#registers;
    let block = this.#root;
    let steps: Place[] = [];
    this.#restart();
    const closeBlock = () => {
      if (block.code) {
        for (const [i, step] of steps.entries()) step.register = block.registers[i]!;
      } else {
        block.code = assemble(steps, registers.take(steps.length));
        block.registers = steps.map(({ register }) => register);
      }
      steps = [];
      this.#path.push(block.code);
      try {
        machine.run(block.code);
      } catch (cause) {
        throw new BrokenOff('an operation failed', { cause });
      }
    };
    const ask = <Answer extends Ordering | boolean>(a: Place, b: Place | undefined): Answer => {
      closeBlock();
      block.test ??= { a: a.register, b: b?.register };
      const answer = this.#decide(block.test);
      const next = block.next.get(answer) ?? emptyBlock();
      block.next.set(answer, next);
      block = next;
      return answer as Answer;
    };
    const scalar = recorder(
      {
        constant: (value) => registers.constant(value),
        step: (place) => steps.push(place),
        compare: (a, b) => ask<Ordering>(a, b),
        isNonzero: (a) => ask<boolean>(a, undefined),
      },
      this.#inputs,
    );
    const inputs = Array.from(
      { length: this.#inputs },
      (_, i) => new Place(i, undefined, [], this.firstInput + i),
    );
    const result = this.#body(scalar, inputs);
    closeBlock();
    block.result = result;
    return result;
  }
}

function emptyBlock<Result>(): Block<Result> {
  return { code: undefined, registers: [], next: new Map(), test: undefined, result: undefined };
}

import type { Rational } from '../scalar/rational.js';
import type { Ordering, Scalar } from '../scalar/scalar.js';
import { eachResult } from './each-result.js';
import type { Machine } from './machine.js';
import { Operation } from './operation.js';

/** One operation, by registers; of `dot` the one vector and the other. */
interface Step {
  readonly operation: number;
  readonly target: number;
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Registers that hold elements of any number system. */
export class ObjectMachine<T> implements Machine<T> {
  readonly #scalar: Scalar<T>;
  readonly #values: T[] = [];

  constructor(scalar: Scalar<T>) {
    this.#scalar = scalar;
  }

  reserve(): void {}

  load(register: number, value: Rational): void {
    this.#values[register] = this.#scalar.fromRational(value);
  }

  read(register: number): T {
    return this.#values[register]!;
  }

  compare(a: number, b: number): Ordering {
    return this.#scalar.compare(this.read(a), this.read(b));
  }

  isNonzero(a: number): boolean {
    return this.#scalar.isNonzero(this.read(a));
  }

  approximate(a: number): number {
    return this.#scalar.approximate(this.read(a));
  }

  run(code: Int32Array): void {
    for (const step of stepsOf(code)) this.#values[step.target] = this.#result(step);
  }

  #result({ operation, first, second }: Step): T {
    const S = this.#scalar;
    const values = this.#values;
    const at = (register: number) => values[register]!;
    switch (operation) {
      case Operation.add:
        return S.add(at(first[0]!), at(second[0]!));
      case Operation.sub:
        return S.sub(at(first[0]!), at(second[0]!));
      case Operation.mul:
        return S.mul(at(first[0]!), at(second[0]!));
      case Operation.div:
        return S.div(at(first[0]!), at(second[0]!));
      case Operation.neg:
        return S.neg(at(first[0]!));
      case Operation.abs:
        return S.abs(at(first[0]!));
      case Operation.sqrt:
        return S.sqrt(at(first[0]!));
      case Operation.exp:
        return S.exp(at(first[0]!));
      case Operation.ln:
        return S.ln(at(first[0]!));
      case Operation.cos:
        return S.cos(at(first[0]!));
      case Operation.sum:
        return S.sum(first.map(at));
      default:
        return S.dot(first.map(at), second.map(at));
    }
  }
}

/** Instructions are read once, for all machines. */
const known = new WeakMap<Int32Array, readonly Step[]>();

function stepsOf(code: Int32Array): readonly Step[] {
  const before = known.get(code);
  if (before) return before;
  const steps: Step[] = [];
  eachResult(code, (operation, target, operands) => {
    const first = operation === Operation.sum ? operands.length : Math.ceil(operands.length / 2);
    steps.push({ operation, target, first: operands.slice(0, first), second: operands.slice(first) });
  });
  known.set(code, steps);
  return steps;
}

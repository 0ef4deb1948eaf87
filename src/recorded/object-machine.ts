import type { Rational } from '../scalar/rational.js';
import type { Ordering, Scalar } from '../scalar/scalar.js';
import { eachResult } from './each-result.js';
import type { Machine } from './machine.js';
import { Operation } from './operation.js';

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
    const values = this.#values;
    eachResult(code, (operation, target, operands) => {
      values[target] = result(
        this.#scalar,
        operation,
        operands.map((register) => values[register]!),
      );
    });
  }
}

function result<T>(S: Scalar<T>, operation: number, operands: readonly T[]): T {
  const [a, b] = operands as readonly [T, T];
  switch (operation) {
    case Operation.add:
      return S.add(a, b);
    case Operation.sub:
      return S.sub(a, b);
    case Operation.mul:
      return S.mul(a, b);
    case Operation.div:
      return S.div(a, b);
    case Operation.neg:
      return S.neg(a);
    case Operation.abs:
      return S.abs(a);
    case Operation.sqrt:
      return S.sqrt(a);
    case Operation.exp:
      return S.exp(a);
    case Operation.ln:
      return S.ln(a);
    case Operation.cos:
      return S.cos(a);
    case Operation.sum:
      return S.sum(operands);
    default: {
      const half = operands.length / 2;
      return S.dot(operands.slice(0, half), operands.slice(half));
    }
  }
}

import type { Computation } from '../../src/recorded/computation.js';
import { eachResult } from '../../src/recorded/each-result.js';
import { Operation } from '../../src/recorded/operation.js';
import type { Registers } from '../../src/recorded/registers.js';
import { OutsideDomain, type Scalar } from '../../src/scalar/index.js';
import type { Rational } from '../../src/scalar/rational.js';

/**
 * The numbers of the case that was replayed last, over a number system of objects: by register, as far as they come from
 * field operations.
 */
export function registersOver<T>(
  scalar: Scalar<T>,
  registers: Registers,
  computation: Computation<unknown>,
  inputs: readonly Rational[],
): ReadonlyMap<number, T> {
  const values = new Map<number, T>();
  for (const { register, value } of registers.constants) values.set(register, scalar.fromRational(value));
  for (const [i, value] of inputs.entries()) {
    values.set(computation.firstInput + i, scalar.fromRational(value));
  }
  for (const code of computation.path) {
    eachResult(code, (operation, target, operands) => {
      const known = operands.flatMap((register) => values.get(register) ?? []);
      if (known.length < operands.length) return;
      const value = resultOf(operation, known, scalar);
      if (value !== undefined) values.set(target, value);
    });
  }
  return values;
}

function resultOf<T>(operation: number, known: readonly T[], S: Scalar<T>): T | undefined {
  const [a, b] = known;
  switch (operation) {
    case Operation.add:
      return S.add(a, b);
    case Operation.sub:
      return S.sub(a, b);
    case Operation.mul:
      return S.mul(a, b);
    case Operation.div:
      try {
        return S.div(a, b);
      } catch (error) {
        if (error instanceof OutsideDomain) return undefined;
        throw error;
      }
    case Operation.neg:
      return S.neg(a);
    case Operation.sum:
      return S.sum(known);
    case Operation.dot:
      return S.dot(known.slice(0, known.length / 2), known.slice(known.length / 2));
    default:
      return undefined;
  }
}

import { isBinary, Operation } from './operation.js';

/** Sees what is computed: the register of the result, and those of the operands; of `dot` first the one vector's. */
export type VisitResult = (operation: number, target: number, operands: readonly number[]) => void;

/** Reads what `assemble` writes, result by result, in the order in which a machine computes them. */
export function eachResult(code: Int32Array, visit: VisitResult): void {
  for (let at = 0; at < code.length; ) {
    const operation = code[at]!;
    const count = code[at + 1]!;
    const target = code[at + 2]!;
    if (operation < Operation.sum) {
      const operands = isBinary(operation) ? 2 : 1;
      const operand = (i: number, k: number) => code[at + 3 + 2 * k]! + i * code[at + 4 + 2 * k]!;
      for (let i = 0; i < count; i++) {
        visit(operation, target + i, operands === 2 ? [operand(i, 0), operand(i, 1)] : [operand(i, 0)]);
      }
      at += 3 + 2 * operands;
      continue;
    }
    const length = code[at + 3]!;
    at += 4;
    for (let i = 0; i < count; i++) {
      if (operation === Operation.dot) {
        visit(operation, target + i, [
          ...evenly(code[at]!, code[at + 1]!, length),
          ...evenly(code[at + 2]!, code[at + 3]!, length),
        ]);
        at += 4;
      } else {
        const next = at + (operation === Operation.sum ? length : 2 * length);
        visit(operation === Operation.sum ? operation : Operation.dot, target + i, [
          ...code.subarray(at, next),
        ]);
        at = next;
      }
    }
  }
}

function evenly(start: number, stride: number, length: number): readonly number[] {
  return Array.from({ length }, (_, i) => start + i * stride);
}

import { isBinary, Operation } from './operation.js';
import type { Place } from './place.js';

/**
 * Gives registers, from `first` on, to the results of steps that follow each other without a decision in between, and
 * makes the instructions that compute them. An instruction does one operation on many numbers; its results go into
 * consecutive registers from `target`:
 *
 * - one operand:  `operation, count, target, start, stride`
 * - two operands: `operation, count, target, start, stride, start, stride`
 * - sum:          `operation, count, target, length`, then for each result the registers of its terms
 * - dot:          `operation, count, target, length`, then for each result `start, stride, start, stride`
 * - gatheredDot:  `operation, count, target, length`, then for each result the registers of both vectors
 *
 * Steps that do not wait for each other go together: each has the level after those of its operands, and equal operations
 * of one level are one group.
 */
export function assemble(steps: readonly Place[], first: number): Int32Array {
  const instructions: (readonly number[])[] = [];
  let target = first;
  for (const group of groupsOf(steps)) {
    const rows = group.map(({ operands }) => operands.map(({ register }) => register));
    for (const [i, step] of group.entries()) step.register = target + i;
    const operation = group[0]!.operation!;
    const length = group[0]!.operands.length;
    if (operation === Operation.dot) instructions.push(dots(rows, target, length / 2));
    else if (operation === Operation.sum)
      instructions.push([operation, rows.length, target, length, ...rows.flat()]);
    else instructions.push(stretches(operation, rows, target));
    target += group.length;
  }
  return Int32Array.from(instructions.flat());
}

/** Lists of steps that can be done at once, in an order in which they can be done. */
function groupsOf(steps: readonly Place[]): readonly (readonly Place[])[] {
  // Those of what was computed before are 0.
  const levels = new Int32Array((steps.at(-1)?.number ?? -1) + 1);
  const groups = new Map<number, Place[]>();
  for (const step of steps) {
    let level = 0;
    for (const { number } of step.operands) level = Math.max(level, levels[number]!);
    levels[step.number] = level + 1;
    const { operation, operands } = step;
    const length = operation! >= Operation.sum ? operands.length : 0;
    const key = (level * 16 + operation!) * 2 ** 20 + length;
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** A group of operations on one or two numbers: an instruction for each stretch of evenly spaced operands. */
function stretches(
  operation: number,
  rows: readonly (readonly number[])[],
  target: number,
): readonly number[] {
  const code: number[] = [];
  for (let from = 0; from < rows.length; ) {
    const start = rows[from]!;
    const strides = start.map((register, k) => (rows[from + 1]?.[k] ?? register) - register);
    let to = from + 1;
    while (rows[to]?.every((register, k) => register - rows[to - 1]![k]! === strides[k])) to++;
    // Two that are followed by others may be the end of one vector and the beginning of the next.
    if (to === from + 2 && to < rows.length) to = from + 1;
    code.push(operation, to - from, target + from, start[0]!, strides[0]!);
    if (isBinary(operation)) code.push(start[1]!, strides[1]!);
    from = to;
  }
  return code;
}

function dots(rows: readonly (readonly number[])[], target: number, length: number): readonly number[] {
  const spaced: number[] = [];
  for (const row of rows) {
    if (!isSpaced(row, 0, length) || !isSpaced(row, length, 2 * length)) {
      return [Operation.gatheredDot, rows.length, target, length, ...rows.flat()];
    }
    spaced.push(row[0] ?? 0, (row[1] ?? 0) - (row[0] ?? 0));
    spaced.push(row[length] ?? 0, (row[length + 1] ?? 0) - (row[length] ?? 0));
  }
  return [Operation.dot, rows.length, target, length, ...spaced];
}

/** Whether the registers from one place to before another are evenly spaced. */
function isSpaced(registers: readonly number[], from: number, to: number): boolean {
  const stride = registers[from + 1]! - registers[from]!;
  for (let i = from + 2; i < to; i++) if (registers[i]! - registers[i - 1]! !== stride) return false;
  return true;
}

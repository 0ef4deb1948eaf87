import { Operation } from './operation.js';

/**
 * The instructions on residues modulo a prime p < 2^25, doubles from −p/2 − 1 to p/2 + 1: 16 products of two stay below
 * 2^53, so that every operation is exact. In `code`, from `at` on, is what `assemble` writes there. Plain loops of their
 * own, as for balls.
 */
const productsAtOnce = 16;

/** The residue of an integer below 2^53, given 1/p; a multiple of p gives 0. */
export function reduced(value: number, prime: number, reciprocal: number): number {
  return value - prime * Math.floor(value * reciprocal + 0.5);
}

/** a + b, or a − b for a sign of −1. */
export function addAll(
  residues: Float64Array,
  prime: number,
  reciprocal: number,
  sign: 1 | -1,
  code: Int32Array,
  at: number,
): void {
  const end = code[at + 2]! + code[at + 1]!;
  const nextA = code[at + 4]!;
  const nextB = code[at + 6]!;
  for (let to = code[at + 2]!, a = code[at + 3]!, b = code[at + 5]!; to < end; to++, a += nextA, b += nextB) {
    residues[to] = reduced(residues[a]! + sign * residues[b]!, prime, reciprocal);
  }
}

export function multiplyAll(
  residues: Float64Array,
  prime: number,
  reciprocal: number,
  code: Int32Array,
  at: number,
): void {
  const end = code[at + 2]! + code[at + 1]!;
  const nextA = code[at + 4]!;
  const nextB = code[at + 6]!;
  for (let to = code[at + 2]!, a = code[at + 3]!, b = code[at + 5]!; to < end; to++, a += nextA, b += nextB) {
    residues[to] = reduced(residues[a]! * residues[b]!, prime, reciprocal);
  }
}

export function dotAll(
  residues: Float64Array,
  prime: number,
  reciprocal: number,
  code: Int32Array,
  at: number,
): void {
  const length = code[at + 3]!;
  const end = at + 4 + 4 * code[at + 1]!;
  for (let row = at + 4, target = code[at + 2]!; row < end; row += 4, target++) {
    const nextA = code[row + 1]!;
    const nextB = code[row + 3]!;
    let total = 0;
    let room = productsAtOnce;
    for (let i = 0, a = code[row]!, b = code[row + 2]!; i < length; i++, a += nextA, b += nextB) {
      if (room-- === 0) {
        total = reduced(total, prime, reciprocal);
        room = productsAtOnce - 2;
      }
      total += residues[a]! * residues[b]!;
    }
    residues[target] = reduced(total, prime, reciprocal);
  }
}

/** Sums, and inner products of vectors whose registers are not evenly spaced. */
export function gatherAll(
  residues: Float64Array,
  prime: number,
  reciprocal: number,
  code: Int32Array,
  at: number,
): void {
  const isSum = code[at] === Operation.sum;
  const length = code[at + 3]!;
  const size = isSum ? length : 2 * length;
  const end = at + 4 + size * code[at + 1]!;
  for (let row = at + 4, target = code[at + 2]!; row < end; row += size, target++) {
    let total = 0;
    let room = productsAtOnce;
    for (let i = row; i < row + length; i++) {
      if (room-- === 0) {
        total = reduced(total, prime, reciprocal);
        room = productsAtOnce - 2;
      }
      total += isSum ? residues[code[i]!]! : residues[code[i]!]! * residues[code[i + length]!]!;
    }
    residues[target] = reduced(total, prime, reciprocal);
  }
}

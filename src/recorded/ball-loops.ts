import {
  fusedRadius,
  productRadius,
  productSpread,
  quotientRadius,
  rootRadius,
  spreadProductRadius,
  spreadQuotientRadius,
  spreadRootRadius,
  sumRadius,
} from '../scalar/ball-radius.js';
import { exactDotRadius } from '../scalar/ball-sum.js';
import { OutsideDomain } from '../scalar/failure.js';

/**
 * The instructions on balls: centres and radii in two flat arrays, and in `code`, from `at` on, what `assemble` writes
 * there. Plain loops of their own, so that V8 compiles each for its one purpose.
 */

/** a + b, or a − b for a sign of −1. */
export function addAll(
  centres: Float64Array,
  radii: Float64Array,
  sign: 1 | -1,
  code: Int32Array,
  at: number,
): void {
  const end = code[at + 2]! + code[at + 1]!;
  const nextA = code[at + 4]!;
  const nextB = code[at + 6]!;
  for (let to = code[at + 2]!, a = code[at + 3]!, b = code[at + 5]!; to < end; to++, a += nextA, b += nextB) {
    const x = centres[a]!;
    const y = sign * centres[b]!;
    const total = x + y;
    centres[to] = total;
    radii[to] = sumRadius(x, radii[a]!, y, radii[b]!, total);
  }
}

export function multiplyAll(centres: Float64Array, radii: Float64Array, code: Int32Array, at: number): void {
  const end = code[at + 2]! + code[at + 1]!;
  const nextA = code[at + 4]!;
  const nextB = code[at + 6]!;
  for (let to = code[at + 2]!, a = code[at + 3]!, b = code[at + 5]!; to < end; to++, a += nextA, b += nextB) {
    const x = centres[a]!;
    const y = centres[b]!;
    const r = radii[a]!;
    const s = radii[b]!;
    const product = x * y;
    const spread = productSpread(x, r, y, s);
    centres[to] = product;
    radii[to] = spread === 0 ? productRadius(x, r, y, s, product) : spreadProductRadius(spread, product);
  }
}

export function divideAll(centres: Float64Array, radii: Float64Array, code: Int32Array, at: number): void {
  const end = code[at + 2]! + code[at + 1]!;
  const nextA = code[at + 4]!;
  const nextB = code[at + 6]!;
  for (let to = code[at + 2]!, a = code[at + 3]!, b = code[at + 5]!; to < end; to++, a += nextA, b += nextB) {
    const x = centres[a]!;
    const y = centres[b]!;
    const r = radii[a]!;
    const s = radii[b]!;
    if (y === 0 && s === 0) throw new OutsideDomain('division by zero');
    const quotient = x / y;
    centres[to] = quotient;
    radii[to] = r === 0 ? quotientRadius(x, r, y, s, quotient) : spreadQuotientRadius(r, y, s, quotient);
  }
}

export function negateAll(centres: Float64Array, radii: Float64Array, code: Int32Array, at: number): void {
  const end = code[at + 2]! + code[at + 1]!;
  const next = code[at + 4]!;
  for (let to = code[at + 2]!, a = code[at + 3]!; to < end; to++, a += next) {
    centres[to] = -centres[a]!;
    radii[to] = radii[a]!;
  }
}

export function rootAll(centres: Float64Array, radii: Float64Array, code: Int32Array, at: number): void {
  const end = code[at + 2]! + code[at + 1]!;
  const next = code[at + 4]!;
  for (let to = code[at + 2]!, a = code[at + 3]!; to < end; to++, a += next) {
    const x = centres[a]!;
    const r = radii[a]!;
    if (x + r < 0) throw new OutsideDomain('square root of a negative number');
    const root = Math.sqrt(x);
    centres[to] = root;
    radii[to] = r === 0 ? rootRadius(x, r, root) : spreadRootRadius(x, r, root);
  }
}

export function dotAll(centres: Float64Array, radii: Float64Array, code: Int32Array, at: number): void {
  const length = code[at + 3]!;
  const end = at + 4 + 4 * code[at + 1]!;
  for (let row = at + 4, target = code[at + 2]!; row < end; row += 4, target++) {
    dotAt(centres, radii, target, length, code[row]!, code[row + 1]!, code[row + 2]!, code[row + 3]!);
  }
}

export function dotAt(
  centres: Float64Array,
  radii: Float64Array,
  target: number,
  length: number,
  firstA: number,
  nextA: number,
  firstB: number,
  nextB: number,
): void {
  let centre = 0;
  let size = 0;
  let spread = 0;
  for (let i = 0, a = firstA, b = firstB; i < length; i++, a += nextA, b += nextB) {
    const x = centres[a]!;
    const y = centres[b]!;
    const reach = radii[b]!;
    const product = x * y;
    centre += product;
    size += Math.abs(product);
    spread += Math.abs(x) * reach + radii[a]! * (Math.abs(y) + reach);
  }
  centres[target] = centre;
  radii[target] =
    spread === 0
      ? exactDotRadius(centres, radii, length, firstA, nextA, firstB, nextB)
      : fusedRadius(spread, length * size, length);
}

/** Of the registers that are written out from `row` on. False, and nothing done, where no radius takes part. */
export function gatheredDotAt(
  centres: Float64Array,
  radii: Float64Array,
  target: number,
  length: number,
  code: Int32Array,
  row: number,
): boolean {
  let centre = 0;
  let size = 0;
  let spread = 0;
  for (let i = row; i < row + length; i++) {
    const a = code[i]!;
    const b = code[i + length]!;
    const x = centres[a]!;
    const y = centres[b]!;
    const reach = radii[b]!;
    const product = x * y;
    centre += product;
    size += Math.abs(product);
    spread += Math.abs(x) * reach + radii[a]! * (Math.abs(y) + reach);
  }
  if (spread === 0) return false;
  centres[target] = centre;
  radii[target] = fusedRadius(spread, length * size, length);
  return true;
}

/** False, and nothing done, where no term has a radius. */
export function sumAt(
  centres: Float64Array,
  radii: Float64Array,
  target: number,
  length: number,
  code: Int32Array,
  row: number,
): boolean {
  let centre = 0;
  let size = 0;
  let spread = 0;
  for (let i = row; i < row + length; i++) {
    centre += centres[code[i]!]!;
    size += Math.abs(centre);
    spread += radii[code[i]!]!;
  }
  if (spread === 0) return false;
  centres[target] = centre;
  radii[target] = fusedRadius(spread, size, length);
  return true;
}

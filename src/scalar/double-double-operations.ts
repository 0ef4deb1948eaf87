import { isNonzeroAt, orderingAt } from './double-double-order.js';
import { addAll, divideAll, multiplyAll, rootAll } from './double-double-registers.js';
import {
  type DoubleDoubleBall,
  type DoubleDoubles,
  put,
  read,
  registers,
  write,
} from './double-double-store.js';

export type { DoubleDoubleBall } from './double-double-store.js';

import { dotAt, sumAt } from './double-double-sum.js';
import type { Ordering } from './scalar.js';

/** The operands of the operation at hand, and its result. */
let scratch = registers(32);

/** Room for so many operands and two more, until the next operation. */
export function roomFor(count: number): DoubleDoubles {
  if (scratch.high.length < count + 2) scratch = registers(2 * count + 2);
  return scratch;
}

export function add(a: DoubleDoubleBall, b: DoubleDoubleBall): DoubleDoubleBall {
  load(a, b);
  addAll(scratch, 1, 2, 3, 0, 0, 1, 0);
  return result();
}

export function sub(a: DoubleDoubleBall, b: DoubleDoubleBall): DoubleDoubleBall {
  load(a, b);
  addAll(scratch, -1, 2, 3, 0, 0, 1, 0);
  return result();
}

export function mul(a: DoubleDoubleBall, b: DoubleDoubleBall): DoubleDoubleBall {
  load(a, b);
  multiplyAll(scratch, 2, 3, 0, 0, 1, 0);
  return result();
}

export function div(a: DoubleDoubleBall, b: DoubleDoubleBall): DoubleDoubleBall {
  load(a, b);
  divideAll(scratch, 2, 3, 0, 0, 1, 0);
  return result();
}

export function sqrt(a: DoubleDoubleBall): DoubleDoubleBall {
  load(a, a);
  rootAll(scratch, 2, 3, 0, 0);
  return result();
}

/** The ball, or the indefinite one if its centre is not finite. */
export function enclose(high: number, low: number, radius: number): DoubleDoubleBall {
  put(scratch.high, scratch.low, scratch.radius, 2, high, low, radius);
  return result();
}

/** The sum of all terms; see `sumAt`. */
export function sum(terms: readonly DoubleDoubleBall[]): DoubleDoubleBall {
  const all = roomFor(terms.length);
  for (let i = 0; i < terms.length; i++) write(all, i, terms[i]!);
  sumAt(all, terms.length, terms.length, 0, 1);
  return read(all, terms.length);
}

/** The inner product; see `dotAt`. */
export function dot(a: readonly DoubleDoubleBall[], b: readonly DoubleDoubleBall[]): DoubleDoubleBall {
  const count = a.length;
  if (count !== b.length) throw new RangeError(`dot of ${count} and ${b.length} balls`);
  const all = roomFor(2 * count);
  for (let i = 0; i < count; i++) {
    write(all, i, a[i]!);
    write(all, count + i, b[i]!);
  }
  dotAt(all, 2 * count, count, 0, 1, count, 1);
  return read(all, 2 * count);
}

export function compare(a: DoubleDoubleBall, b: DoubleDoubleBall): Ordering {
  load(a, b);
  return orderingAt(scratch, 0, 1);
}

export function isNonzero(a: DoubleDoubleBall): boolean {
  load(a, a);
  return isNonzeroAt(scratch, 0);
}

function load(a: DoubleDoubleBall, b: DoubleDoubleBall): void {
  write(scratch, 0, a);
  write(scratch, 1, b);
}

function result(): DoubleDoubleBall {
  return read(scratch, 2);
}

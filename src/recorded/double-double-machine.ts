import { doubleDoubleBall } from '../scalar/double-double-ball.js';
import { roomFor } from '../scalar/double-double-operations.js';
import { isNonzeroAt, orderingAt } from '../scalar/double-double-order.js';
import { addAll, divideAll, multiplyAll, rootAll } from '../scalar/double-double-registers.js';
import { type DoubleDoubleBall, put, read, registers, write } from '../scalar/double-double-store.js';
import { dotAt, sumAt } from '../scalar/double-double-sum.js';
import type { Rational } from '../scalar/rational.js';
import type { Ordering } from '../scalar/scalar.js';
import type { FlatMachine } from './machine.js';
import { isBinary, Operation } from './operation.js';

/** The balls of `doubleDoubleBall` in three flat arrays; results are the same bit for bit. */
export class DoubleDoubleMachine implements FlatMachine<DoubleDoubleBall> {
  #all = registers(1);

  reserve(count: number): void {
    // One more: the operations need scratch.
    const size = this.#all.high.length;
    if (count < size) return;
    const larger = registers(Math.max(count + 1, 2 * size));
    larger.high.set(this.#all.high);
    larger.low.set(this.#all.low);
    larger.radius.set(this.#all.radius);
    this.#all = larger;
  }

  load(register: number, value: Rational): void {
    this.write(register, doubleDoubleBall.fromRational(value));
  }

  write(register: number, value: DoubleDoubleBall): void {
    write(this.#all, register, value);
  }

  read(register: number): DoubleDoubleBall {
    return read(this.#all, register);
  }

  copy(first: number, count: number): readonly Float64Array[] {
    const { high, low, radius } = this.#all;
    return [high, low, radius].map((part) => part.slice(first, first + count));
  }

  paste(first: number, [high, low, radius]: readonly Float64Array[]): void {
    this.#all.high.set(high!, first);
    this.#all.low.set(low!, first);
    this.#all.radius.set(radius!, first);
  }

  compare(a: number, b: number): Ordering {
    return orderingAt(this.#all, a, b);
  }

  isNonzero(a: number): boolean {
    return isNonzeroAt(this.#all, a);
  }

  approximate(a: number): number {
    return doubleDoubleBall.approximate(this.read(a));
  }

  run(code: Int32Array): void {
    for (let at = 0; at < code.length; ) {
      const operation = code[at]!;
      if (isBinary(operation)) at = this.#binary(operation, code, at);
      else if (operation < Operation.sum) at = this.#unary(operation, code, at);
      else at = this.#fused(operation, code, at);
    }
  }

  #binary(operation: number, code: Int32Array, at: number): number {
    const all = this.#all;
    const to = code[at + 2]!;
    const end = to + code[at + 1]!;
    const [a, nextA, b, nextB] = [code[at + 3]!, code[at + 4]!, code[at + 5]!, code[at + 6]!];
    if (operation === Operation.mul) multiplyAll(all, to, end, a, nextA, b, nextB);
    else if (operation === Operation.div) divideAll(all, to, end, a, nextA, b, nextB);
    else addAll(all, operation === Operation.add ? 1 : -1, to, end, a, nextA, b, nextB);
    return at + 7;
  }

  #unary(operation: number, code: Int32Array, at: number): number {
    const { high, low, radius } = this.#all;
    const first = code[at + 2]!;
    const end = first + code[at + 1]!;
    const next = code[at + 4]!;
    if (operation === Operation.sqrt) rootAll(this.#all, first, end, code[at + 3]!, next);
    for (let to = first, a = code[at + 3]!; to < end && operation !== Operation.sqrt; to++, a += next) {
      if (operation === Operation.neg || operation === Operation.abs) {
        const sign = operation === Operation.neg || high[a]! < 0 ? -1 : 1;
        put(high, low, radius, to, sign * high[a]!, sign * low[a]!, radius[a]!);
      } else write(this.#all, to, elementary(operation, read(this.#all, a)));
    }
    return at + 5;
  }

  #fused(operation: number, code: Int32Array, at: number): number {
    const all = this.#all;
    const first = code[at + 2]!;
    const end = first + code[at + 1]!;
    const length = code[at + 3]!;
    let row = at + 4;
    for (let to = first; to < end; to++) {
      if (operation === Operation.dot) {
        dotAt(all, to, length, code[row]!, code[row + 1]!, code[row + 2]!, code[row + 3]!);
        row += 4;
        continue;
      }
      // The registers are written out: side by side they are evenly spaced.
      const count = operation === Operation.sum ? length : 2 * length;
      const gathered = roomFor(count);
      for (let i = 0; i < count; i++) write(gathered, i, read(all, code[row + i]!));
      if (operation === Operation.sum) sumAt(gathered, count, count, 0, 1);
      else dotAt(gathered, count, length, 0, 1, length, 1);
      write(all, to, read(gathered, count));
      row += count;
    }
    return row;
  }
}

function elementary(operation: number, value: DoubleDoubleBall): DoubleDoubleBall {
  if (operation === Operation.exp) return doubleDoubleBall.exp(value);
  if (operation === Operation.ln) return doubleDoubleBall.ln(value);
  return doubleDoubleBall.cos(value);
}

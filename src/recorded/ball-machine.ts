import { ball, orderingOf } from '../scalar/ball.js';
import type { Ball } from '../scalar/ball-operations.js';
import { OUTWARDS } from '../scalar/ball-rounding.js';
import type { Rational } from '../scalar/rational.js';
import type { Ordering } from '../scalar/scalar.js';
import {
  addAll,
  divideAll,
  dotAll,
  dotAt,
  gatheredDotAt,
  multiplyAll,
  negateAll,
  rootAll,
  sumAt,
} from './ball-loops.js';
import type { FlatMachine } from './machine.js';
import { Operation } from './operation.js';
import type { Bounds } from './ties.js';

/**
 * The balls of `ball`, centres and radii in two flat arrays. Results are the same bit for bit, but that a ball which holds
 * every number may have any centre, and NaN for a radius.
 */
export class BallMachine implements FlatMachine<Ball>, Bounds {
  #centres = new Float64Array(0);
  #radii = new Float64Array(0);
  #sideBySide = emptyBalls(0);

  reserve(registers: number): void {
    if (registers <= this.#centres.length) return;
    const size = Math.max(registers, 2 * this.#centres.length);
    this.#centres = extended(this.#centres, size);
    this.#radii = extended(this.#radii, size);
  }

  load(register: number, value: Rational): void {
    this.write(register, ball.fromRational(value));
  }

  read(register: number): Ball {
    const centre = this.#centres[register]!;
    const radius = this.#radii[register]!;
    return centre - centre === 0 && radius < Infinity
      ? { centre, radius }
      : { centre: Number.NaN, radius: Infinity };
  }

  copy(first: number, count: number): readonly Float64Array[] {
    return [this.#centres.slice(first, first + count), this.#radii.slice(first, first + count)];
  }

  paste(first: number, [centres, radii]: readonly Float64Array[]): void {
    this.#centres.set(centres!, first);
    this.#radii.set(radii!, first);
  }

  compare(a: number, b: number): Ordering {
    return orderingOf(this.#centres[a]!, this.#radii[a]!, this.#centres[b]!, this.#radii[b]!);
  }

  isNonzero(a: number): boolean {
    return Math.abs(this.#centres[a]!) > this.#radii[a]!;
  }

  approximate(a: number): number {
    return this.read(a).centre;
  }

  size(a: number): number {
    return (Math.abs(this.#centres[a]!) + this.#radii[a]!) * OUTWARDS;
  }

  distance(a: number, b: number): number {
    return (Math.abs(this.#centres[a]! - this.#centres[b]!) + this.#radii[a]! + this.#radii[b]!) * OUTWARDS;
  }

  write(register: number, { centre, radius }: Ball): void {
    this.#centres[register] = centre;
    this.#radii[register] = radius;
  }

  run(code: Int32Array): void {
    const centres = this.#centres;
    const radii = this.#radii;
    for (let at = 0; at < code.length; ) {
      const operation = code[at]!;
      const count = code[at + 1]!;
      switch (operation) {
        case Operation.add:
          addAll(centres, radii, 1, code, at);
          at += 7;
          break;
        case Operation.sub:
          addAll(centres, radii, -1, code, at);
          at += 7;
          break;
        case Operation.mul:
          multiplyAll(centres, radii, code, at);
          at += 7;
          break;
        case Operation.div:
          divideAll(centres, radii, code, at);
          at += 7;
          break;
        case Operation.dot:
          dotAll(centres, radii, code, at);
          at += 4 + 4 * count;
          break;
        case Operation.gatheredDot:
          this.#gatheredDots(code, at);
          at += 4 + 2 * count * code[at + 3]!;
          break;
        case Operation.sum:
          this.#sums(code, at);
          at += 4 + count * code[at + 3]!;
          break;
        case Operation.neg:
          negateAll(centres, radii, code, at);
          at += 5;
          break;
        case Operation.sqrt:
          rootAll(centres, radii, code, at);
          at += 5;
          break;
        default:
          this.#elementary(operation, code, at);
          at += 5;
      }
    }
  }

  #elementary(operation: number, code: Int32Array, at: number): void {
    const end = code[at + 2]! + code[at + 1]!;
    for (let to = code[at + 2]!, a = code[at + 3]!; to < end; to++, a += code[at + 4]!) {
      this.write(to, elementary(operation, this.read(a)));
    }
  }

  #gatheredDots(code: Int32Array, at: number): void {
    const length = code[at + 3]!;
    const end = at + 4 + 2 * length * code[at + 1]!;
    for (let row = at + 4, target = code[at + 2]!; row < end; row += 2 * length, target++) {
      if (!gatheredDotAt(this.#centres, this.#radii, target, length, code, row)) {
        this.#exactDot(code, row, length, target);
      }
    }
  }

  /** Side by side the operands are evenly spaced. */
  #exactDot(code: Int32Array, row: number, length: number, target: number): void {
    const count = 2 * length;
    if (this.#sideBySide.centres.length <= count) this.#sideBySide = emptyBalls(count + 1);
    const { centres, radii } = this.#sideBySide;
    for (let i = 0; i < count; i++) {
      centres[i] = this.#centres[code[row + i]!]!;
      radii[i] = this.#radii[code[row + i]!]!;
    }
    dotAt(centres, radii, count, length, 0, 1, length, 1);
    this.#centres[target] = centres[count]!;
    this.#radii[target] = radii[count]!;
  }

  #sums(code: Int32Array, at: number): void {
    const length = code[at + 3]!;
    const end = at + 4 + length * code[at + 1]!;
    for (let row = at + 4, target = code[at + 2]!; row < end; row += length, target++) {
      if (sumAt(this.#centres, this.#radii, target, length, code, row)) continue;
      const terms = [...code.subarray(row, row + length)].map((register) => this.read(register));
      this.write(target, ball.sum(terms));
    }
  }
}

function emptyBalls(count: number) {
  return { centres: new Float64Array(count), radii: new Float64Array(count) };
}

function extended(values: Float64Array, size: number): Float64Array<ArrayBuffer> {
  const result = new Float64Array(size);
  result.set(values);
  return result;
}

function elementary(operation: number, value: Ball): Ball {
  if (operation === Operation.abs) return ball.abs(value);
  if (operation === Operation.exp) return ball.exp(value);
  if (operation === Operation.ln) return ball.ln(value);
  return ball.cos(value);
}

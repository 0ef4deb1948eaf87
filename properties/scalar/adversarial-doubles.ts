/** A fast generator of doubles that hit rounding hard: its own xorshift, no objects, the same for every run. */
export class AdversarialDoubles {
  readonly #float = new Float64Array(1);
  readonly #words = new Uint32Array(this.#float.buffer);
  readonly #low: 0 | 1;
  #state: number;
  #last = 1;

  constructor(seed: number) {
    this.#state = seed | 0 || 1;
    this.#float[0] = 1;
    this.#low = this.#words[1] === 0 ? 1 : 0;
  }

  /** Uniform 32 bits. */
  word(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (Math.imul(x, 0x9e3779b1) ^ (x >>> 15)) >>> 0;
  }

  below(bound: number): number {
    return this.word() % bound;
  }

  /** A finite double of one of many kinds, often related to the one before it. */
  next(): number {
    const x = this.#draw();
    const finite = Number.isFinite(x) ? x : 1.5;
    this.#last = finite;
    return finite;
  }

  #draw(): number {
    const sign = this.below(2) === 0 ? 1 : -1;
    switch (this.below(16)) {
      case 0:
        return sign * 0;
      case 1:
        return sign * this.below(64);
      case 2: // subnormals, and the smallest normals
        return sign * this.#bits(this.below(3), this.word(), this.word());
      case 3: // near overflow
        return sign * this.#bits(2046 - this.below(3), this.word(), this.word());
      case 4: // any exponent
        return sign * this.#bits(this.below(2047), this.word(), this.word());
      case 5: // powers of two, and their neighbours
        return sign * this.#neighbour(this.#bits(1023 + this.below(120) - 60, 0, 0), this.below(3) - 1);
      case 6: // few significant bits: ties
        return sign * this.#bits(1023 + this.below(110) - 55, this.word() & 0xfffe0000, 0);
      case 7: // long runs of ones
        return sign * this.#bits(1023 + this.below(60) - 30, 0xffffffff, 0xffffffff << this.below(32));
      case 8: // cancellation with the last one
        return -this.#neighbour(this.#last, this.below(9) - 4);
      case 9: // half an ulp of the last one, and about it
        return sign * this.#last * 2 ** -53 * (1 + (this.below(3) - 1) * 2 ** -52);
      case 10:
        return sign * this.#neighbour(this.#last, this.below(5) - 2);
      case 11: // around the square root of the smallest and largest doubles
        return (
          sign *
          this.#bits(this.below(2) === 0 ? 480 + this.below(60) : 1500 + this.below(70), this.word(), 1)
        );
      default:
        return sign * this.#bits(1023 + this.below(40) - 20, this.word(), this.word());
    }
  }

  #bits(exponent: number, high: number, low: number): number {
    this.#words[1 - this.#low] = (exponent << 20) | (high & 0xfffff);
    this.#words[this.#low] = low;
    return this.#float[0]!;
  }

  #neighbour(x: number, steps: number): number {
    this.#float[0] = x;
    this.#words[this.#low] = this.#words[this.#low]! + steps;
    return this.#float[0]!;
  }
}

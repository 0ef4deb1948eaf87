import { type Drawn, heldBy } from './adversarial-balls.js';
import type { AdversarialDoubles } from './adversarial-doubles.js';
import type { Dyadic } from './dyadic.js';

const LENGTHS = [1, 8, 53, 64, 200, 254, 255, 256, 257, 510, 512, 1022, 1023, 1030];

/**
 * Balls for integer arithmetic: as many digits as a tier has, one more, one less; powers of two and their neighbours;
 * exponents close together, or thousands apart; every other one nearly minus the one before, so that sums cancel.
 */
export class AdversarialIntegers {
  readonly source: AdversarialDoubles;
  #last: Dyadic = { m: 3n, e: 0 };

  constructor(source: AdversarialDoubles) {
    this.source = source;
  }

  next(): Drawn {
    const centre = this.#centre();
    this.#last = centre;
    const radius = this.#radius(centre);
    return { centre, radius, held: heldBy(centre, radius, this.source) };
  }

  #centre(): Dyadic {
    const { source } = this;
    switch (source.below(12)) {
      case 0:
        return { m: 0n, e: source.below(100) };
      case 1:
        return { m: BigInt(source.below(64) - 32), e: 0 };
      case 2:
      case 3: // cancellation
        return { m: -this.#last.m + BigInt(source.below(5) - 2), e: this.#last.e };
      case 4: // the same exponent
        return { m: this.#digits(), e: this.#last.e };
      case 5: // a huge gap
        return { m: this.#digits(), e: (source.below(2) - 0.5) * 2 * source.below(9000) };
      default:
        return { m: this.#digits(), e: -source.below(600) };
    }
  }

  #digits(): bigint {
    const { source } = this;
    const length = LENGTHS[source.below(LENGTHS.length)]!;
    const sign = source.below(2) === 0 ? 1n : -1n;
    const top = 1n << BigInt(length - 1);
    if (source.below(4) === 0) return sign * (top + BigInt(source.below(3) - 1));
    let digits = 0n;
    for (let have = 0; have < length; have += 32) digits = (digits << 32n) | BigInt(source.word());
    return sign * (top | BigInt.asUintN(length, digits));
  }

  #radius({ m, e }: Dyadic): Dyadic {
    const { source } = this;
    const size = BigInt(1 + source.below(2 ** 31));
    switch (source.below(8)) {
      case 0:
      case 1:
      case 2:
      case 3:
        return { m: 0n, e: 0 };
      case 4: // a few last places
        return { m: BigInt(1 + source.below(4)), e };
      case 5: // as large as the centre
        return { m: m < 0n ? -m : m, e: e + source.below(3) - 2 };
      case 6:
        return { m: size, e: e + source.below(1000) };
      default:
        return { m: size, e: e - source.below(100) };
    }
  }
}

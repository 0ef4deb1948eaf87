import type { Ball } from '../../src/scalar/ball.js';
import type { AdversarialDoubles } from './adversarial-doubles.js';
import { type Dyadic, dyadic, plus, times } from './dyadic.js';

/** centre ± radius, exactly, and a number that it holds. */
export interface Drawn {
  readonly centre: Dyadic;
  readonly radius: Dyadic;
  readonly held: Dyadic;
}

/** The same in doubles: the centre is high + low, the radius `reach`. */
export interface DrawnPair extends Drawn {
  readonly high: number;
  readonly low: number;
  readonly reach: number;
}

/** A ball, half of the time exact, otherwise with a radius anywhere from tiny to larger than the centre. */
export function adversarialBall(source: AdversarialDoubles): Ball {
  const centre = source.next();
  return { centre, radius: adversarialRadius(centre, source) };
}

/** As above; half of the time the centre is not a double. The low part is anything up to half a place of the high one. */
export function adversarialPair(source: AdversarialDoubles): DrawnPair {
  const first = source.next();
  const second = source.below(2) === 0 ? 0 : lowPart(first, source);
  // Fast2Sum: second is below half a place of first, so this is exact.
  const high = first + second;
  const low = second - (high - first);
  return pairOf(high, low, adversarialRadius(high, source), source);
}

/** high + low ± reach, for high = fl(high + low). */
export function pairOf(high: number, low: number, reach: number, source: AdversarialDoubles): DrawnPair {
  const centre = low === 0 ? dyadic(high) : plus(dyadic(high), dyadic(low));
  const radius = dyadic(reach);
  return { high, low, reach, centre, radius, held: heldBy(centre, radius, source) };
}

function lowPart(high: number, source: AdversarialDoubles): number {
  const size = high * 2 ** -54;
  switch (source.below(8)) {
    case 0: // far away
      return size * 2 ** -source.below(400);
    case 1: // half a place, and its neighbours
      return size * (1 + (source.below(3) - 1) * 2 ** -52);
    case 2:
      return -size * (1 - source.below(9) * 2 ** -53);
    default: // all digits
      return (
        size * ((source.word() + source.word() * 2 ** -32) * 2 ** -32 * (source.below(2) === 0 ? 1 : -1))
      );
  }
}

function adversarialRadius(centre: number, source: AdversarialDoubles): number {
  if (source.below(2) === 0) return 0;
  return Math.abs(source.below(4) === 0 ? source.next() : centre * 2 ** -source.below(120) * (1 + 2 ** -52));
}

const PARTS: readonly Dyadic[] = [
  { m: 1n, e: 0 },
  { m: -1n, e: 0 },
  { m: 0n, e: 0 },
];

/** An exact number in the ball: an end, the centre, or between. */
export function heldBy(centre: Dyadic, radius: Dyadic, source: AdversarialDoubles): Dyadic {
  if (radius.m === 0n) return centre;
  const part = PARTS[source.below(4)] ?? { m: BigInt(source.below(256)), e: -8 };
  return part.m === 0n ? centre : plus(centre, times(radius, part));
}

import { adversarialPair, type DrawnPair, pairOf } from './adversarial-balls.js';
import type { AdversarialDoubles } from './adversarial-doubles.js';

/** Two exact pairs of doubles, as high and low parts. */
type Couple = readonly [readonly [number, number], readonly [number, number]];

/** Found by climbing, near the bounds of double-word arithmetic that are proved: 3u², 5u², 15u². */
const COUPLES: readonly Couple[] = [
  // Their sum is off by 2.50u².
  [
    [1, 1.1088576593823219e-16],
    [-0.49999999999999994, -2.548320104617403e-17],
  ],
  // Their product is off by 5.00u².
  [
    [1.0000000000000002, 1.1102230246251562e-16],
    [1.0000000000000318, 1.1102230246251564e-16],
  ],
  // Their quotient is off by 8.49u².
  [
    [1.0000007654564942, 1.1102230242302249e-16],
    [1.0000000083599125, -1.1102221403468677e-16],
  ],
];

/** Adversarial pairs; now and then two in a row are a hard couple, scaled by powers of two. */
export function drawPairs(source: AdversarialDoubles): () => DrawnPair {
  let second: (() => DrawnPair) | undefined;
  return () => {
    if (second) {
      const pair = second();
      second = undefined;
      return pair;
    }
    if (source.below(64) > 0) return adversarialPair(source);
    const scale = 2 ** (source.below(40) - 20);
    const [first, last] = COUPLES[source.below(COUPLES.length)]!;
    // Half of the time for their difference.
    const other = source.below(2) === 0 ? scale : -scale;
    second = () => pairOf(last[0] * other, last[1] * other, 0, source);
    return pairOf(first[0] * scale, first[1] * scale, 0, source);
  };
}

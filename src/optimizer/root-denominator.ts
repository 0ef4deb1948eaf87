import type { Scalar } from '../scalar/scalar.js';

/** Where ε stands beside the root: √v + ε or √(v + ε). */
export type EpsilonPlacement = 'outside' | 'inside';

/** v ↦ √v + ε or √(v + ε). */
export function rootDenominator<T>(S: Scalar<T>, epsilon: T, placement: EpsilonPlacement): (second: T) => T {
  return placement === 'inside'
    ? (second) => S.sqrt(S.add(second, epsilon))
    : (second) => S.add(S.sqrt(second), epsilon);
}

import { OutsideDomain } from '../scalar/failure.js';
import { ratio } from '../scalar/rational.js';
import type { Scalar } from '../scalar/scalar.js';
import { enclosePi } from './pi.js';

/** 2·cos(n·π/6), where it is an integer: the multiples of π/3 and π/2. */
const DOUBLED: ReadonlyMap<number, number> = new Map([
  [0, 2],
  [2, 1],
  [3, 0],
  [4, -1],
  [6, -2],
  [8, -1],
  [9, 0],
  [10, 1],
]);

/**
 * cos(π·numerator/denominator). By Niven's theorem it is rational only if 0, ±½ or ±1: those values are exact in every
 * number system (also in `float64`, where Math.cos(Math.PI/2) is not 0). All others are `S.cos` of an enclosure of the
 * angle, so the exact systems throw `NotRepresentable`. In `float64`: Math.cos((Math.PI·numerator)/denominator).
 */
export function cosineOfPi<T>(S: Scalar<T>, numerator: number, denominator: number): T {
  if (
    !Number.isInteger(numerator) ||
    !Number.isSafeInteger(6 * numerator) ||
    numerator < 0 ||
    !Number.isInteger(denominator) ||
    denominator < 1
  ) {
    throw new OutsideDomain(
      `cos(π·${numerator}/${denominator}): whole numbers, numerator ≥ 0, denominator ≥ 1`,
    );
  }
  const sixths = (6 * numerator) / denominator;
  // 6·numerator is below 2⁵³, so a quotient that is not an integer is not rounded to one.
  const doubled = DOUBLED.get(sixths % 12);
  if (doubled !== undefined) return S.fromRational(ratio(doubled, 2));
  const angle = S.div(S.mul(enclosePi(S), S.fromInteger(numerator)), S.fromInteger(denominator));
  return S.cos(angle);
}

import { powerOfTwo, significandExponent } from './binary.js';
import { trailingZeros } from './integer.js';

/**
 * All real numbers x with |x − significand·2^exponent| ≤ radius·2^exponent. `magnitude` is |significand| rounded to a
 * double: its size is asked for more often than it changes. A radius of 0 is an exact number; an infinite one is the
 * indefinite ball, which holds every number.
 */
export interface BigBall {
  readonly significand: bigint;
  readonly exponent: number;
  readonly radius: number;
  readonly magnitude: number;
}

export const ZERO: BigBall = { significand: 0n, exponent: 0, radius: 0, magnitude: 0 };
export const INDEFINITE: BigBall = { significand: 0n, exponent: 0, radius: Infinity, magnitude: 0 };

/** 1 + 64u: covers 48 roundings of a bound one after the other, and underflows beside a term of 1. */
export const WIDELY = 1 + 2 ** -47;

/** 1 − 4u: a magnitude times this is at most the true one. */
export const NARROWLY = 1 - 2 ** -51;

/** Digits that are more than this many places below the first one of the radius are noise, and dropped. */
export const NOISE_BITS = 30;
const LARGE_RADIUS = 2 ** 40;

/** Exponents beyond this are given up, long before they stop being exact integers. */
const LARGEST_EXPONENT = 2 ** 40;

/** The amounts of shifts as integers: converting them costs as much as shifting. */
const SHIFTS = Array.from({ length: 4400 }, (_, shift) => BigInt(shift));

/** significand·2^exponent ± radius·2^exponent. */
export function bigBallOf(significand: bigint, exponent: number, radius: number): BigBall {
  return withMagnitude(significand, exponent, radius, Math.abs(Number(significand)));
}

function withMagnitude(significand: bigint, exponent: number, radius: number, magnitude: number): BigBall {
  if (magnitude === 0 && radius === 0) return ZERO;
  if (!(radius < Infinity && Math.abs(exponent) <= LARGEST_EXPONENT)) return INDEFINITE;
  return { significand, exponent, radius, magnitude };
}

/** The exact number, with the shortest significand. */
export function exactly(significand: bigint, exponent: number): BigBall {
  if (significand === 0n) return ZERO;
  const zeros = trailingZeros(significand);
  return bigBallOf(significand >> BigInt(zeros), exponent + zeros, 0);
}

export function negated(a: BigBall): BigBall {
  return { significand: -a.significand, exponent: a.exponent, radius: a.radius, magnitude: a.magnitude };
}

/** The number of binary digits of the integer that a double is nearest to, or one more; 0 for 0. */
export function digitsOf(magnitude: number): number {
  return magnitude === 0 ? 0 : significandExponent(magnitude) + 53;
}

/** x·2^shift, or more if that is too small for a double; x ≥ 0. */
export function scaled(x: number, shift: number): number {
  if (x === 0 || shift === 0) return x;
  if (shift > 1000) return x * powerOfTwo(1000) * powerOfTwo(Math.min(shift - 1000, 1000));
  return x * powerOfTwo(Math.max(shift, -1074));
}

/** significand·2^shift, rounded down. */
export function shifted(significand: bigint, shift: number): bigint {
  if (shift === 0 || significand === 0n) return significand;
  if (shift > 0) return significand << SHIFTS[shift]!;
  return significand >> SHIFTS[Math.min(-shift, SHIFTS.length - 1)]!;
}

/**
 * The ball with its significand rounded to `width` digits, and to those that its radius leaves significant.
 * `mostDigits` bounds the digits of the significand, and is used where these are too many for a double.
 */
export function fitted(
  significand: bigint,
  exponent: number,
  radius: number,
  mostDigits: number,
  width: number,
): BigBall {
  const magnitude = Math.abs(Number(significand));
  const digits = magnitude < Infinity ? digitsOf(magnitude) : mostDigits;
  const noise = radius > LARGE_RADIUS ? digitsOf(radius) - NOISE_BITS : 0;
  const drop = Math.max(digits - width, noise);
  if (drop <= 0) return withMagnitude(significand, exponent, radius, magnitude);
  return dropped(significand, exponent, drop, scaled(radius, -drop));
}

/** The ball with `drop` > 0 digits less, for a radius that is in the new places already. */
export function dropped(significand: bigint, exponent: number, drop: number, radius: number): BigBall {
  const kept = shifted(significand, -drop);
  const exact = radius === 0 && shifted(kept, drop) === significand;
  return bigBallOf(kept, exponent + drop, exact ? 0 : (radius + 1) * WIDELY);
}

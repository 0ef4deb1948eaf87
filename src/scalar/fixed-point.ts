import { bitLength } from './integer.js';

/**
 * Elementary functions on binary numbers by integer arithmetic, with errors counted in units of the last place: the
 * enclosing binary systems take exp, ln and cos from here. The decimal intervals have series of their own and check it.
 */

/** The number mantissa·2^exponent. */
export interface Binary {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** Digits beyond those asked for; they cover the errors counted below, which stay under 2^40 units, with room. */
const guard = 64;

/** Arguments of exp and cos beyond ±2^30 are refused: reduction would need as many digits as they have. */
const largestBits = 30;

/**
 * eˣ as a number with at least `bits` binary digits that is off by at most 2 units of its last place. Undefined for
 * |x| ≥ 2^30. Taylor's series at x − k·ln 2 halved s times, then squared s times.
 */
export function exponential(x: Binary, bits: number): Binary | undefined {
  if (x.mantissa === 0n) return { mantissa: 1n, exponent: 0 };
  if (bitLength(magnitude(x.mantissa)) + x.exponent > largestBits) return undefined;
  const width = bits + guard;
  // k·ln 2 is off by |k| < 2^31 units of the wider number, which are none of the narrower one.
  const wide = width + largestBits + 2;
  const argument = fixed(x, wide);
  const k = (argument + (logarithmOfTwo(wide) >> 1n)) / logarithmOfTwo(wide);
  const halvings = Math.ceil(Math.sqrt(bits));
  const reduced = (argument - k * logarithmOfTwo(wide)) >> BigInt(wide - width + halvings);
  const one = 1n << BigInt(width);
  let sum = one;
  let term = one;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = ((term * reduced) >> BigInt(width)) / n;
    sum += term;
  }
  // A squaring at most triples the error: 3^√bits ≤ 2^52 for 1100 bits, and the sum is off by less than 2^10 units.
  for (let i = 0; i < halvings; i++) sum = (sum * sum) >> BigInt(width);
  return { mantissa: sum >> BigInt(guard - 1), exponent: Number(k) - bits - 1 };
}

/**
 * ln x for x > 0, off by at most 2 units of its last place; near 1 it has about `bits` digits all the same.
 * 2·artanh((m − 1)/(m + 1)) for the part m of x in [1/√2, √2), and the rest is a power of two.
 */
export function naturalLogarithm({ mantissa, exponent }: Binary, bits: number): Binary {
  let power = exponent + bitLength(mantissa);
  // 181/256 is near 1/√2; m is as near to 1 as a power of two can bring it.
  if (mantissa << 8n < 181n << BigInt(bitLength(mantissa))) power -= 1;
  const part = { mantissa, exponent: exponent - power };
  const lost =
    power === 0
      ? bits + guard - bitLength(magnitude(fixed(part, bits + guard) - (1n << BigInt(bits + guard))))
      : 0;
  const width = bits + guard + Math.min(lost, bits + guard);
  const one = 1n << BigInt(width);
  const m = fixed(part, width);
  const z = ((m - one) << BigInt(width)) / (m + one);
  const square = (z * z) >> BigInt(width);
  let sum = z;
  let odd = z;
  for (let n = 3n; odd !== 0n && odd !== -1n; n += 2n) {
    odd = (odd * square) >> BigInt(width);
    sum += odd / n;
  }
  const total = 2n * sum + BigInt(power) * logarithmOfTwo(width);
  return { mantissa: total >> BigInt(guard), exponent: guard - width };
}

/** cos x, off by at most 2^(1 − bits). Undefined for |x| ≥ 2^30. Taylor's series at x − k·π/2. */
export function cosine(x: Binary, bits: number): Binary | undefined {
  if (x.mantissa === 0n) return { mantissa: 1n, exponent: 0 };
  if (bitLength(magnitude(x.mantissa)) + x.exponent > largestBits) return undefined;
  const width = bits + guard;
  const wide = width + largestBits + 2;
  const quarter = pi(wide) >> 1n;
  const argument = magnitude(fixed(x, wide));
  const k = (argument + (quarter >> 1n)) / quarter;
  const angle = (argument - k * quarter) >> BigInt(wide - width);
  const square = (angle * angle) >> BigInt(width);
  const even = k % 2n === 0n;
  let term = even ? 1n << BigInt(width) : angle;
  let sum = term;
  for (let n = even ? 1n : 2n; term !== 0n && term !== -1n; n += 2n) {
    term = -((term * square) >> BigInt(width)) / (n * (n + 1n));
    sum += term;
  }
  const negative = k % 4n === 1n || k % 4n === 2n;
  return { mantissa: (negative ? -sum : sum) >> BigInt(guard), exponent: -bits };
}

/** x·2^width, rounded down. */
function fixed({ mantissa, exponent }: Binary, width: number): bigint {
  const shift = BigInt(exponent + width);
  return shift >= 0n ? mantissa << shift : mantissa >> -shift;
}

/** ln 2 = 18·artanh(1/26) − 2·artanh(1/4801) + 8·artanh(1/8749), off by less than one unit of 2^-width. */
const logarithmOfTwo = constant((width) => {
  const series = (n: bigint) => reciprocalSeries(n, width, 1n);
  return 18n * series(26n) - 2n * series(4801n) + 8n * series(8749n);
});

/** π = 16·arctan(1/5) − 4·arctan(1/239) (Machin 1706), off by less than one unit of 2^-width. */
const pi = constant(
  (width) => 16n * reciprocalSeries(5n, width, -1n) - 4n * reciprocalSeries(239n, width, -1n),
);

/** artanh(1/n) for the sign 1, arctan(1/n) for −1, times 2^width, off by less than `width` units. */
function reciprocalSeries(n: bigint, width: number, sign: 1n | -1n): bigint {
  let power = (1n << BigInt(width)) / n;
  let sum = power;
  for (let k = 3n; power !== 0n; k += 2n) {
    power = (sign * power) / (n * n);
    sum += power / k;
  }
  return sum;
}

/** Computed once for each width, with digits to spare. */
function constant(compute: (width: number) => bigint): (width: number) => bigint {
  const known = new Map<number, bigint>();
  return (width) => {
    let value = known.get(width);
    if (value === undefined) {
      value = compute(width + guard) >> BigInt(guard);
      known.set(width, value);
    }
    return value;
  };
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

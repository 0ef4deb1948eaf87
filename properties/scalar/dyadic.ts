/**
 * The exact oracle of the ball properties: m·2^e, written without any code of src/, without normal forms and without
 * division, so that a million checks stay cheap.
 */
export interface Dyadic {
  readonly m: bigint;
  readonly e: number;
}

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
float[0] = 1;
const HIGH = words[1] === 0 ? 0 : 1;

export function dyadic(x: number): Dyadic {
  if (Number.isSafeInteger(x)) return { m: BigInt(x), e: 0 };
  float[0] = x;
  const high = words[HIGH]!;
  const exponent = (high >>> 20) & 2047;
  const fraction = (high & 0xfffff) * 2 ** 32 + words[1 - HIGH]! + (exponent === 0 ? 0 : 2 ** 52);
  return { m: BigInt(x < 0 ? -fraction : fraction), e: Math.max(1, exponent) - 1075 };
}

export function plus(a: Dyadic, b: Dyadic): Dyadic {
  if (a.m === 0n) return b;
  if (b.m === 0n) return a;
  if (a.e === b.e) return { m: a.m + b.m, e: a.e };
  return a.e > b.e
    ? { m: (a.m << BigInt(a.e - b.e)) + b.m, e: b.e }
    : { m: a.m + (b.m << BigInt(b.e - a.e)), e: a.e };
}

export function minus(a: Dyadic, b: Dyadic): Dyadic {
  return plus(a, { m: -b.m, e: b.e });
}

export function times(a: Dyadic, b: Dyadic): Dyadic {
  return { m: a.m * b.m, e: a.e + b.e };
}

/** |a| ≤ b. */
export function within(a: Dyadic, b: Dyadic): boolean {
  return minus(b, { m: a.m < 0n ? -a.m : a.m, e: a.e }).m >= 0n;
}

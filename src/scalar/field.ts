import { NotRepresentable, OutsideDomain } from './failure.js';
import { inverseModulo, powerModulo } from './prime.js';
import { mix } from './random.js';
import type { Rational } from './rational.js';
import type { Scalar } from './scalar.js';

/**
 * Arithmetic modulo a prime p: an element is a residue from 0 to p − 1. There is no order: `compare` says `equal` or
 * `undecided`, but different residues are certainly those of different numbers; abs, exp, ln and cos are `NotRepresentable`, and
 * what divides by a multiple of p is `OutsideDomain`.
 *
 * The root is an UNINTERPRETED function: √0 = 0, √1 = 1, and any other residue is sent to a residue that depends on
 * it and on `seed` only, and is otherwise random. Equal arguments get equal values, and (√a)² is not a. So if an
 * identity holds here at random points and seeds, it holds (up to the probability that `identityErrorBound` states)
 * with a new variable in the place of each different root. Then it holds whatever function √ is, so for the real root
 * too. The converse is not true: √a·√a = a fails here and says nothing.
 */
export function primeField(p: bigint, seed = 0n): Scalar<bigint> {
  const reduce = (value: bigint): bigint => {
    const rest = value % p;
    return rest < 0n ? rest + p : rest;
  };
  const div = (a: bigint, b: bigint): bigint => {
    if (b === 0n) throw new OutsideDomain('division by zero modulo a prime');
    return (a * inverseModulo(b, p)) % p;
  };
  const fromRational = ({ numerator, denominator, exponent }: Rational): bigint => {
    const size = BigInt(Math.abs(exponent));
    const power = size < 128n ? 1n << size : powerModulo(2n, size, p);
    return exponent < 0
      ? div(reduce(numerator), reduce(denominator * power))
      : div(reduce(numerator * power), reduce(denominator));
  };
  return {
    name: 'field',
    exact: true,
    fromRational,
    fromInteger: (value) => reduce(BigInt(value)),
    add: (a, b) => (a + b >= p ? a + b - p : a + b),
    sub: (a, b) => (a >= b ? a - b : a - b + p),
    mul: (a, b) => (a * b) % p,
    div,
    neg: (a) => (a === 0n ? a : p - a),
    abs: () => refuse('abs'),
    sqrt: (a) => (a < 2n ? a : hash(a, seed) % p),
    exp: () => refuse('exp'),
    ln: () => refuse('ln'),
    cos: () => refuse('cos'),
    sum: (terms) => {
      let total = 0n;
      for (let i = 0; i < terms.length; i++) total += terms[i]!;
      return total % p;
    },
    dot: (a, b) => {
      if (a.length !== b.length) throw new RangeError(`dot of ${a.length} and ${b.length} residues`);
      let total = 0n;
      for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
      return total % p;
    },
    compare: (a, b) => (a === b ? 'equal' : 'undecided'),
    differ: (a, b) => a !== b,
    isNonzero: (a) => a !== 0n,
    // A residue says nothing about the size of the number.
    approximate: () => Number.NaN,
  };
}

/** 128 bits that depend on both, so that the remainder modulo a 64-bit prime is uniform to within 2^-64. */
function hash(value: bigint, seed: bigint): bigint {
  const key = mix(BigInt.asUintN(64, seed));
  const first = mix(BigInt.asUintN(64, mix(value ^ key) + key));
  const second = mix(BigInt.asUintN(64, mix(value + first) ^ mix(key + 1n)));
  return (first << 64n) | second;
}

function refuse(name: string): never {
  throw new NotRepresentable(`${name} has no meaning modulo a prime`);
}

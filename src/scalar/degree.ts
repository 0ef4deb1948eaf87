import {
  Atom,
  commonOf,
  type Denominator,
  denominatorOf,
  NONE,
  type PolynomialBound,
  productOf,
  UPWARDS,
} from './denominator.js';
import { NotRepresentable, OutsideDomain } from './failure.js';
import { bitLength } from './integer.js';
import type { Rational } from './rational.js';
import type { Scalar } from './scalar.js';

/**
 * Upper bounds on one rational function of the free inputs, written as a polynomial with integer coefficients over a
 * product of such polynomials. `height` is −Infinity for the function 0.
 */
export interface DegreeBound extends PolynomialBound {
  readonly denominator: Denominator;
}

export type { Atom };

/** `degrees()` with what a run has divided by and taken roots of: `identityErrorBound` needs both. */
export interface DegreeScalar extends Scalar<DegreeBound> {
  readonly divisors: ReadonlySet<Atom>;
  readonly roots: readonly DegreeBound[];
}

const ZERO: DegreeBound = { degree: 0, height: -Infinity, denominator: NONE };

/** One input that the identity may choose freely. */
export function freeInput(): DegreeBound {
  return { degree: 1, height: 0, denominator: NONE };
}

/** A fixed rational number; its denominator is an atom of degree 0, and a power of the atom `two`. */
export function constant(value: Rational, two = new Atom(0, 1)): DegreeBound {
  if (value.numerator === 0n) return ZERO;
  const powers = new Map<Atom, number>();
  if (value.denominator !== 1n) powers.set(new Atom(0, logOf(value.denominator)), 1);
  if (value.exponent < 0) powers.set(two, -value.exponent);
  const numerator = value.numerator < 0n ? -value.numerator : value.numerator;
  const height = logOf(numerator) + Math.max(0, value.exponent);
  return { degree: 0, height, denominator: denominatorOf(powers) };
}

/**
 * Computes no value, only bounds on what a computation depends on: run it with `freeInput()` for every input, then ask
 * `identityErrorBound`. Sums over a common denominator take the least common multiple of the atoms, not the product.
 * A root is an uninterpreted function (see `primeField`): a new input. abs, exp, ln and cos are `NotRepresentable`;
 * `compare` is always `undecided`; `isNonzero` speaks of a generic point.
 */
export function degrees(): DegreeScalar {
  const divisors = new Set<Atom>();
  const roots: DegreeBound[] = [];
  const two = new Atom(0, 1);
  // Dividing twice by one object is dividing by one polynomial.
  const atoms = new WeakMap<DegreeBound, Atom>();
  const div = (a: DegreeBound, b: DegreeBound): DegreeBound => {
    if (isZero(b)) throw new OutsideDomain('division by zero');
    let atom = atoms.get(b);
    if (atom === undefined) {
      atom = new Atom(b.degree, b.height);
      atoms.set(b, atom);
    }
    divisors.add(atom);
    return quotient(a, b, atom);
  };
  return {
    name: 'degree',
    exact: false,
    divisors,
    roots,
    fromRational: (value) => {
      const result = constant(value, two);
      for (const atom of result.denominator.keys()) divisors.add(atom);
      return result;
    },
    fromInteger: (value) => constant({ numerator: BigInt(value), denominator: 1n, exponent: 0 }, two),
    add: combine,
    sub: combine,
    mul,
    div,
    neg: (a) => a,
    abs: () => refuse('abs'),
    sqrt: (a) => {
      roots.push(a);
      return freeInput();
    },
    exp: () => refuse('exp'),
    ln: () => refuse('ln'),
    cos: () => refuse('cos'),
    sum: (terms) => terms.reduce(combine, ZERO),
    dot: (a, b) => {
      if (a.length !== b.length) throw new RangeError(`dot of ${a.length} and ${b.length} bounds`);
      return a.reduce((total, left, i) => combine(total, mul(left, b[i]!)), ZERO);
    },
    compare: () => 'undecided',
    isNonzero: (a) => !isZero(a),
    approximate: () => Number.NaN,
  };
}

/** Bounds for a + b and for a − b, which have the same. */
export function combine(a: DegreeBound, b: DegreeBound): DegreeBound {
  if (isZero(a)) return b;
  if (isZero(b)) return a;
  if (a.denominator === b.denominator) {
    const degree = Math.max(a.degree, b.degree);
    return { degree, height: logOfSum(a.height, b.height), denominator: a.denominator };
  }
  const { denominator, left, right } = commonOf(a.denominator, b.denominator);
  return {
    degree: Math.max(a.degree + left.degree, b.degree + right.degree),
    height: logOfSum((a.height + left.height) * UPWARDS, (b.height + right.height) * UPWARDS),
    denominator,
  };
}

function mul(a: DegreeBound, b: DegreeBound): DegreeBound {
  if (isZero(a) || isZero(b)) return ZERO;
  return {
    degree: a.degree + b.degree,
    height: (a.height + b.height) * UPWARDS,
    denominator: productOf(a.denominator, b.denominator),
  };
}

/** (N/D)/(M/E) = N·E/(D·M), where the factors that E and D share cancel. */
function quotient(a: DegreeBound, b: DegreeBound, divisor: Atom): DegreeBound {
  if (isZero(a)) return ZERO;
  const powers = new Map(a.denominator);
  let { degree, height } = a;
  for (const [atom, power] of b.denominator) {
    const below = powers.get(atom) ?? 0;
    if (below > power) powers.set(atom, below - power);
    else powers.delete(atom);
    const above = Math.max(0, power - below);
    degree += above * atom.degree;
    height = (height + above * atom.height) * UPWARDS;
  }
  powers.set(divisor, (powers.get(divisor) ?? 0) + 1);
  return { degree, height, denominator: denominatorOf(powers) };
}

function isZero(a: DegreeBound): boolean {
  return a.height === -Infinity;
}

/** An upper bound on log2, exact for 1; the leading 53 bits decide it up to rounding. */
function logOf(value: bigint): number {
  const shift = Math.max(0, bitLength(value) - 53);
  const leading = Number(value >> BigInt(shift)) + (shift > 0 ? 1 : 0);
  return (Math.log2(leading) + shift) * UPWARDS;
}

function logOfSum(a: number, b: number): number {
  const large = Math.max(a, b);
  return (large + Math.log2(1 + 2 ** (Math.min(a, b) - large))) * UPWARDS;
}

function refuse(name: string): never {
  throw new NotRepresentable(`${name} of a rational function is not one`);
}

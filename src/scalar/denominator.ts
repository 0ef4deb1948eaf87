/** Upper bounds on a polynomial with integer coefficients; `height` is log2 of the sum of their absolute values. */
export interface PolynomialBound {
  readonly degree: number;
  readonly height: number;
}

/** Heights are rounded a few times per operation; this makes every one of them an upper bound again. */
export const UPWARDS = 1 + 2 ** -49;

let atoms = 0;

/** A polynomial that was divided by. Two objects are two atoms, even if they stand for one polynomial. */
export class Atom implements PolynomialBound {
  readonly degree: number;
  readonly height: number;
  /** Later atoms have greater numbers. */
  readonly number = atoms++;
  /** The denominators whose latest atom this is: they are forgotten together with it. */
  readonly denominators = new Map<string, Denominator>();

  constructor(degree: number, height: number) {
    this.degree = degree;
    this.height = height;
  }
}

/**
 * A product of powers of atoms. A run makes few of them and meets each one often: equal products are one object, which
 * remembers what it has made with others.
 */
export class Denominator extends Map<Atom, number> {
  readonly products = new Map<Denominator, Denominator>();
  readonly common = new Map<Denominator, CommonDenominator>();
}

/** The least common multiple of two denominators, and what it takes to get there from each. */
export interface CommonDenominator {
  readonly denominator: Denominator;
  readonly left: PolynomialBound;
  readonly right: PolynomialBound;
}

export const NONE = new Denominator();

export function denominatorOf(powers: ReadonlyMap<Atom, number>): Denominator {
  if (powers.size === 0) return NONE;
  const factors = [...powers].sort(([a], [b]) => b.number - a.number);
  const { denominators } = factors[0][0];
  const key = factors.map(([{ number }, power]) => `${number}^${power}`).join(' ');
  let known = denominators.get(key);
  if (known === undefined) {
    known = new Denominator(factors);
    denominators.set(key, known);
  }
  return known;
}

export function productOf(a: Denominator, b: Denominator): Denominator {
  if (a === NONE) return b;
  if (b === NONE) return a;
  let product = a.products.get(b);
  if (product === undefined) {
    const powers = new Map(a);
    for (const [atom, power] of b) powers.set(atom, power + (powers.get(atom) ?? 0));
    product = denominatorOf(powers);
    a.products.set(b, product);
  }
  return product;
}

export function commonOf(a: Denominator, b: Denominator): CommonDenominator {
  // NONE outlives every run, and must not remember what it has met.
  let common = a === NONE ? undefined : a.common.get(b);
  if (common === undefined) {
    const powers = new Map(a);
    for (const [atom, power] of b) powers.set(atom, Math.max(power, powers.get(atom) ?? 0));
    const denominator = denominatorOf(powers);
    common = { denominator, left: missing(a, denominator), right: missing(b, denominator) };
    if (a !== NONE) a.common.set(b, common);
  }
  return common;
}

/** What a denominator lacks to be a multiple of it. */
function missing(from: Denominator, to: Denominator): PolynomialBound {
  let degree = 0;
  let height = 0;
  for (const [atom, power] of to) {
    const more = power - (from.get(atom) ?? 0);
    if (more === 0) continue;
    degree += more * atom.degree;
    height = (height + more * atom.height) * UPWARDS;
  }
  return { degree, height };
}

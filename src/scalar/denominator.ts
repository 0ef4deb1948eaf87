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
  /** The latest first. */
  readonly atoms: readonly Atom[];
  readonly products = new Map<Denominator, Denominator>();
  readonly common = new Map<Denominator, CommonDenominator>();

  constructor(atoms: readonly Atom[], powers: readonly number[]) {
    super();
    this.atoms = atoms;
    for (let i = 0; i < atoms.length; i++) this.set(atoms[i], powers[i]);
  }
}

/** The least common multiple of two denominators, and what it takes to get there from each. */
export interface CommonDenominator {
  readonly denominator: Denominator;
  readonly left: PolynomialBound;
  readonly right: PolynomialBound;
}

export const NONE = new Denominator([], []);

export function denominatorOf(powers: ReadonlyMap<Atom, number>): Denominator {
  const atoms = [...powers.keys()].sort((a, b) => b.number - a.number);
  return known(
    atoms,
    atoms.map((atom) => powers.get(atom)!),
  );
}

function known(atoms: readonly Atom[], powers: readonly number[]): Denominator {
  if (atoms.length === 0) return NONE;
  const { denominators } = atoms[0];
  let key = '';
  for (let i = 0; i < atoms.length; i++) key += `${atoms[i].number}^${powers[i]} `;
  let denominator = denominators.get(key);
  if (denominator === undefined) {
    denominator = new Denominator(atoms, powers);
    denominators.set(key, denominator);
  }
  return denominator;
}

export function productOf(a: Denominator, b: Denominator): Denominator {
  if (a === NONE) return b;
  if (b === NONE) return a;
  let product = a.products.get(b);
  if (product === undefined) {
    product = merged(a, b, (left, right) => left + right);
    a.products.set(b, product);
  }
  return product;
}

export function commonOf(a: Denominator, b: Denominator): CommonDenominator {
  // NONE outlives every run, and must not remember what it has met.
  let common = a === NONE ? undefined : a.common.get(b);
  if (common === undefined) {
    const denominator = merged(a, b, Math.max);
    common = { denominator, left: missing(a, denominator), right: missing(b, denominator) };
    if (a !== NONE) a.common.set(b, common);
  }
  return common;
}

/** The denominator with the powers that two make of each atom; of one that it lacks, the power is 0. */
function merged(a: Denominator, b: Denominator, power: (left: number, right: number) => number): Denominator {
  const atoms: Atom[] = [];
  const powers: number[] = [];
  for (let i = 0, j = 0; i < a.size || j < b.size; ) {
    const left = a.atoms[i];
    const right = b.atoms[j];
    const atom = right === undefined || left?.number >= right.number ? left : right;
    atoms.push(atom);
    powers.push(power(a.get(atom) ?? 0, b.get(atom) ?? 0));
    if (atom === left) i++;
    if (atom === right) j++;
  }
  return known(atoms, powers);
}

/** What a denominator lacks to be a multiple of it. */
function missing(from: Denominator, to: Denominator): PolynomialBound {
  let degree = 0;
  let height = 0;
  for (const atom of to.atoms) {
    const more = to.get(atom)! - (from.get(atom) ?? 0);
    if (more === 0) continue;
    degree += more * atom.degree;
    height = (height + more * atom.height) * UPWARDS;
  }
  return { degree, height };
}

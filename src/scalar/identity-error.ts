import { combine, type DegreeBound } from './degree.js';
import type { Atom, PolynomialBound } from './denominator.js';

/** Two sides of a claimed identity as `degrees()` saw them, with the divisors and roots of the run that made them. */
export interface ClaimedIdentity {
  readonly left: DegreeBound;
  readonly right: DegreeBound;
  readonly divisors: Iterable<Atom>;
  readonly roots: readonly DegreeBound[];
}

/**
 * An upper bound on log2 of the probability that two DIFFERENT rational functions agree in all of `trials` independent
 * trials. Never NaN, never positive; 0 if nothing was shown. A trial draws a prime p uniformly among those of exactly
 * `primeBits` bits, a seed, and a point uniformly modulo p, and is drawn again (the point alone or all) if it divides
 * by zero. Random numbers and the hash behind √ are taken to be ideal.
 *
 * Why. Let P = 2^(primeBits−1) ≤ p. The difference of the sides is N/D, and N is not the zero polynomial.
 * 1. N modulo p is zero only if p divides some coefficient c ≠ 0, and |c| ≤ 2^H for the height H of N. Fewer than
 *    H/log2(P) primes ≥ P divide c, out of π(2P) − π(P) > 3P/(5 ln P) primes (Rosser and Schoenfeld 1962, corollary 3
 *    of theorem 2, P ≥ 20.5).
 * 2. Otherwise N vanishes at a random point with probability at most deg N/p (Schwartz 1980, Zippel 1979).
 * 3. The point is random only among those where no divisor vanishes. Let Q be the product of the divisors. By 1 and 2
 *    a trial is kept with probability at least 1 − bad(Q) − deg Q/P, so the chance of 1 and 2 grows by at most the
 *    inverse of that.
 * 4. A root is a new variable, the same for equal arguments. So two different arguments must not take one value, nor
 *    may an argument take the values 0 and 1, whose roots are fixed. For each pair that is 1 and 2 again, applied to
 *    the difference of the two.
 */
export function identityErrorBound(claim: ClaimedIdentity, trials: number, primeBits = 61): number {
  if (!(primeBits >= 6 && primeBits <= 64))
    throw new RangeError(`primes of ${primeBits} bits are not supported`);
  if (!(trials >= 1)) return 0;
  const difference = combine(claim.left, claim.right);
  const divisor = total(claim.divisors);
  const kept = 1 - vanishes(divisor.degree, divisor.height, primeBits);
  const fooled =
    vanishes(difference.degree, difference.height, primeBits) + collision(claim.roots, primeBits);
  const perTrial = (fooled / kept) * (1 + 2 ** -40);
  // Also false for NaN: degrees beyond the range of doubles prove nothing.
  return kept > 0 && perTrial < 1 ? Math.log2(perTrial) * trials : 0;
}

/** Steps 1 and 2: the chance that a non-zero polynomial is zero at a random point modulo a random prime. */
function vanishes(degree: number, height: number, primeBits: number): number {
  const least = 2 ** (primeBits - 1);
  const primes = (3 * least) / (5 * Math.log(least));
  const dividing = Math.max(0, Math.floor(height / (primeBits - 1)));
  return (degree / least + dividing / primes) * (1 + 2 ** -45);
}

/** Step 4, with the largest pair for all pairs; the constants 0 and 1 take part, but not as a pair. */
function collision(roots: readonly DegreeBound[], primeBits: number): number {
  let above: PolynomialBound = { degree: 0, height: 0 };
  let below: PolynomialBound = { degree: 0, height: 0 };
  for (const root of roots) {
    const denominator = total(root.denominator.keys(), root.denominator);
    above = largest(above, root);
    below = largest(below, denominator);
  }
  const pairs = (roots.length * (roots.length + 3)) / 2;
  return pairs === 0
    ? 0
    : pairs * vanishes(above.degree + below.degree, above.height + below.height + 1, primeBits);
}

function total(atoms: Iterable<Atom>, powers?: ReadonlyMap<Atom, number>): PolynomialBound {
  let degree = 0;
  let height = 0;
  for (const atom of atoms) {
    const power = powers?.get(atom) ?? 1;
    degree += power * atom.degree;
    height += power * atom.height;
  }
  return { degree, height: height * (1 + 2 ** -40) };
}

function largest(a: PolynomialBound, b: PolynomialBound): PolynomialBound {
  return { degree: Math.max(a.degree, b.degree), height: Math.max(a.height, b.height) };
}

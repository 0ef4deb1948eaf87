import { type Rational, ratio, rational } from '../scalar/index.js';
import type { Random } from './random.js';

/** Where one drawn number may lie. `unit` is the position between a lower and an upper bound. */
export type Domain =
  | { readonly kind: 'real' }
  | { readonly kind: 'positive' }
  | { readonly kind: 'nonnegative' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'unit'; readonly closedBelow: boolean; readonly closedAbove: boolean }
  | { readonly kind: 'outside unit' }
  /** 0, 1, 2, …: what an integer of a sequence is made from. */
  | { readonly kind: 'natural' };

const zero = ratio(0);
const one = ratio(1);
const below = (a: Rational, b: Rational) => rational.compare(a, b) === 'less';

export function isIn(domain: Domain, q: Rational): boolean {
  switch (domain.kind) {
    case 'real':
      return true;
    case 'positive':
      return below(zero, q);
    case 'nonnegative':
      return !below(q, zero);
    case 'negative':
      return below(q, zero);
    case 'unit':
      return (
        (domain.closedBelow ? !below(q, zero) : below(zero, q)) &&
        (domain.closedAbove ? !below(one, q) : below(q, one))
      );
    case 'outside unit':
      return below(q, zero) || below(one, q);
    case 'natural':
      return !below(q, zero) && q.denominator === 1n && q.exponent >= 0;
  }
}

/**
 * Draws one number: mostly what one would write on a board (small integers, then small fractions), sometimes the
 * boundary of the domain, and sometimes a power of two far away, so that condition numbers become extreme.
 */
export function drawNumber(domain: Domain, random: Random): Rational {
  switch (domain.kind) {
    case 'real':
      return magnitude(random, random.integer(0, 1) === 0 ? 1 : -1);
    case 'positive':
      return positive(random);
    case 'nonnegative':
      return magnitude(random);
    case 'negative':
      return positive(random, -1);
    case 'unit':
      return unit(domain, random);
    case 'natural':
      return ratio(random.integer(0, 255));
    case 'outside unit': {
      const beyond = positive(random);
      return random.integer(0, 2) === 0 ? rational.neg(beyond) : rational.add(one, beyond);
    }
  }
}

type Sign = 1 | -1;

function magnitude(random: Random, sign: Sign = 1): Rational {
  return random.integer(0, 7) === 0 ? zero : positive(random, sign);
}

function positive(random: Random, sign: Sign = 1): Rational {
  const choice = random.integer(0, 15);
  if (choice < 8) return fraction(sign * random.integer(1, 6));
  if (choice < 13) return fraction(sign * random.integer(1, 9), random.integer(2, 6));
  if (choice < 15) return fraction(sign * random.integer(1, 255), 2 ** random.integer(1, 8));
  const far = random.integer(10, 30);
  return random.integer(0, 1) === 0 ? ratio(sign * 2 ** far) : ratio(sign, 2 ** far);
}

function unit(domain: { closedBelow: boolean; closedAbove: boolean }, random: Random): Rational {
  const choice = random.integer(0, 9);
  if (choice === 0 && domain.closedBelow) return zero;
  if (choice <= 2 && domain.closedAbove) return one;
  if (choice === 3) {
    const near = ratio(1, 2 ** random.integer(8, 30));
    return random.integer(0, 1) === 0 ? near : rational.sub(one, near);
  }
  const parts = random.integer(2, 8);
  return fraction(random.integer(1, parts - 1), parts);
}

const fractions = new Map<number, Rational>();

/** A fraction that is drawn over and over is made once: numbers do not change, so cases may share them. */
function fraction(numerator: number, denominator = 1): Rational {
  const key = numerator * 512 + denominator;
  let known = fractions.get(key);
  if (known === undefined) {
    known = ratio(numerator, denominator);
    fractions.set(key, known);
  }
  return known;
}

const simplest = [ratio(0), ratio(1), ratio(-1), ratio(1, 2), ratio(2), ratio(-2), ratio(1, 4), ratio(3, 4)];

/** Simpler numbers of the domain, simplest first; each strictly simpler than `q`, so that shrinking ends. */
export function* simplerNumbers(domain: Domain, q: Rational): Generator<Rational> {
  const size = complexity(q);
  const approximate = rational.approximate(q);
  const near = [1, 2, 3, 4]
    .filter(() => Math.abs(approximate) < 2 ** 40)
    .flatMap((parts) => [
      ratio(Math.round(approximate * parts), parts),
      ratio(Math.trunc(approximate * parts), parts),
    ]);
  for (const candidate of [...simplest, rational.abs(q), ...near]) {
    if (complexity(candidate) < size && isIn(domain, candidate)) yield candidate;
  }
}

/** How much one would have to write: the sizes of numerator and denominator, and a minus sign. */
export function complexity(q: Rational): number {
  const top = abs(q.numerator) << BigInt(Math.max(0, q.exponent));
  const bottom = q.denominator << BigInt(Math.max(0, -q.exponent));
  return 4 * (size(top) + 2 * (size(bottom) - 1)) + (q.numerator < 0n ? 1 : 0);
}

const abs = (n: bigint) => (n < 0n ? -n : n);
const size = (n: bigint) => (n < 1024n ? Number(n) : 1024 + n.toString(2).length);

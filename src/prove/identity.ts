import { assignments, decideLink, evaluateSides, type Relation } from '../formula/index.js';
import type { Type, Value } from '../formula/type.js';
import { CaseEnvironment, type Drawn } from '../generate/environment.js';
import type { Family } from '../generate/family.js';
import type { Matrix, Vector } from '../linear/types.js';
import {
  below,
  type DegreeBound,
  degrees,
  freeInput,
  identityErrorBound,
  NotRepresentable,
  OutsideDomain,
  primeField,
  type Random,
  randomPrime,
  type Scalar,
  seededRandom,
  UndecidedBranch,
} from '../scalar/index.js';

/**
 * What evaluating both sides at random points of prime fields shows:
 * - `identity`: they agreed everywhere, so they are the same rational function except with probability 2^log2ErrorBound;
 * - `different`: they differ at a point, so they are not the same function (a hypothesis may still make them equal);
 * - `unavailable`: a side is not a rational function (|x|, max, exp, a comparison).
 */
export type IdentityOutcome =
  | { readonly kind: 'identity'; readonly log2ErrorBound: number }
  | { readonly kind: 'different' }
  | { readonly kind: 'unavailable'; readonly why: string };

const primeBits = 61;
const trials = 3;

/** Whether the sides of `relation`, all joined by =, are identically equal for all the dimensions tried. */
export function checkIdentity(relation: Relation, family: Family, seed: bigint): IdentityOutcome {
  const random = seededRandom(seed);
  let log2ErrorBound = -Infinity;
  try {
    for (const integers of sizes(family, random)) {
      log2ErrorBound = Math.max(log2ErrorBound, errorBound(relation, family, integers, random));
      for (let trial = 0; trial < trials; trial += 1) {
        if (!agreesAtRandomPoint(relation, family, integers, random)) return { kind: 'different' };
      }
    }
  } catch (error) {
    if (error instanceof NotRepresentable || error instanceof UndecidedBranch) {
      return { kind: 'unavailable', why: error.message };
    }
    throw error;
  }
  return log2ErrorBound < 0
    ? { kind: 'identity', log2ErrorBound }
    : { kind: 'unavailable', why: 'the degree is too high' };
}

/** The integers of the cases tried: all least, all greatest, and three in between. */
function* sizes(family: Family, random: Random): Generator<ReadonlyMap<string, number>> {
  const pick = (choose: (least: number, greatest: number) => number) =>
    new Map([...family.integers].map(([name, { least, greatest }]) => [name, choose(least, greatest)]));
  yield pick((least) => least);
  if (family.integers.size === 0) return;
  yield pick((_, greatest) => greatest);
  for (let i = 0; i < 3; i += 1) {
    yield pick((least, greatest) => least + Number(below(random, BigInt(greatest - least + 1))));
  }
}

function errorBound(
  relation: Relation,
  family: Family,
  integers: ReadonlyMap<string, number>,
  random: Random,
): number {
  const scalar = degrees();
  const environment = environmentOf(family, scalar, integers, freeInput, random);
  let worst = -Infinity;
  for (const indices of assignments(relation, environment, scalar)) {
    const sides = evaluateSides(relation, scalar, environment, indices).map((side) =>
      entries<DegreeBound>(side, relation.type),
    );
    for (const [link, right] of sides.slice(1).entries()) {
      for (const [i, entry] of sides[link].entries()) {
        const claim = { left: entry, right: right[i], divisors: scalar.divisors, roots: scalar.roots };
        worst = Math.max(worst, identityErrorBound(claim, trials, primeBits));
      }
    }
  }
  return worst;
}

function agreesAtRandomPoint(
  relation: Relation,
  family: Family,
  integers: ReadonlyMap<string, number>,
  random: Random,
): boolean {
  // A point that divides by zero is drawn again; the error bound is conditioned on that.
  for (let attempt = 0; ; attempt += 1) {
    const prime = randomPrime(random, primeBits);
    const scalar = primeField(prime, random());
    const environment = environmentOf(family, scalar, integers, () => below(random, prime), random);
    try {
      for (const indices of assignments(relation, environment, scalar)) {
        const sides = evaluateSides(relation, scalar, environment, indices);
        for (const [link, right] of sides.slice(1).entries()) {
          if (decideLink(sides[link], '=', right, relation.type, scalar) !== 'proved') return false;
        }
      }
      return true;
    } catch (error) {
      if (!(error instanceof OutsideDomain) || attempt === 3) throw error;
    }
  }
}

function environmentOf<T>(
  family: Family,
  scalar: Scalar<T>,
  integers: ReadonlyMap<string, number>,
  point: () => T,
  random: Random,
): CaseEnvironment<T> {
  const count = (name: string) =>
    family.draws
      .get(name)!
      .draw.extents.reduce(
        (product: number, extent) =>
          product * (typeof extent === 'number' ? extent : (environment.value(extent) as number)),
        1,
      );
  const drawn: Drawn<T> = {
    integer: (name) => integers.get(name)!,
    parameters: (name) => Array.from({ length: count(name) }, point),
    naturals: (name) => Array.from({ length: count(name) }, () => Number(below(random, 1n << 20n))),
    given: () => undefined,
  };
  const environment: CaseEnvironment<T> = new CaseEnvironment(family, scalar, drawn);
  return environment;
}

function entries<T>(value: Value<T>, type: Type): readonly T[] {
  if (type.kind === 'vector') return value as Vector<T>;
  if (type.kind === 'matrix') return (value as Matrix<T>).flat();
  return [value as T];
}

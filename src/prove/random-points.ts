import { CaseEnvironment, type Drawn } from '../generate/environment.js';
import type { Family } from '../generate/family.js';
import {
  below,
  type DegreeBound,
  type DegreeScalar,
  degrees,
  freeInput,
  primeField,
  type Random,
  randomPrime,
  type Scalar,
  seededRandom,
} from '../scalar/index.js';

/** A number system and the values of a family over it. */
export interface Point<T, S extends Scalar<T> = Scalar<T>> {
  readonly scalar: S;
  readonly environment: CaseEnvironment<T>;
}

/** One choice of the integers of a family: the degrees of its names, and random points modulo random primes. */
export interface Size {
  readonly degrees: Point<DegreeBound, DegreeScalar>;
  /** One for each trial; `redraw` replaces one that divides by zero. */
  readonly points: readonly Point<bigint>[];
  redraw(trial: number): Point<bigint>;
  /** Whether the family draws integers, such as the rows that a run samples: they are part of the size. */
  readonly drawsIntegers: boolean;
}

export const primeBits = 61;
export const trials = 3;

/**
 * Where the identities of a family are tried. All relations of the family are tried at the same points: each of them
 * has its bound on the probability of error by itself, and the values of the names are computed once.
 */
export function randomPoints(family: Family, seed: bigint): readonly Size[] {
  const random = seededRandom(seed);
  // One prime for each trial, whatever the size: the trials of an identity are independent all the same.
  const primes = Array.from({ length: trials }, () => randomPrime(random, primeBits));
  return [...sizesOf(family, random)].map((integers) => {
    const scalar = degrees();
    const draw = (prime: bigint) => randomPoint(family, integers, prime, random);
    const points = primes.map(draw);
    return {
      degrees: { scalar, environment: environmentOf(family, scalar, integers, freeInput, random) },
      points,
      drawsIntegers: [...family.draws.values()].some((prepared) => prepared.draw.buildIntegers !== undefined),
      redraw(trial) {
        points[trial] = draw(randomPrime(random, primeBits));
        return points[trial];
      },
    };
  });
}

/** The integers of the cases tried: all least, all greatest, and two in between. */
function* sizesOf(family: Family, random: Random): Generator<ReadonlyMap<string, number>> {
  const pick = (choose: (least: number, greatest: number) => number) =>
    new Map([...family.integers].map(([name, { least, greatest }]) => [name, choose(least, greatest)]));
  yield pick((least) => least);
  if (family.integers.size === 0) return;
  yield pick((_, greatest) => greatest);
  for (let i = 0; i < 2; i += 1) {
    yield pick((least, greatest) => least + Number(below(random, BigInt(greatest - least + 1))));
  }
}

function randomPoint(
  family: Family,
  integers: ReadonlyMap<string, number>,
  prime: bigint,
  random: Random,
): Point<bigint> {
  const scalar = primeField(prime, random());
  return { scalar, environment: environmentOf(family, scalar, integers, () => below(random, prime), random) };
}

function environmentOf<T>(
  family: Family,
  scalar: Scalar<T>,
  integers: ReadonlyMap<string, number>,
  coordinate: () => T,
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
    parameters: (name) => Array.from({ length: count(name) }, coordinate),
    naturals: (name) => Array.from({ length: count(name) }, () => Number(below(random, 1n << 20n))),
    given: () => undefined,
  };
  const environment: CaseEnvironment<T> = new CaseEnvironment(family, scalar, drawn);
  return environment;
}

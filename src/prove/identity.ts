import { decideLink, type Relation, visitSides } from '../formula/index.js';
import type { Type, Value } from '../formula/type.js';
import type { Matrix, Vector } from '../linear/types.js';
import {
  type DegreeBound,
  identityErrorBound,
  NotRepresentable,
  OutsideDomain,
  UndecidedBranch,
} from '../scalar/index.js';
import { type Point, primeBits, type Size, trials } from './random-points.js';

/**
 * What evaluating both sides at random points of prime fields shows:
 * - `identity`: they agreed everywhere, so they are the same rational function except with probability 2^log2ErrorBound;
 * - `sampled`: they agreed, but nothing but drawn integers takes part, and those were tried, not generic;
 * - `different`: they differ at a point, so they are not the same function (a hypothesis may still make them equal);
 * - `unavailable`: a side is not a rational function (|x|, max, exp, a comparison).
 */
export type IdentityOutcome =
  | { readonly kind: 'identity'; readonly log2ErrorBound: number }
  | { readonly kind: 'sampled' }
  | { readonly kind: 'different' }
  | { readonly kind: 'unavailable'; readonly why: string };

/** Whether the sides of `relation`, all joined by =, are identically equal for all the sizes tried. */
export function checkIdentity(relation: Relation, sizes: readonly Size[]): IdentityOutcome {
  let log2ErrorBound = -Infinity;
  try {
    for (const size of sizes) {
      for (let trial = 0; trial < trials; trial += 1) {
        if (!agreesInTrial(relation, size, trial)) return { kind: 'different' };
      }
      log2ErrorBound = Math.max(log2ErrorBound, errorBound(relation, size.degrees));
    }
  } catch (error) {
    if (error instanceof NotRepresentable || error instanceof UndecidedBranch) {
      return { kind: 'unavailable', why: error.message };
    }
    throw error;
  }
  if (log2ErrorBound === -Infinity && sizes.some(({ drawsIntegers }) => drawsIntegers))
    return { kind: 'sampled' };
  return log2ErrorBound < 0
    ? { kind: 'identity', log2ErrorBound }
    : { kind: 'unavailable', why: 'the degree is too high' };
}

function errorBound(relation: Relation, { scalar, environment }: Size['degrees']): number {
  let worst = -Infinity;
  visitSides(relation, scalar, environment, (values) => {
    const sides = values.map((side) => entries<DegreeBound>(side, relation.type));
    for (const [link, right] of sides.slice(1).entries()) {
      for (const [i, entry] of sides[link].entries()) {
        const claim = { left: entry, right: right[i], divisors: scalar.divisors, roots: scalar.roots };
        worst = Math.max(worst, identityErrorBound(claim, trials, primeBits));
      }
    }
    return false;
  });
  return worst;
}

function agreesInTrial(relation: Relation, size: Size, trial: number): boolean {
  // A point that divides by zero is drawn again; the error bound is conditioned on that.
  for (let attempt = 0; ; attempt += 1) {
    try {
      return agreesAt(relation, attempt === 0 ? size.points[trial] : size.redraw(trial));
    } catch (error) {
      if (!(error instanceof OutsideDomain) || attempt === 3) throw error;
    }
  }
}

function agreesAt(relation: Relation, { scalar, environment }: Point<bigint>): boolean {
  let agrees = true;
  visitSides(relation, scalar, environment, (sides) => {
    agrees = sides
      .slice(1)
      .every((right, link) => decideLink(sides[link], '=', right, relation.type, scalar) === 'proved');
    return !agrees;
  });
  return agrees;
}

function entries<T>(value: Value<T>, type: Type): readonly T[] {
  if (type.kind === 'vector') return value as Vector<T>;
  if (type.kind === 'matrix') return (value as Matrix<T>).flat();
  return [value as T];
}

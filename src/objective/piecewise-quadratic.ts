import { OutsideDomain, UndecidedBranch } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import type { LineFunction } from './objective.js';

/** A C¹ function whose second derivative is constant between breakpoints. */
export interface PiecewiseParts<T> {
  /** t_1 < … < t_k; none for a parabola. */
  readonly breakpoints: readonly T[];
  /** s_0 … s_k: f″ left of t_1, between neighbours, right of t_k. Any sign: then f is not convex. */
  readonly curvatures: readonly T[];
  /** f(0); zero if absent. */
  readonly value?: T;
  /** f′(0); zero if absent. */
  readonly slope?: T;
}

/** One piece, expanded at an `anchor` it contains or borders: value + slope·(x − anchor) + ½·curvature·(x − anchor)². */
interface Piece<T> {
  readonly anchor: T;
  readonly value: T;
  readonly slope: T;
  readonly curvature: T;
}

/**
 * The piecewise quadratic with these curvatures and initial values; smooth with L = max |s_j|, and with no smaller L.
 * These functions attain the bounds that hold for every L-smooth function and are not quadratic themselves.
 *
 * At a breakpoint the neighbouring pieces agree in value and slope, so which of them is taken there does not matter.
 * Where a comparison with a breakpoint is undecided, the point may lie on either side, and the evaluation throws
 * `UndecidedBranch`; so does the construction, if the breakpoints cannot be put in order.
 */
export function piecewiseQuadratic<T>(S: Scalar<T>, parts: PiecewiseParts<T>): LineFunction<T> {
  const pieces = expandedPieces(S, parts);
  const half = S.div(S.fromInteger(1), S.fromInteger(2));
  const pieceAt = (x: T): Piece<T> => pieces[countBelow(S, parts.breakpoints, x)];
  return {
    value(x) {
      const { anchor, value, slope, curvature } = pieceAt(x);
      const step = S.sub(x, anchor);
      return S.add(value, S.mul(step, S.add(slope, S.mul(half, S.mul(curvature, step)))));
    },
    slope(x) {
      const { anchor, slope, curvature } = pieceAt(x);
      return S.add(slope, S.mul(curvature, S.sub(x, anchor)));
    },
    ...largestMagnitude(S, parts.curvatures),
  };
}

/** How many breakpoints lie below x: the index of its piece. */
function countBelow<T>(S: Scalar<T>, breakpoints: readonly T[], x: T): number {
  for (const [index, breakpoint] of breakpoints.entries()) {
    const ordering = S.compare(x, breakpoint);
    if (ordering === 'undecided') {
      throw new UndecidedBranch(
        `near ${S.approximate(breakpoint)} the piece of a piecewise quadratic is open`,
      );
    }
    if (ordering !== 'greater') return index;
  }
  return breakpoints.length;
}

function expandedPieces<T>(
  S: Scalar<T>,
  { breakpoints, curvatures, value, slope }: PiecewiseParts<T>,
): Piece<T>[] {
  if (curvatures.length !== breakpoints.length + 1) {
    throw new OutsideDomain(
      `${breakpoints.length} breakpoints separate ${breakpoints.length + 1} curvatures`,
    );
  }
  for (const [index, breakpoint] of breakpoints.slice(1).entries()) {
    const ordering = S.compare(breakpoints[index], breakpoint);
    if (ordering === 'undecided') throw new UndecidedBranch('the order of two breakpoints is open');
    if (ordering !== 'less') {
      throw new OutsideDomain('breakpoints of a piecewise quadratic must increase');
    }
  }
  const zero = S.fromInteger(0);
  const home = countBelow(S, breakpoints, zero);
  const pieces: Piece<T>[] = [];
  pieces[home] = { anchor: zero, value: value ?? zero, slope: slope ?? zero, curvature: curvatures[home] };
  // Outwards from the piece with 0: the next piece starts where this one ends, with its value and slope there.
  for (let index = home; index < breakpoints.length; index += 1) {
    pieces[index + 1] = continuation(S, pieces[index], breakpoints[index], curvatures[index + 1]);
  }
  for (let index = home; index > 0; index -= 1) {
    pieces[index - 1] = continuation(S, pieces[index], breakpoints[index - 1], curvatures[index - 1]);
  }
  return pieces;
}

function continuation<T>(S: Scalar<T>, piece: Piece<T>, anchor: T, curvature: T): Piece<T> {
  const step = S.sub(anchor, piece.anchor);
  const rise = S.mul(piece.curvature, step);
  const meanSlope = S.add(piece.slope, S.div(rise, S.fromInteger(2)));
  return {
    anchor,
    value: S.add(piece.value, S.mul(step, meanSlope)),
    slope: S.add(piece.slope, rise),
    curvature,
  };
}

/** The smallest L that is valid; none where two curvatures cannot be told apart. */
function largestMagnitude<T>(S: Scalar<T>, curvatures: readonly T[]): { smoothness?: T } {
  let largest = S.abs(curvatures[0]);
  for (const curvature of curvatures.slice(1)) {
    const magnitude = S.abs(curvature);
    const ordering = S.compare(magnitude, largest);
    if (ordering === 'undecided') return {};
    if (ordering === 'greater') largest = magnitude;
  }
  return { smoothness: largest };
}

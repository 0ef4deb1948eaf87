import { OutsideDomain, UndecidedBranch } from '../scalar/failure.js';
import { type Rational, rational } from '../scalar/rational.js';
import type { Scalar } from '../scalar/scalar.js';
import type { LineFunction } from './objective.js';

/** A C¹ function whose second derivative is constant between breakpoints. */
export interface PiecewiseParts {
  /** t_1 < … < t_k; none for a parabola. */
  readonly breakpoints: readonly Rational[];
  /** s_0 … s_k: f″ left of t_1, between neighbours, right of t_k. Any sign: then f is not convex. */
  readonly curvatures: readonly Rational[];
  /** f(0); zero if absent. */
  readonly value?: Rational;
  /** f′(0); zero if absent. */
  readonly slope?: Rational;
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
 * Pieces are found exactly, in rationals, once. At a breakpoint the neighbouring pieces agree in value and slope, so
 * which of them is taken there does not matter. Where a comparison with a breakpoint is undecided, the point may lie on
 * either side, and the evaluation throws `UndecidedBranch`.
 */
export function piecewiseQuadratic<T>(S: Scalar<T>, parts: PiecewiseParts): LineFunction<T> {
  const exact = exactPieces(parts);
  const breakpoints = parts.breakpoints.map((breakpoint) => S.fromRational(breakpoint));
  const pieces = exact.map(
    (piece): Piece<T> => ({
      anchor: S.fromRational(piece.anchor),
      value: S.fromRational(piece.value),
      slope: S.fromRational(piece.slope),
      curvature: S.fromRational(piece.curvature),
    }),
  );
  const half = S.div(S.fromInteger(1), S.fromInteger(2));
  const pieceAt = (x: T): Piece<T> => pieces[countBelow(S, breakpoints, x)];
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
    smoothness: S.fromRational(largestMagnitude(parts.curvatures)),
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

function exactPieces({ breakpoints, curvatures, value, slope }: PiecewiseParts): Piece<Rational>[] {
  if (curvatures.length !== breakpoints.length + 1) {
    throw new OutsideDomain(
      `${breakpoints.length} breakpoints separate ${breakpoints.length + 1} curvatures`,
    );
  }
  for (const [index, breakpoint] of breakpoints.slice(1).entries()) {
    if (rational.compare(breakpoints[index], breakpoint) !== 'less') {
      throw new OutsideDomain('breakpoints of a piecewise quadratic must increase');
    }
  }
  const zero = rational.fromInteger(0);
  const home = countBelow(rational, breakpoints, zero);
  const pieces: Piece<Rational>[] = [];
  pieces[home] = { anchor: zero, value: value ?? zero, slope: slope ?? zero, curvature: curvatures[home] };
  // Outwards from the piece with 0: the next piece starts where this one ends, with its value and slope there.
  for (let index = home; index < breakpoints.length; index += 1) {
    pieces[index + 1] = continuation(pieces[index], breakpoints[index], curvatures[index + 1]);
  }
  for (let index = home; index > 0; index -= 1) {
    pieces[index - 1] = continuation(pieces[index], breakpoints[index - 1], curvatures[index - 1]);
  }
  return pieces;
}

function continuation(piece: Piece<Rational>, anchor: Rational, curvature: Rational): Piece<Rational> {
  const step = rational.sub(anchor, piece.anchor);
  const rise = rational.mul(piece.curvature, step);
  const meanSlope = rational.add(piece.slope, rational.div(rise, rational.fromInteger(2)));
  return {
    anchor,
    value: rational.add(piece.value, rational.mul(step, meanSlope)),
    slope: rational.add(piece.slope, rise),
    curvature,
  };
}

function largestMagnitude(values: readonly Rational[]): Rational {
  return values
    .map((value) => rational.abs(value))
    .reduce((largest, value) => (rational.compare(value, largest) === 'greater' ? value : largest));
}

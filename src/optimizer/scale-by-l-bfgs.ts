import type { Vector } from '../linear/types.js';
import { addScaledVector, innerProduct, scaleVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { type CurvaturePair, curvaturePair, type PairChoice, type Visit } from './curvature-pair.js';
import type { Transformation } from './transformation.js';

/** The last pairs, oldest first, at most `memory` of them; and the visit before. No matrix. */
export interface LbfgsState<T> {
  readonly pairs: readonly CurvaturePair<T>[];
  readonly last: Visit<T> | null;
}

export interface LbfgsOptions {
  /** m, how many pairs are kept: a positive integer, or Infinity. */
  readonly memory: number;
  /**
   * The matrix that the pairs correct. `identity`, unless given: I, so that full memory is BFGS with H_0 = I. `latest`:
   * (⟨s, y⟩/⟨y, y⟩)·I of the newest pair, Nocedal and Wright (7.20), as implementations do.
   */
  readonly initial?: 'identity' | 'latest';
  /** `all` unless given. */
  readonly pairs?: PairChoice;
}

/**
 * The direction H·g of L-BFGS by the two-loop recursion, without a step length. Named in document 004 §4.1.2; Nocedal
 * and Wright, "Numerical Optimization", Algorithm 7.4. It keeps 2·m vectors.
 */
export function scaleByLbfgs<T>(S: Scalar<T>, options: LbfgsOptions): Transformation<T, LbfgsState<T>> {
  const { memory, initial = 'identity', pairs: choice = 'all' } = options;
  if (!(memory === Infinity || (Number.isInteger(memory) && memory >= 1))) {
    throw new RangeError(`a memory of ${memory} pairs: at least one is needed`);
  }
  return {
    init: () => ({ pairs: [], last: null }),
    update(gradient, state, point) {
      const now = { point, gradient };
      const pair = curvaturePair(S, state.last, now, choice);
      const pairs = pair === null ? state.pairs : [...state.pairs, pair].slice(-memory);
      return { change: twoLoops(S, pairs, gradient, initial), state: { pairs, last: now } };
    },
  };
}

function twoLoops<T>(
  S: Scalar<T>,
  pairs: readonly CurvaturePair<T>[],
  gradient: Vector<T>,
  initial: 'identity' | 'latest',
): Vector<T> {
  const weights: T[] = [];
  let direction = gradient;
  for (const { displacement, gradientChange, curvature } of pairs.toReversed()) {
    const weight = S.div(innerProduct(S, displacement, direction), curvature);
    weights.unshift(weight);
    direction = addScaledVector(S, direction, S.neg(weight), gradientChange);
  }
  const newest = pairs.at(-1);
  if (initial === 'latest' && newest !== undefined) {
    const { gradientChange, curvature } = newest;
    const scale = S.div(curvature, innerProduct(S, gradientChange, gradientChange));
    direction = scaleVector(S, scale, direction);
  }
  pairs.forEach(({ displacement, gradientChange, curvature }, i) => {
    const against = S.div(innerProduct(S, gradientChange, direction), curvature);
    direction = addScaledVector(S, direction, S.sub(weights[i], against), displacement);
  });
  return direction;
}

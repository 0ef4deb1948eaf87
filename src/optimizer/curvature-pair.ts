import type { Vector } from '../linear/types.js';
import { innerProduct, subtractVectors } from '../linear/vector.js';
import { UndecidedBranch } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';

/** A point, and the gradient that the optimizer was given there. */
export interface Visit<T> {
  readonly point: Vector<T>;
  readonly gradient: Vector<T>;
}

/** s = w⁺ − w, y = g⁺ − g and ⟨s, y⟩: what two consecutive steps say about the Hessian (y ≈ H·s). */
export interface CurvaturePair<T> {
  readonly displacement: Vector<T>;
  readonly gradientChange: Vector<T>;
  readonly curvature: T;
}

/**
 * `all`: every pair is used, as the textbooks have it after a line search that ensures ⟨s, y⟩ > 0. It compares nothing,
 * so it works in every number system; ⟨s, y⟩ = 0 is a division by zero. `positive`: pairs with ⟨s, y⟩ ≤ 0 are left
 * out, as implementations do; a sign that cannot be decided throws `UndecidedBranch`.
 */
export type PairChoice = 'all' | 'positive';

/** The pair of two visits, or null where there is none to use. */
export function curvaturePair<T>(
  S: Scalar<T>,
  before: Visit<T> | null,
  now: Visit<T>,
  choice: PairChoice,
): CurvaturePair<T> | null {
  if (before === null) return null;
  const displacement = subtractVectors(S, now.point, before.point);
  const gradientChange = subtractVectors(S, now.gradient, before.gradient);
  const curvature = innerProduct(S, displacement, gradientChange);
  if (choice === 'positive') {
    const sign = S.compare(curvature, S.fromInteger(0));
    if (sign === 'undecided') throw new UndecidedBranch('is the curvature ⟨s, y⟩ positive?');
    if (sign !== 'greater') return null;
  }
  return { displacement, gradientChange, curvature };
}

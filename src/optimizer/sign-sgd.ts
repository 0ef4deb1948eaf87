import type { Vector } from '../linear/types.js';
import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { precondition } from './precondition.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import { sign } from './sign.js';
import type { Stateless, Transformation } from './transformation.js';

/**
 * signSGD, w⁺ = w − η·sign(g), by entries. Documents 000 (8) and (9), 003 (12); Bernstein and others, "signSGD:
 * Compressed Optimisation for Non-Convex Problems". Dialect: sign(0) = 0, where 000 (9), g/√(g²), has no value.
 */
export function signSGD<T>(
  S: Scalar<T>,
  { rate }: { readonly rate: Rate<T> },
): Transformation<T, readonly [Stateless, StepCount]> {
  return chain(
    precondition((direction: Vector<T>) => direction.map((entry) => sign(S, entry))),
    scaleByRate(S, rate),
  );
}

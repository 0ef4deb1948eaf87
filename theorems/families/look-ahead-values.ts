import { type Sequence, scalar, sequenceOf, type Value } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { innerProduct, subtractVectors } from '../../src/linear/vector.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * Values of a convex L-smooth function along a run that takes its gradients g_t at y_t and not at w_t: F_0 = c at w_0;
 * Y_t falls short of what convexity allows at y_t by a_t, and F_{t+1} of what smoothness allows at w_{t+1} by b_t.
 */
export const lookAheadValues: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { F: sequenceOf(scalar), Y: sequenceOf(scalar) },
  from: { w: 'w', y: 'y', g: 'g', L: 'L', atLookAhead: 'a', atIterate: 'b', first: 'c' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const vectors = (name: string) => (inputs[name] as Sequence<T>).items as readonly Vector<T>[];
    const [w, y, g] = [vectors('w'), vectors('y'), vectors('g')];
    const atLookAhead = inputs.atLookAhead as Vector<T>;
    const atIterate = inputs.atIterate as Vector<T>;
    const twiceL = S.mul(S.fromInteger(2), inputs.L as T);
    const F = [inputs.first as T];
    const Y: T[] = [];
    for (const [t, gradient] of g.entries()) {
      const along = innerProduct(S, gradient, subtractVectors(S, w[t], y[t]));
      Y.push(S.sub(F[t], S.add(along, atLookAhead[t])));
      F.push(S.sub(Y[t], S.add(S.div(innerProduct(S, gradient, gradient), twiceL), atIterate[t])));
    }
    return { F: { start: 0, items: F }, Y: { start: 0, items: Y } };
  },
};

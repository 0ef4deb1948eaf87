import { functionOf, scalar, type Value, vector } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { UndecidedBranch } from '../../src/scalar/failure.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * f = 1/w for w ≥ 1, continued by the parabola 3 − 3w + w² that has its value, slope and curvature at 1. Its curvatures
 * lie in (0, 2], f > 0, f′ < 0 everywhere: bounded below, 2-smooth, convex, and without a stationary point.
 */
export const reciprocal: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { f: functionOf([vector], scalar), '∇f': functionOf([vector], vector) },
  from: {},
  compute<T>(S: Scalar<T>) {
    const one = S.fromInteger(1);
    const three = S.fromInteger(3);
    const isParabola = (w: T): boolean => {
      const order = S.compare(w, one);
      if (order === 'undecided') throw new UndecidedBranch('is w at least 1?');
      return order === 'less';
    };
    const square = (w: T) => S.mul(w, w);
    return {
      f: (x: Value<T>) => {
        const [w] = x as Vector<T>;
        return isParabola(w) ? S.add(S.sub(three, S.mul(three, w)), square(w)) : S.div(one, w);
      },
      '∇f': (x: Value<T>) => {
        const [w] = x as Vector<T>;
        return [isParabola(w) ? S.sub(S.add(w, w), three) : S.neg(S.div(one, square(w)))];
      },
    };
  },
};

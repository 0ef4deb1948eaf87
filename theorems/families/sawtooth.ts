import { functionOf, scalar, type Value, vector } from '../../src/formula/type.js';
import { integer } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { piecewiseQuadratic } from '../../src/objective/piecewise-quadratic.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { numberedRun } from './smooth-run.js';

/**
 * f on the line with curvatures within [−1, 1] and f(0) = c, whose slope is 1 at 0, η, …, (T − 1)·η and dips to 1 − η/2
 * between them: gradient descent from (T − 1)·η with step size η ≤ 1 walks from tooth to tooth with the gradient 1, and
 * each step gains as little as an L-smooth function allows. Left of 0 the slope falls to −1 and stays.
 */
const teeth: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { f: functionOf([vector], scalar), '∇f': functionOf([vector], vector), 'w₁': vector },
  from: { teeth: 'T', width: 'η', value: 'c' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const count = (inputs.teeth as number) - 1;
    // A formula such as 1 is an integer.
    const number = (value: Value<T>) => (typeof value === 'number' ? S.fromInteger(value) : (value as T));
    const half = S.div(number(inputs.width), S.fromInteger(2));
    const at = (halves: number) => S.mul(S.fromInteger(halves), half);
    const breakpoints = [S.fromInteger(-2), ...Array.from({ length: 2 * count + 1 }, (_, k) => at(k))];
    const curvatures = [0, 1, ...Array.from({ length: count }, () => [-1, 1]).flat(), 0];
    const line = piecewiseQuadratic(S, {
      breakpoints,
      curvatures: curvatures.map((curvature) => S.fromInteger(curvature)),
      slope: S.fromInteger(1),
      value: number(inputs.value),
    });
    return {
      f: (x: Value<T>) => line.value((x as Vector<T>)[0]),
      '∇f': (x: Value<T>) => [line.slope((x as Vector<T>)[0])],
      'w₁': [at(2 * count)],
    };
  },
};

/** Gradient descent on the sawtooth of T teeth, L = 1; `rate` and the value `c` at 0 are formulas in T. */
export function sawtooth({ rate = '1', value = '0', steps = 50 } = {}) {
  return {
    draws: { T: integer(1, steps) },
    define: ['L = 1', `η = ${rate}`, `c = ${value}`, teeth, numberedRun('∇f', 'η')],
  };
}

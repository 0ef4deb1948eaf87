import { functionOf, scalar, type Value, vector } from '../../src/formula/type.js';
import { integer, positive } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { piecewiseQuadratic } from '../../src/objective/piecewise-quadratic.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { numberedRun } from './smooth-run.js';

/**
 * f on the line with curvatures within [−L, L] and f(0) = c, whose slope is a at 0, η·a, …, (T − 1)·η·a and dips to
 * (1 − L·η/2)·a between them: gradient descent from the last of these with step size η ≤ 1/L walks from tooth to tooth
 * with the gradient a, and each step gains as little as an L-smooth function allows. Left of 0 the slope falls to −a.
 */
const teeth: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { f: functionOf([vector], scalar), '∇f': functionOf([vector], vector), 'w₁': vector },
  from: { teeth: 'T', rate: 'η', slope: 'a', curvature: 'L', value: 'c' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    // A formula such as 1 is an integer.
    const number = (name: string) =>
      typeof inputs[name] === 'number' ? S.fromInteger(inputs[name]) : (inputs[name] as T);
    const [slope, curvature, value] = ['slope', 'curvature', 'value'].map(number);
    const gaps = (inputs.teeth as number) - 1;
    const half = S.div(S.mul(number('rate'), slope), S.fromInteger(2));
    const at = (halves: number) => S.mul(S.fromInteger(halves), half);
    const line = piecewiseQuadratic(S, {
      breakpoints: [
        S.div(S.mul(S.fromInteger(-2), slope), curvature),
        ...Array.from({ length: 2 * gaps + 1 }, (_, k) => at(k)),
      ],
      curvatures: [0, 1, ...Array.from({ length: gaps }, () => [-1, 1]).flat(), 0].map((sign) =>
        S.mul(S.fromInteger(sign), curvature),
      ),
      slope,
      value,
    });
    return {
      f: (x: Value<T>) => line.value((x as Vector<T>)[0]),
      '∇f': (x: Value<T>) => [line.slope((x as Vector<T>)[0])],
      'w₁': [at(2 * gaps)],
    };
  },
};

/** The iterates are breakpoints, where no ball can tell the piece: in float64 there is no bound to hold the run to. */
const onTeeth: Computed = { ...numberedRun('∇f', 'η'), optimizer: false };

/**
 * Gradient descent on the sawtooth of T teeth. The step size is h/L, h a formula in T; with `centred`, the first and the
 * last value are opposite numbers.
 */
export function sawtooth({ h = '1', centred = false, steps = 30 } = {}) {
  const middle = 'c = a²/(2·L)·(h − h²/2 − (T − 1)·(h − h²/4))';
  return {
    draws: { T: integer(1, steps), L: positive(), a: positive() },
    define: [`h = ${h}`, 'η = h/L', centred ? middle : 'c = 0', teeth, onTeeth],
  };
}

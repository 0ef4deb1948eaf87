import {
  matrix as matrixType,
  sequenceOf,
  type Value,
  vector as vectorType,
} from '../../src/formula/type.js';
import { dimension, integer, matrix, number, positive, vector } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { addVectors, innerProduct, scaleVector, subtractVectors } from '../../src/linear/vector.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { run } from '../../src/optimizer/run.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** What an L-smooth function allows after one step of a run; t is the step, k the path. */
export const smoothOnPaths =
  'F_{t+1,k} ≤ F_{t,k} + ⟨g_{t,k}, w_{t+1,k} − w_{t,k}⟩ + L/2·‖w_{t+1,k} − w_{t,k}‖²';

export const gapOnPaths =
  '(F_{t,k} + ⟨g_{t,k}, w_{t+1,k} − w_{t,k}⟩ + L/2·‖w_{t+1,k} − w_{t,k}‖² − F_{t+1,k})';

/** What has happened before step t on path k, as the number of a node: 0 at first, then 1, 2, then 3, 4, 5, 6. */
const nodeOf = (path: number, step: number) => 2 ** step - 1 + (path % 2 ** step);

/**
 * All 2^T equally likely paths of SGD with T coin flips, by the reference optimizer: in step t the stochastic gradient
 * is the gradient plus or minus a vector, which may depend on all that happened before. Row k of a matrix, entry k of a
 * vector belong to path k; a mean over k is an expectation, exactly. ḡ_t is the mean of ĝ_t given what was before.
 */
const everyPath: Computed = {
  kind: 'computed',
  optimizer: true,
  defines: {
    w: sequenceOf(matrixType),
    g: sequenceOf(matrixType),
    ĝ: sequenceOf(matrixType),
    ḡ: sequenceOf(matrixType),
    F: sequenceOf(vectorType),
  },
  starts: { w: 1, g: 1, ĝ: 1, ḡ: 1, F: 1 },
  from: {
    steps: 'T',
    start: 'w₁',
    rate: 'η',
    gradients: 'U',
    noise: 'N',
    L: 'L',
    value: 'c',
    shortfalls: 's',
  },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const steps = inputs.steps as number;
    const shortfalls = inputs.shortfalls as Vector<T>;
    const L = inputs.L as T;
    const optimizer = gradientDescent(S, { rate: inputs.rate as T });
    const paths = Array.from({ length: 2 ** steps }, (_, path) => {
      const g = (step: number) => (inputs.gradients as Matrix<T>)[nodeOf(path, step)];
      const noisy = (step: number) => {
        const noise = (inputs.noise as Matrix<T>)[nodeOf(path, step)];
        const heads = Math.floor(path / 2 ** step) % 2 === 0;
        return heads ? addVectors(S, g(step), noise) : subtractVectors(S, g(step), noise);
      };
      const { iterates } = run(S, optimizer, (_, step) => noisy(step), inputs.start as Vector<T>, steps);
      const values = [inputs.value as T];
      for (let step = 0; step < steps; step += 1) {
        const change = subtractVectors(S, iterates[step + 1], iterates[step]);
        const parabola = S.div(S.mul(L, innerProduct(S, change, change)), S.fromInteger(2));
        const rise = S.add(innerProduct(S, g(step), change), parabola);
        values.push(S.add(values[step], S.sub(rise, shortfalls[nodeOf(path, step + 1) - 1])));
      }
      return { iterates, values, g, noisy };
    });
    const each = <V>(count: number, value: (path: (typeof paths)[number], step: number) => V) =>
      Array.from({ length: count }, (_, step) => paths.map((path) => value(path, step)));
    const noisy = each(steps, (path, step) => path.noisy(step));
    return {
      w: { start: 1, items: each(steps + 1, ({ iterates }, step) => iterates[step]) },
      g: { start: 1, items: each(steps, ({ g }, step) => g(step)) },
      ĝ: { start: 1, items: noisy },
      ḡ: { start: 1, items: noisy.map((rows, step) => meansGivenPast(S, rows, step)) },
      F: { start: 1, items: each(steps + 1, ({ values }, step) => values[step]) },
    };
  },
};

/** For each path the mean over the paths that agree with it before the step. */
function meansGivenPast<T>(S: Scalar<T>, rows: Matrix<T>, step: number): Matrix<T> {
  return rows.map((_, path) => {
    const alike = rows.filter((_, other) => nodeOf(other, step) === nodeOf(path, step));
    const weight = S.div(S.fromInteger(1), S.fromInteger(alike.length));
    return scaleVector(
      S,
      weight,
      alike.reduce((a, b) => addVectors(S, a, b)),
    );
  });
}

/**
 * SGD on any L-smooth function, seen through its gradients and values along all paths of at most three coin flips: the
 * rows of U are the gradients at the nodes of the tree of what can happen, those of N the noise, s the shortfalls.
 */
export function stochasticRun({ dimensions = 2, steps = 3 } = {}) {
  return {
    draws: {
      n: dimension(dimensions),
      T: integer(1, steps),
      L: positive(),
      η: positive(),
      'w₁': vector('n'),
      U: matrix(7, 'n'),
      N: matrix(7, 'n'),
      s: vector(14, 'nonnegative'),
      c: number(),
    },
    define: [everyPath],
  };
}

/** A written case in one dimension: a step that goes nowhere on both paths, with the gradient g that is seen as ĝ. */
export const stillOnPaths = (g: number, ĝ = g) => {
  const both = <V>(value: V) => [value, value];
  const w = both([0]);
  return { n: 1, T: 1, w: both(w), g: [both([g])], ĝ: [both([ĝ])], ḡ: [both([ĝ])], F: both(both(0)) };
};

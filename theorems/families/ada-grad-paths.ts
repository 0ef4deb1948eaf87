import {
  matrix as matrixType,
  sequenceOf,
  type Value,
  vector as vectorType,
} from '../../src/formula/type.js';
import type { WrittenValue } from '../../src/generate/case.js';
import { dimension, integer, number, positive, rowsWithin, vector } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import {
  addVectors,
  innerProduct,
  multiplyEntries,
  scaleVector,
  subtractVectors,
} from '../../src/linear/vector.js';
import { adaGrad } from '../../src/optimizer/ada-grad.js';
import { adaGradNorm } from '../../src/optimizer/ada-grad-norm.js';
import { run } from '../../src/optimizer/run.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** Whether AdaGrad has one step size or one for each coordinate. */
export type StepSizes = 'one' | 'diagonal';

/** The mean of two vectors. */
function middle<T>(S: Scalar<T>, a: Vector<T>, b: Vector<T>): Vector<T> {
  return scaleVector(S, S.div(S.fromInteger(1), S.fromInteger(2)), addVectors(S, a, b));
}

/**
 * All equally likely paths of one or two coin flips of AdaGrad with a delayed step size: the step t is η/r_t·ĝ_t with
 * r_t² = σ² + Σ_{l<t} ‖ĝ_l‖², or so by coordinates. The true gradient is the mean of the two outcomes. The first
 * outcomes are such that the roots are rational: ĝ_1 = 2σ/(1 − ‖a‖²)·a gives r_2 = σ(1 + ‖a‖²)/(1 − ‖a‖²).
 */
const everyPath = (stepSizes: StepSizes): Computed => ({
  kind: 'computed',
  optimizer: false,
  defines: {
    w: sequenceOf(matrixType),
    g: sequenceOf(matrixType),
    ĝ: sequenceOf(matrixType),
    ḡ: sequenceOf(matrixType),
    F: sequenceOf(vectorType),
    r: sequenceOf(stepSizes === 'one' ? vectorType : matrixType),
  },
  starts: { w: 1, g: 1, ĝ: 1, ḡ: 1, F: 1, r: 1 },
  from: {
    steps: 'T',
    start: 'w₁',
    rate: 'η',
    sigma: 'σ',
    first: 'z·A + (1 − z)·2/5·1_2·eᵀ',
    second: 'z·N + (1 − z)·σ·1_4·eᵀ',
    L: 'L',
    value: 'c',
    shortfalls: 's',
  },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const steps = inputs.steps as number;
    const [rate, sigma, L] = [inputs.rate, inputs.sigma, inputs.L] as T[];
    const one = S.fromInteger(1);
    // The roots by coordinates; with one step size they are all the same.
    const [first, roots] = [[], []] as Vector<T>[][];
    for (const turn of inputs.first as Matrix<T>) {
      const whole = innerProduct(S, turn, turn);
      const squares = stepSizes === 'one' ? turn.map(() => whole) : multiplyEntries(S, turn, turn);
      const over = (entry: T, i: number) => S.div(S.mul(sigma, entry), S.sub(one, squares[i]));
      first.push(turn.map((entry, i) => over(S.mul(S.fromInteger(2), entry), i)));
      roots.push(squares.map((square, i) => over(S.add(one, square), i)));
    }
    const second = inputs.second as Matrix<T>;
    const shortfalls = inputs.shortfalls as Vector<T>;
    const paths = Array.from({ length: 2 ** steps }, (_, path) => {
      const head = path % 2;
      const tail = 2 * head + Math.floor(path / 2);
      const stochastic = [first[head], second[tail]].slice(0, steps);
      const gradients = [middle(S, first[0], first[1]), middle(S, second[2 * head], second[2 * head + 1])];
      const r = [roots[head].map(() => sigma), roots[head]].slice(0, steps);
      const points = [inputs.start as Vector<T>];
      const values = [inputs.value as T];
      for (const [t, gradient] of stochastic.entries()) {
        const step = gradient.map((entry, i) => S.div(S.mul(rate, entry), r[t][i]));
        const parabola = S.div(S.mul(L, innerProduct(S, step, step)), S.fromInteger(2));
        const rise = S.sub(parabola, innerProduct(S, gradients[t], step));
        points.push(subtractVectors(S, points[t], step));
        values.push(S.add(values[t], S.sub(rise, shortfalls[t === 0 ? head : 2 + tail])));
      }
      return { points, values, stochastic, gradients, r };
    });
    const each = <V>(count: number, value: (path: (typeof paths)[number], t: number) => V) => ({
      start: 1,
      items: Array.from({ length: count }, (_, t) => paths.map((path) => value(path, t))),
    });
    const gradients = each(steps, (path, t) => path.gradients[t]);
    return {
      w: each(steps + 1, ({ points }, t) => points[t]),
      g: gradients,
      ĝ: each(steps, ({ stochastic }, t) => stochastic[t]),
      ḡ: gradients,
      F: each(steps + 1, ({ values }, t) => values[t]),
      r: stepSizes === 'one' ? each(steps, (path, t) => path.r[t][0]) : each(steps, (path, t) => path.r[t]),
    };
  },
});

/** v: the same points by the reference optimizer, on the same stochastic gradients. */
const reference = (stepSizes: StepSizes): Computed => ({
  kind: 'computed',
  optimizer: true,
  defines: { v: sequenceOf(matrixType) },
  starts: { v: 1 },
  from: { gradients: 'ĝ', start: 'w₁', rate: 'η', sigma: 'σ' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const { items } = inputs.gradients as unknown as { items: readonly Matrix<T>[] };
    const initial = S.mul(inputs.sigma as T, inputs.sigma as T);
    const options = { rate: inputs.rate as T, accumulator: 'delayed', initial } as const;
    const from = inputs.start as Vector<T>;
    const runs = items[0].map((_, k) => {
      const gradient = (_: Vector<T>, t: number) => items[t][k];
      const { iterates } =
        stepSizes === 'one'
          ? run(S, adaGradNorm(S, options), gradient, from, items.length)
          : run(S, adaGrad(S, options), gradient, from, items.length);
      return iterates;
    });
    return {
      v: {
        start: 1,
        items: Array.from({ length: items.length + 1 }, (_, t) => runs.map((points) => points[t])),
      },
    };
  },
});

/**
 * AdaGrad with a delayed step size on any L-smooth function, along all paths of at most two coin flips. With z = 0 it is
 * close to the worst case: no noise, gradients of almost the greatest length, and the values of the parabolas themselves.
 */
export function adaGradPaths(stepSizes: StepSizes) {
  return {
    draws: {
      n: dimension(2),
      T: integer(1, 2),
      L: positive(),
      η: positive(),
      σ: positive(),
      A: rowsWithin(2, 'n', '2/5'),
      N: rowsWithin(4, 'n', 'σ'),
      'w₁': vector('n'),
      z: integer(0, 1),
      x: vector(6, 'nonnegative'),
      c: number(),
    },
    define: [
      stepSizes === 'one' ? 'e = diag(1_1, n, 1)·1_1' : 'e = 1_n',
      's = z·x',
      everyPath(stepSizes),
      reference(stepSizes),
    ],
  };
}

/**
 * A written case: one step without noise from 0, alike on both paths, with the root r, the gradient g (that the method
 * sees as ĝ) in all n coordinates, to w in all coordinates and to the value F.
 */
export function oneStepOnPaths(
  stepSizes: StepSizes,
  step: { n?: number; g: number; ĝ?: number; r: WrittenValue; w: WrittenValue; F: WrittenValue },
): Readonly<Record<string, WrittenValue>> {
  const { n = 1, g, ĝ = g, r, w, F } = step;
  const all = (entry: WrittenValue) => Array.from({ length: n }, () => entry);
  const both = (value: WrittenValue) => [value, value];
  return {
    n,
    z: 0,
    T: 1,
    'w₁': all(0),
    w: [both(all(0)), both(all(w))],
    g: [both(all(g))],
    ĝ: [both(all(ĝ))],
    ḡ: [both(all(ĝ))],
    r: [both(stepSizes === 'one' ? r : all(r))],
    F: [both(0), both(F)],
  };
}

import {
  type Sequence,
  scalar,
  sequenceOf,
  type Value,
  vector as vectorType,
} from '../../src/formula/type.js';
import {
  dimension,
  integer,
  number,
  orthogonal,
  positive,
  rowsWithin,
  total,
  vector,
} from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { innerProduct, scaleVector, subtractVectors } from '../../src/linear/vector.js';
import { adaGradNorm } from '../../src/optimizer/ada-grad-norm.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * Gradients g_1, …, g_T whose running roots r_t = √(‖g_1‖² + … + ‖g_t‖²) are rational: g_1 is q times a unit vector,
 * and g_{t+1} = 2·r_t/(1 − ‖u_t‖²)·u_t, which reaches every length.
 */
const gradientsAndRoots: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { g: sequenceOf(vectorType), r: sequenceOf(scalar) },
  starts: { g: 1, r: 1 },
  from: { first: 'q·Q_1', root: 'q', turns: 'u' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const one = S.fromInteger(1);
    const g = [inputs.first as Vector<T>];
    const r = [inputs.root as T];
    for (const turn of inputs.turns as Matrix<T>) {
      const last = r[r.length - 1];
      const square = innerProduct(S, turn, turn);
      const rest = S.sub(one, square);
      g.push(scaleVector(S, S.div(S.mul(S.fromInteger(2), last), rest), turn));
      r.push(S.mul(last, S.div(S.add(one, square), rest)));
    }
    return { g: { start: 1, items: g }, r: { start: 1, items: r } };
  },
};

/**
 * The points w_{t+1} = w_t − η/r_t·g_t, and values F_t that fall short of what an L-smooth function allows by s_t.
 */
const pointsAndValues: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { w: sequenceOf(vectorType), F: sequenceOf(scalar) },
  starts: { w: 1, F: 1 },
  from: {
    gradients: 'g',
    roots: 'r',
    rate: 'η',
    L: 'L',
    start: 'w₁',
    value: 'c',
    shortfalls: 's',
  },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const g = (inputs.gradients as Sequence<T>).items as readonly Vector<T>[];
    const r = (inputs.roots as Sequence<T>).items as readonly T[];
    const shortfalls = inputs.shortfalls as Vector<T>;
    // A formula such as 1 is an integer.
    const rate = typeof inputs.rate === 'number' ? S.fromInteger(inputs.rate) : (inputs.rate as T);
    const w = [inputs.start as Vector<T>];
    const F = [inputs.value as T];
    for (const [t, gradient] of g.entries()) {
      const step = scaleVector(S, S.div(rate, r[t]), gradient);
      w.push(subtractVectors(S, w[t], step));
      const parabola = S.div(S.mul(inputs.L as T, innerProduct(S, step, step)), S.fromInteger(2));
      F.push(S.sub(S.add(F[t], S.sub(parabola, innerProduct(S, gradient, step))), shortfalls[t]));
    }
    return { w: { start: 1, items: w }, F: { start: 1, items: F } };
  },
};

/** v_1 = w₁, …, v_{T+1}: the run of the reference AdaGrad with one step size on the same gradients. */
const reference = optimizerRun({
  iterates: 'v',
  first: 1,
  start: 'w₁',
  steps: 'T',
  gradient: 'g',
  hyperparameters: { rate: 'η' },
  optimizer: (S, { rate }) => observe(adaGradNorm(S, { rate, accumulator: 'current' })),
});

/** Any gradients with rational roots, without points or values: T = k + 1 steps. */
export function gradientsWithRoots({ dimensions = 3, steps = 4 } = {}) {
  return {
    draws: {
      n: dimension(dimensions),
      k: integer(0, steps - 1),
      T: total('k', 1),
      η: positive(),
      q: positive(),
      Q: orthogonal('n'),
      u: rowsWithin('k', 'n', '4/5'),
    },
    define: [gradientsAndRoots],
  };
}

/** AdaGrad with one step size on an L-smooth function, seen through gradients and values. */
export function adaGradNormRun(options: { readonly dimensions?: number; readonly steps?: number } = {}) {
  const { draws, define } = gradientsWithRoots(options);
  return {
    draws: { ...draws, L: positive(), 'w₁': vector('n'), s: vector('T', 'nonnegative'), c: number() },
    define: [...define, pointsAndValues, reference],
  };
}

/** What the runs satisfy, and the gap of the first for certificates. */
export const adaGradHypotheses = {
  smooth: 'F_{t+1} ≤ F_t + ⟨g_t, w_{t+1} − w_t⟩ + L/2·‖w_{t+1} − w_t‖²',
  update: 'w_{t+1} = w_t − η/r_t·g_t',
  roots: 'r_t² = ‖g_t‖² + Σ_{l=1}^{t−1} ‖g_l‖²',
  positive: '0 < min_{t=1}^{T} r_t',
} as const;

export const adaGradGap = '(F_t + ⟨g_t, w_{t+1} − w_t⟩ + L/2·‖w_{t+1} − w_t‖² − F_{t+1})';

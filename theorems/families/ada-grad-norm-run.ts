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
 * Gradients g_1, …, g_T whose running roots r_t = √(‖g_1‖² + … + ‖g_t‖²) are rational, the points w_t with
 * w_{t+1} = w_t − η/r_t·g_t, and values F_t that fall short of what an L-smooth function allows by s_t: g_1 is q times
 * a unit vector, and g_{t+1} = 2·r_t/(1 − ‖u_t‖²)·u_t, which reaches every length.
 */
const seen: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: {
    g: sequenceOf(vectorType),
    r: sequenceOf(scalar),
    w: sequenceOf(vectorType),
    F: sequenceOf(scalar),
  },
  starts: { g: 1, r: 1, w: 1, F: 1 },
  from: {
    first: 'q·Q_1',
    turns: 'u',
    rate: 'η',
    L: 'L',
    start: 'w₁',
    value: 'c',
    shortfalls: 's',
    root: 'q',
  },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const one = S.fromInteger(1);
    const g = [inputs.first as Vector<T>];
    const r = [inputs.root as T];
    const w = [inputs.start as Vector<T>];
    const F = [inputs.value as T];
    const shortfalls = inputs.shortfalls as Vector<T>;
    const turns = inputs.turns as Matrix<T>;
    // A formula such as 1 is an integer.
    const rate = typeof inputs.rate === 'number' ? S.fromInteger(inputs.rate) : (inputs.rate as T);
    for (let t = 0; t < shortfalls.length; t += 1) {
      if (t > 0) {
        const square = innerProduct(S, turns[t - 1], turns[t - 1]);
        const rest = S.sub(one, square);
        g.push(scaleVector(S, S.div(S.mul(S.fromInteger(2), r[t - 1]), rest), turns[t - 1]));
        r.push(S.mul(r[t - 1], S.div(S.add(one, square), rest)));
      }
      const step = scaleVector(S, S.div(rate, r[t]), g[t]);
      w.push(subtractVectors(S, w[t], step));
      const parabola = S.div(S.mul(inputs.L as T, innerProduct(S, step, step)), S.fromInteger(2));
      F.push(S.sub(S.add(F[t], S.sub(parabola, innerProduct(S, g[t], step))), shortfalls[t]));
    }
    const from1 = <V>(items: readonly V[]) => ({ start: 1, items });
    return { g: from1(g), r: from1(r), w: from1(w), F: from1(F) } as Readonly<Record<string, Sequence<T>>>;
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

/** AdaGrad with one step size on an L-smooth function, seen through gradients and values. */
export function adaGradNormRun({ dimensions = 3, steps = 4 } = {}) {
  return {
    draws: {
      n: dimension(dimensions),
      k: integer(0, steps - 1),
      T: total('k', 1),
      L: positive(),
      η: positive(),
      q: positive(),
      Q: orthogonal('n'),
      u: rowsWithin('k', 'n', '4/5'),
      'w₁': vector('n'),
      s: vector('T', 'nonnegative'),
      c: number(),
    },
    define: [seen, reference],
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

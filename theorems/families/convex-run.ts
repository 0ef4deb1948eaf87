import { type Sequence, scalar, sequenceOf, type Value } from '../../src/formula/type.js';
import {
  atLeast,
  dimension,
  integer,
  number,
  positive,
  stream,
  total,
  vector,
} from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import type { Vector } from '../../src/linear/types.js';
import { innerProduct, subtractVectors } from '../../src/linear/vector.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * The inequalities between the values F and the gradients g of a convex L-smooth function at two points, of which one is
 * the next iterate (`next`) or a minimiser (`minimum`); theorem convex-interpolation.
 */
export const convexity = {
  next: 'F_{t+1} + ⟨g_{t+1}, w_t − w_{t+1}⟩ + ‖g_t − g_{t+1}‖²/(2·L) ≤ F_t',
  minimum: 'F_t + ⟨g_t, w⋆ − w_t⟩ + ‖g_t‖²/(2·L) ≤ f⋆',
} as const;

/** The greater side minus the lesser, in brackets. */
export function gapOf(inequality: string): string {
  const [lesser, greater] = inequality.split(' ≤ ');
  return `(${greater} − (${lesser}))`;
}

/** F_0 = c, …, F_N: each value falls short of what the inequality `next` allows by s_1, …, s_N. */
const values: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { F: sequenceOf(scalar) },
  from: { w: 'w', g: 'g', L: 'L', shortfalls: 's', first: 'c' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const w = (inputs.w as Sequence<T>).items as readonly Vector<T>[];
    const g = (inputs.g as Sequence<T>).items as readonly Vector<T>[];
    const twiceL = S.mul(S.fromInteger(2), inputs.L as T);
    const items = [inputs.first as T];
    for (const [t, shortfall] of (inputs.shortfalls as Vector<T>).entries()) {
      const along = innerProduct(S, g[t + 1], subtractVectors(S, w[t], w[t + 1]));
      const turn = subtractVectors(S, g[t], g[t + 1]);
      const fall = S.sum([along, S.div(innerProduct(S, turn, turn), twiceL), shortfall]);
      items.push(S.sub(items[t], fall));
    }
    return { F: { start: 0, items } };
  },
};

/**
 * What a run of gradient descent with η = 1/L sees of a convex L-smooth function with the least value f⋆ at w⋆: any
 * gradients g_0, …, g_N, and any values F_0, …, F_N that the inequalities allow.
 */
export function convexRun({ dimensions = 3, steps = 8 } = {}) {
  return {
    draws: {
      n: dimension(dimensions),
      N: integer(1, steps),
      p: total('N', 1),
      L: positive(),
      'w₀': vector('n'),
      'w⋆': vector('n'),
      g: stream('p', 'n', { start: 0 }),
      s: vector('N', 'nonnegative'),
      c: number(),
      'f⋆': atLeast('max_{t=0}^{N} (F_t + ⟨g_t, w⋆ − w_t⟩ + ‖g_t‖²/(2·L))', { by: 'minimum' }),
    },
    define: [
      optimizerRun({
        iterates: 'w',
        start: 'w₀',
        steps: 'N',
        gradient: 'g',
        hyperparameters: { rate: '1/L' },
        optimizer: (S, { rate }) => observe(gradientDescent(S, { rate })),
      }),
      values,
    ],
  };
}

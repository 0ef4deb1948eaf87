import {
  type Sequence,
  scalar,
  sequenceOf,
  type Value,
  vector as vectorType,
} from '../../src/formula/type.js';
import {
  between,
  dimension,
  integer,
  nonzeroVector,
  number,
  positive,
  stream,
  total,
  vector,
} from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import type { Vector } from '../../src/linear/types.js';
import { addVectors, innerProduct, scaleVector, subtractVectors } from '../../src/linear/vector.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * The inequalities that the values F and the gradients g at two points of a run satisfy. `descent`: an L-smooth f lies
 * below the parabola of curvature L that touches it at w_t. `interpolation`: the most that can be said of two points of
 * an L-smooth f (theorem two-parabolas). `convex`: of a convex one (Nesterov, Theorem 2.1.5).
 */
export const smoothness = {
  descent: 'F_{t+1} ≤ F_t + ⟨g_t, w_{t+1} − w_t⟩ + L/2·‖w_{t+1} − w_t‖²',
  interpolation:
    'F_{t+1} ≤ F_t − ⟨g_{t+1}, w_t − w_{t+1}⟩ − (‖g_t − g_{t+1}‖² − L²·‖w_t − w_{t+1}‖² + ' +
    '2·L·⟨g_{t+1} − g_t, w_{t+1} − w_t⟩)/(4·L)',
  convex: 'F_{t+1} ≤ F_t − ⟨g_{t+1}, w_t − w_{t+1}⟩ − ‖g_t − g_{t+1}‖²/(2·L)',
} as const;

/** How much the inequality leaves open; not negative. For a certificate: `smoothness` as right side minus left side. */
export const smoothnessGap = {
  descent: gapOf(smoothness.descent),
  interpolation: gapOf(smoothness.interpolation),
  convex: gapOf(smoothness.convex),
} as const;

function gapOf(inequality: string): string {
  const [lesser, greater] = inequality.split(' ≤ ');
  return `(${greater} − ${lesser})`;
}

type Inequality = keyof typeof smoothness;

/** The most that the inequality allows F_{t+1} − F_t to be. */
function greatestRise<T>(
  S: Scalar<T>,
  inequality: Inequality,
  L: T,
  [w, next]: readonly [Vector<T>, Vector<T>],
  [g, gNext]: readonly [Vector<T>, Vector<T>],
): T {
  const step = subtractVectors(S, next, w);
  const turn = subtractVectors(S, gNext, g);
  const square = (x: Vector<T>) => innerProduct(S, x, x);
  const timesL = (factor: number, x: T) => S.mul(S.mul(S.fromInteger(factor), L), x);
  const linear = innerProduct(S, inequality === 'descent' ? g : gNext, step);
  switch (inequality) {
    case 'descent':
      return S.add(linear, S.div(timesL(1, square(step)), S.fromInteger(2)));
    case 'interpolation': {
      const parts = [
        square(turn),
        S.neg(S.mul(L, timesL(1, square(step)))),
        timesL(2, innerProduct(S, turn, step)),
      ];
      return S.sub(linear, S.div(S.sum(parts), timesL(4, S.fromInteger(1))));
    }
    case 'convex':
      return S.sub(linear, S.div(square(turn), timesL(2, S.fromInteger(1))));
  }
}

/** Values F_1, …, F_{T+1} that fall short of what the inequality allows by s_1, …, s_T. */
const seenValues = (inequality: Inequality): Computed => ({
  kind: 'computed',
  optimizer: false,
  defines: { F: sequenceOf(scalar) },
  starts: { F: 1 },
  from: { w: 'w', g: 'g', L: 'L', shortfalls: 's', first: 'c' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const w = (inputs.w as Sequence<T>).items as readonly Vector<T>[];
    const g = (inputs.g as Sequence<T>).items as readonly Vector<T>[];
    const values = [inputs.first as T];
    for (const [t, shortfall] of (inputs.shortfalls as Vector<T>).entries()) {
      const rise = greatestRise(S, inequality, inputs.L as T, [w[t], w[t + 1]], [g[t], g[t + 1]]);
      values.push(S.add(values[t], S.sub(rise, shortfall)));
    }
    return { F: { start: 1, items: values } };
  },
});

/** w_1 = w₁, …, w_{T+1}: the run of the reference gradient descent, numbered as in chapter 4. */
export const numberedRun = (gradient: string, rate: string) =>
  optimizerRun({
    iterates: 'w',
    first: 1,
    start: 'w₁',
    steps: 'T',
    gradient,
    hyperparameters: { rate },
    optimizer: (S, hyperparameters) => observe(gradientDescent(S, { rate: hyperparameters.rate })),
  });

/**
 * What a run of gradient descent sees of an L-smooth function, F_t = f(w_t) and g_t = ∇f(w_t) for t = 1, …, T + 1: any
 * gradients, and any values that the inequality allows. What is proved of these holds for every L-smooth function.
 */
export function smoothRun({
  inequality,
  rate = '1/L',
  dimensions = 3,
  steps = 6,
  least = 1,
}: {
  readonly inequality: Inequality;
  readonly rate?: string;
  readonly dimensions?: number;
  readonly steps?: number;
  readonly least?: number;
}) {
  return {
    draws: {
      n: dimension(dimensions),
      T: integer(least, steps),
      p: total('T', 1),
      L: positive(),
      'w₁': vector('n'),
      g: stream('p', 'n'),
      s: vector('T', 'nonnegative'),
      c: number(),
    },
    define: [numberedRun('g', rate), seenValues(inequality)],
  };
}

/**
 * The gradients of a run of which the last is one that an L-smooth function can have: g_{T+1} − g_T is the gradient g_T,
 * which is L times the step, reflected in any direction u and multiplied by ρ, |ρ| ≤ 1.
 */
const lastWithinReach: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { g: sequenceOf(vectorType) },
  starts: { g: 1 },
  from: { first: 'h', normal: 'u', shrunk: 'ρ' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const first = (inputs.first as Sequence<T>).items as readonly Vector<T>[];
    const normal = inputs.normal as Vector<T>;
    const last = first[first.length - 1];
    const twice = S.div(
      S.mul(S.fromInteger(2), innerProduct(S, normal, last)),
      innerProduct(S, normal, normal),
    );
    const reflected = subtractVectors(S, last, scaleVector(S, twice, normal));
    return {
      g: { start: 1, items: [...first, addVectors(S, last, scaleVector(S, inputs.shrunk as T, reflected))] },
    };
  },
};

/** A `smoothRun` whose last gradient is within reach of an L-smooth function. */
export function smoothRunToTheEnd(options: { readonly steps?: number } = {}) {
  const { draws, define } = smoothRun({ inequality: 'interpolation', ...options });
  const { g: _, ...others } = draws;
  return {
    draws: { ...others, h: stream('T', 'n'), u: nonzeroVector('n'), ρ: between('−1', '1', { closed: true }) },
    define: [lastWithinReach, ...define],
  };
}

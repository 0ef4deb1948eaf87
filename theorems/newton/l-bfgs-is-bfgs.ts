import type { FunctionValue } from '../../src/formula/type.js';
import { integer, positive } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { bfgs } from '../../src/optimizer/bfgs.js';
import { chain } from '../../src/optimizer/chain.js';
import { lbfgs } from '../../src/optimizer/l-bfgs.js';
import { scaleByBfgs } from '../../src/optimizer/scale-by-bfgs.js';
import { scaleByExactLineSearch } from '../../src/optimizer/scale-by-exact-line-search.js';
import { scaleByLbfgs } from '../../src/optimizer/scale-by-l-bfgs.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { fullKrylov } from '../families/quasi-newton-run.js';

const memory = 8;
const exact = {
  start: 'w₀',
  steps: 'T',
  gradient: '∇f',
  hyperparameters: {},
  functions: { '∇f': '∇f', H: 'H' },
};
const given = { start: 'w₀', steps: 'T', gradient: '∇f', hyperparameters: { rate: 'η' } };

function lineSearch<T>(
  S: Scalar<T>,
  { functions }: { functions: Readonly<Record<string, FunctionValue<T>>> },
) {
  return scaleByExactLineSearch(S, {
    gradientAt: (point) => functions['∇f'](point) as Vector<T>,
    hessianAt: (point) => functions.H(point) as Matrix<T>,
  });
}

const exactRuns = [
  optimizerRun({
    ...exact,
    iterates: 'w',
    optimizer: (S, _, others) => observe(chain(scaleByBfgs(S), lineSearch(S, others))),
  }),
  optimizerRun({
    ...exact,
    iterates: 'v',
    optimizer: (S, _, others) => observe(chain(scaleByLbfgs(S, { memory }), lineSearch(S, others))),
  }),
];

const limited = (pairs: number) => [
  optimizerRun({ ...given, iterates: 'w', optimizer: (S, { rate }) => observe(bfgs(S, { rate })) }),
  optimizerRun({
    ...given,
    iterates: 'v',
    optimizer: (S, { rate }) => observe(lbfgs(S, { rate, memory: pairs })),
  }),
];

/** ½·Σ (2i − 1)·x_i² from (1, 1, …), with a memory of so few pairs; D is the difference in the end, E the step before. */
const tooFew = ({ n, T, pairs }: Readonly<Record<'n' | 'T' | 'pairs', number>>) => [
  `o = 1_${n}`,
  'a_i = o_i·(2·i − 1)',
  '∇f(x: vector) = a ⊙ x',
  'w₀ = o',
  'η = ¼',
  `T = ${T}`,
  ...limited(pairs),
  `D = w_${T} − v_${T}`,
  `E = w_${T - 1} − v_${T - 1}`,
];

export const lBfgsIsBfgs = theorem({
  id: 'l-bfgs-is-bfgs',
  title: 'L-BFGS that has dropped no pair is BFGS',
  subject: 'newton',
  about:
    'The two-loop recursion multiplies the BFGS matrix, from K_0 = I, by the gradient without forming it: it keeps 2·m ' +
    'vectors, 2mn numbers, where BFGS keeps n². As long as all pairs are kept, the two take the same steps: with exact ' +
    'line search (family exact), and with given step lengths (family steps). Once a pair has been dropped they differ, ' +
    'with η = ¼ from (1, 1, …): on f = ½(x² + 3y²) with a memory of one pair in the third step, on ½·Σ (2i − 1)·x_i² in ' +
    'four dimensions with a memory of two pairs in the fourth, and not before.',
  references: ['Chapter, §4.1.2', 'Nocedal, Wright, Numerical Optimization, Algorithm 7.4'],
  settles: [],
  given: {
    pairs: {
      says: 'no pair is degenerate: 0 < λ_1 < λ_2 < …, and the start has a part along every eigenvector',
      in: { exact: '0 < γ_i', steps: '0 < γ_i' },
    },
    sameStart: { says: 'both start at w₀', in: { exact: 'v_0 = w_0', steps: 'v_0 = w_0' } },
    sameMethod: {
      says: 'both take the direction of the BFGS matrix, which one step does not show',
      in: { exact: 'v_1 = w_1', steps: 'v_1 = w_1' },
    },
  },
  cases: {
    exact: { draws: fullKrylov.draws, define: [...fullKrylov.define, 'T = n', ...exactRuns] },
    steps: {
      draws: { ...fullKrylov.draws, n: integer(2, 3), T: integer(1, 3), η: positive() },
      define: [...fullKrylov.define, ...limited(memory)],
    },
    memoryOne: { draws: {}, define: tooFew({ n: 2, T: 3, pairs: 1 }) },
    memoryTwo: { draws: {}, define: tooFew({ n: 4, T: 4, pairs: 2 }) },
  },
  proof: {
    same: {
      in: ['exact', 'steps'],
      start: 'v_t',
      steps: [{ '=': 'w_t', by: ['pairs', 'sameStart', 'sameMethod', algebra] }],
    },
    late: {
      in: ['memoryOne', 'memoryTwo'],
      start: 'E_i',
      steps: [{ '=': '0', by: algebra }],
    },
    one: { in: ['memoryOne'], start: 'D_1', steps: [{ '=': '−7965/1506848', by: algebra }] },
    two: { in: ['memoryTwo'], start: 'v_T', steps: [{ '≠': 'w_T', by: algebra }] },
  },
  sharp: { two: { because: 'it says that two things differ' } },
  necessary: {
    pairs: { because: 'a degenerate pair divides by ⟨s, y⟩ = 0 in both' },
    sameStart: {
      take: { γ: [1], Q: [[1]], z: [1], v: [[2], [0]] },
      shows: ['v_0 = 2·1_1', 'w_0 = 1_1'],
    },
    sameMethod: {
      take: { γ: [1], Q: [[1]], z: [1], v: [[1], [1]] },
      shows: ['v_1 = 1_1', 'w_1 = 0_1'],
    },
  },
});

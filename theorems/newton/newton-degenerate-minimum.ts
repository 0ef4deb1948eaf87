import { integer, nonzeroVector, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { newtonRun } from '../families/newton-run.js';

const quartic = ['∇f(x: vector) = 4·a·x_1³·1_1', 'H(x: vector) = 12·a·x_1²·I_1', newtonRun];

export const newtonDegenerateMinimum = theorem({
  id: 'newton-degenerate-minimum',
  title: 'Where the Hessian vanishes at the minimum Newton’s method converges linearly only',
  subject: 'newton',
  about:
    'On a·w⁴ every Newton step multiplies the error by 2/3, whatever a > 0: no quadratic convergence. So f″(w⋆) > 0 ' +
    'cannot be dropped from newton-near-a-minimum.',
  references: ['Chapter, §4.1.2 (2)'],
  settles: ['chapter/newton-quadratic-convergence'],
  given: { newton: 'H(w_t)·(w_{t+1} − w_t) = −∇f(w_t)', away: 'w₀ ≠ 0_1', convex: '0 < a' },
  cases: {
    oneStep: { draws: { a: positive(), 'w₀': nonzeroVector(1) }, define: ['T = 1', ...quartic] },
    run: { draws: { a: positive(), 'w₀': nonzeroVector(1), T: integer(1, 50) }, define: quartic },
  },
  proof: {
    step: {
      in: ['oneStep'],
      start: 'w_1',
      steps: [{ '=': '2/3·w_0', by: ['newton', 'away', 'convex', algebra] }],
    },
    linear: {
      in: ['run'],
      start: 'w_t',
      steps: [{ '=': '(2/3)^t·w₀', by: ['newton', 'away', 'convex', algebra] }],
    },
  },
  sharp: {},
  necessary: {
    newton: [
      { take: { a: 1, 'w₀': [1], w: [[1], [0]] }, shows: ['w_1 = 0_1', '2/3·w_0 = 2/3·1_1'] },
      {
        in: 'run',
        take: { a: 1, 'w₀': [1], T: 1, w: [[1], [0]] },
        shows: ['w_1 = 0_1', '2/3·w_0 = 2/3·1_1'],
      },
    ],
    away: { because: 'the Hessian at 0 has no inverse' },
    convex: { because: 'for a < 0 the steps are the same, towards the maximum; for a = 0 there are none' },
  },
});

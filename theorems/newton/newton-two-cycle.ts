import { integer, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { newtonRun } from '../families/newton-run.js';
import { piecewiseCubic } from '../families/piecewise-cubic.js';

export const newtonTwoCycle = theorem({
  id: 'newton-two-cycle',
  title: 'At the edge of its basin Newton’s method is in a 2-cycle',
  subject: 'newton',
  about:
    'f = ½μs² − M|s|³/6 has the M-Lipschitz f″ = μ − M|s|. From 2μ/(3M), where f″ is still μ/3 > 0, the Newton step leads ' +
    'to the opposite point, for ever. So the basin 2μ/(3M) of newton-near-a-minimum is the best possible, although f is ' +
    'strongly convex in all of it.',
  references: ['Chapter, §4.1.2 (2)'],
  settles: ['chapter/newton-quadratic-convergence'],
  given: {
    third: { says: 'f‴ is M left of 0 and −M right of it', in: { cycle: 'c_1 = −c_2 = M' } },
    edge: 'e_0 = 2·μ/(3·M)',
    newton: 'H(w_t)·(w_{t+1} − w_t) = −∇f(w_t)',
  },
  cases: {
    cycle: {
      draws: { μ: positive(), M: positive(), T: integer(1, 50) },
      define: [
        'o = 1_2',
        'τ = 0_1',
        'c_i = M·o_i·(3 − 2·i)',
        'h₀ = μ',
        ...piecewiseCubic.define,
        'w₀ = 2·μ/(3·M)·1_1',
        newtonRun,
        'e_t = w_{t,1}',
      ],
    },
  },
  proof: {
    opposite: {
      start: 'e_{t+1}',
      steps: [{ '=': '−e_t', by: ['third', 'edge', 'newton'] }],
    },
    convex: { start: 'H(w_t)', steps: [{ '=': 'μ/3·I_1', by: ['third', 'edge', 'newton'] }] },
  },
  sharp: {
    opposite: { take: { μ: 1, M: 1, T: 3 }, shows: ['e_0 = 2/3', 'e_1 = −2/3', 'e_2 = 2/3', 'e_3 = −2/3'] },
  },
  necessary: {
    third: { take: { μ: 1, M: 1, T: 1, c: [0, 0] }, shows: ['e_0 = 2/3', 'e_1 = 0'] },
    edge: { take: { μ: 1, M: 1, T: 1, 'w₀': ['1/3'] }, shows: ['e_0 = 1/3', 'e_1 = −1/12'] },
    newton: { take: { μ: 1, M: 1, T: 1, w: [['2/3'], ['1/3']] }, shows: ['e_0 = 2/3', 'e_1 = 1/3'] },
  },
});

import { increasing, nonnegative, total } from '../../src/generate/draws.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { reluSum } from '../families/relu-sum.js';

export const reluSumFewKinks = theorem({
  id: 'relu-sum-few-kinks',
  title: 'A sum of m ReLU units has at most m kinks',
  subject: 'approximation',
  about:
    'Of m + 1 intervals [cⱼ − h, cⱼ + h] side by side at least one has no kink of a unit inside, and there F is affine: ' +
    'its value in the middle is the mean of those at the ends. A saw with a kink in the ' +
    'middle of each of infinitely many intervals is affine on none of them, so it is no finite sum of ReLU units; and a ' +
    'function with K kinks needs at least K of them. This is why relu-sum-pwl needs finitely many kinks. Not decided ' +
    'here is for which functions K units are enough.',
  references: ['003 §1.3', 'Dereich, Kassing, On minimal representations of shallow ReLU networks (2021)'],
  settles: ['lectures/relu-sum-pwl'],
  given: { width: '0 ≤ h', apart: '2·h ≤ c_{j+1} − c_j' },
  cases: {
    line: {
      draws: { ...reluSum.draws, M: total('m', 1), κ: increasing('M'), h: nonnegative() },
      define: [...reluSum.define, 'c_i = κ_i + 2·h·i'],
    },
  },
  proof: {
    affine: {
      start: 'minⱼ |F(c_j + h) − 2·F(c_j) + F(c_j − h)|',
      steps: [{ '=': '0', by: ['width', 'apart', definition('F: a unit has at most one kink')] }],
    },
  },
  sharp: {
    affine: {
      take: { b: 0, w: [1], 'w′': [1], 'b′': [0], κ: [0, 1], c: [0, 2], h: 1 },
      shows: ['F(1) − 2·F(0) + F(−1) = 1', 'F(3) − 2·F(2) + F(1) = 0'],
    },
  },
  necessary: {
    width: {
      take: { b: 0, w: [1], 'w′': [1], 'b′': [0], κ: [0, 1], c: [0, 1], h: -2 },
      shows: ['F(2) − 2·F(0) + F(−2) = 2', 'F(3) − 2·F(1) + F(−1) = 1'],
    },
    apart: {
      take: { b: 0, w: [2], 'w′': [1], 'b′': ['-1/2'], κ: [0, 1], c: [0, 1], h: 1 },
      shows: ['F(1) − 2·F(0) + F(−1) = 1', 'F(2) − 2·F(1) + F(0) = 1'],
    },
  },
});

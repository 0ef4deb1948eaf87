import { dimension, increasing, number, total, vector } from '../../src/generate/draws.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { reluSum } from '../families/relu-sum.js';

export const reluSumFewKinks = theorem({
  id: 'relu-sum-few-kinks',
  title: 'A sum of m ReLU units has at most m kinks',
  subject: 'approximation',
  about:
    'Of m + 1 intervals side by side, here between the points e₁ < … < e_{m+2}, at least one has no kink of a unit ' +
    'inside, and there F is affine: its value in the middle is the mean of those at the ends. A saw with a kink in the ' +
    'middle of each of infinitely many intervals is affine on none of them, so it is no finite sum of ReLU units; and a ' +
    'function with K kinks needs at least K of them. This is why relu-sum-pwl needs finitely many kinks. Not decided ' +
    'here is for which functions K units are enough.',
  references: ['003 §1.3', 'Dereich, Kassing, On minimal representations of shallow ReLU networks (2021)'],
  settles: ['lectures/relu-sum-pwl'],
  given: { ordered: 'e_j < e_{j+1}' },
  cases: {
    line: {
      draws: {
        m: dimension(6),
        E: total('m', 2),
        b: number(),
        w: vector('m'),
        'w′': vector('m'),
        'b′': vector('m'),
        e: increasing('E'),
      },
      define: reluSum.define,
    },
  },
  proof: {
    affine: {
      start: 'minⱼ |F(e_{j+1}) − 2·F(½·e_j + ½·e_{j+1}) + F(e_j)|',
      steps: [{ '=': '0', by: ['ordered', definition('F: a unit has at most one kink')] }],
    },
  },
  sharp: {},
  necessary: {
    ordered: {
      take: { b: 0, w: [1], 'w′': [1], 'b′': [-1], e: [0, 2, 0] },
      shows: ['F(0) = 0', 'F(1) = 0', 'F(2) = 1'],
    },
  },
});

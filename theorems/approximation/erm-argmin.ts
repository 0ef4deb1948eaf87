import { between, dimension, fullRowRank, integer, total, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const ermArgmin = theorem({
  id: 'erm-argmin',
  title: 'An empirical risk may have no minimiser, or many',
  subject: 'approximation',
  about:
    'The argmin that defines θ̂ need not exist: the logistic loss ln(1 + e^{−w}) of one sample falls with every step to ' +
    'the right and stays positive. For least squares it exists, as every solution w⋆ of the normal equations is a ' +
    'minimiser, but it is one point only if the columns of X are independent; for X = (1 0) every (1, v) fits y = 1. ' +
    'So θ̂ stands for some minimiser where there is one, and for a near-minimiser otherwise.',
  references: ['003 §2.1 (2)'],
  settles: ['lectures/erm-argmin'],
  refutes: {
    'lectures/erm-argmin': {
      given: {
        minimiser: 'Xᵀ·X·w⋆ = Xᵀ·y',
        another: 'Xᵀ·X·w = Xᵀ·y',
      },
      claim: 'w = w⋆',
      by: {
        take: { X: [[1, 0]], y: [1], 'w⋆': [1, 0], w: [1, 1] },
        shows: ['R(w) = 0', 'R(w⋆) = 0'],
      },
      search: false,
    },
  },
  given: {
    forward: { says: 'u is a step to the right', in: { logistic: '0 < u' } },
    normalEquations: { says: 'w⋆ solves the normal equations', in: { squares: 'Xᵀ·X·w⋆ = Xᵀ·y' } },
  },
  cases: {
    squares: {
      draws: { d: dimension(5), k: integer(0, 3), n: total('d', 'k'), B: fullRowRank('d', 'n'), y: vector('n'), w: vector('d') },
      define: ['X = Bᵀ', 'w⋆ = (Xᵀ·X)⁻¹·Xᵀ·y', 'R(q: vector) = 1/n·‖X·q − y‖²'],
    },
    logistic: { draws: { v: between('−8', '8'), u: between('1/4', '8', { by: 'forward' }) }, define: ['R(q: scalar) = ln(1 + exp(−q))'] },
  },
  proof: {
    exists: {
      in: ['squares'],
      start: 'R(w⋆)',
      steps: [
        { '=': 'R(w) − 1/n·‖X·(w − w⋆)‖²', by: ['normalEquations', algebra] },
        { '≤': 'R(w)', by: algebra, certificate: '1/n·‖X·(w − w⋆)‖²' },
      ],
    },
    falls: { in: ['logistic'], start: 'R(v + u)', steps: [{ '<': 'R(v)', by: ['forward', definition('exp and ln')] }] },
    positive: { in: ['logistic'], start: '0', steps: [{ '<': 'R(v)', by: definition('exp and ln') }] },
  },
  sharp: {
    exists: { take: { X: [[1]], y: [2], w: [2] }, shows: ['R(w⋆) = 0', 'R(w) = 0'] },
    falls: { because: 'it falls strictly everywhere' },
    positive: { because: 'the infimum 0 is not attained' },
  },
  necessary: {
    forward: { in: 'logistic', take: { v: 0, u: -1 }, shows: ['R(v) < R(v + u)'] },
    normalEquations: {
      take: { X: [[1]], y: [2], w: [2], 'w⋆': [0] },
      shows: ['R(w⋆) = 4', 'R(w) = 0'],
    },
  },
});

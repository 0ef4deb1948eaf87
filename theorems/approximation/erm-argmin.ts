import {
  bounded,
  dimension,
  fullRowRank,
  integer,
  positive,
  total,
  vector,
} from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const ermArgmin = theorem({
  id: 'erm-argmin',
  title: 'An empirical risk may have no minimiser, or many',
  subject: 'approximation',
  about:
    'The argmin that defines θ̂ need not exist: the logistic loss ln(1 + e^{−w}) of one sample falls with every step u to ' +
    'the right and stays positive; with E = e^{−w} and g = e^{−u}, any numbers with E > 0 and 0 < g < 1, its exponential ' +
    'goes from 1 + E to 1 + g·E. For least squares it exists, as every solution w⋆ of the normal equations is a ' +
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
    forward: { says: 'g = e^{−u} for a step u to the right', in: { logistic: '0 < g < 1' } },
    exponential: { says: 'E = e^{−w}', in: { logistic: '0 < E' } },
    normalEquations: { says: 'w⋆ solves the normal equations', in: { squares: 'Xᵀ·X·w⋆ = Xᵀ·y' } },
  },
  cases: {
    squares: {
      draws: {
        d: dimension(5),
        k: integer(0, 3),
        n: total('d', 'k'),
        B: fullRowRank('d', 'n'),
        y: vector('n'),
        w: vector('d'),
      },
      define: ['X = Bᵀ', 'w⋆ = (Xᵀ·X)⁻¹·Xᵀ·y', 'R(q: vector) = 1/n·‖X·q − y‖²'],
    },
    logistic: { draws: { E: positive(), g: bounded() } },
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
    falls: {
      in: ['logistic'],
      start: '1 + g·E',
      steps: [{ '<': '1 + E', by: ['forward', 'exponential'], certificate: '(1 − g)·E' }],
    },
    positive: {
      in: ['logistic'],
      start: '1',
      steps: [{ '<': '1 + g·E', by: ['forward', 'exponential'], certificate: 'g·E' }],
    },
  },
  sharp: {
    exists: { take: { X: [[1]], y: [2], w: [2] }, shows: ['R(w⋆) = 0', 'R(w) = 0'] },
    falls: { because: 'it falls strictly everywhere' },
    positive: { because: 'the infimum 0 is not attained' },
  },
  necessary: {
    forward: [
      { in: 'logistic', take: { E: 1, g: 1 }, shows: ['1 + g·E = 2', '1 + E = 2'] },
      { in: 'logistic', take: { E: 1, g: 0 }, shows: ['1 + g·E = 1'] },
    ],
    exponential: { in: 'logistic', take: { E: 0, g: '1/2' }, shows: ['1 + g·E = 1', '1 + E = 1'] },
    normalEquations: {
      take: { X: [[1]], y: [2], w: [2], 'w⋆': [0] },
      shows: ['R(w⋆) = 4', 'R(w) = 0'],
    },
  },
});

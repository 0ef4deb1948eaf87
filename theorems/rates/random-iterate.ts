import { dimension, integer, matrix } from '../../src/generate/draws.js';
import { meanBounds } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const randomIterate = theorem({
  id: 'random-iterate',
  title: 'Which iterate SGD may return',
  subject: 'rates',
  about:
    'Algorithm 3 returns the iterate with the least true gradient, which a run that sees stochastic gradients only ' +
    'cannot tell. An iterate drawn uniformly, independently of the run, has exactly the mean over t of E‖∇f(w_t)‖² as its ' +
    'expected squared gradient, so Theorem 4.6.2 holds for it; the least is at most that. G_{t,k} = ‖∇f(w_t)‖ on path k ' +
    'of K equally likely paths, and p_t is the probability with which t is drawn.',
  references: ['Chapter, Algorithm 3', 'Ghadimi, Lan 2013, Stochastic first- and zeroth-order methods'],
  settles: ['chapter/alg-3'],
  given: { uniform: 'p_j = 1/T' },
  cases: {
    paths: {
      draws: { T: integer(1, 4), K: dimension(6), G: matrix('T', 'K') },
      define: ['p = 1/T·1_T'],
    },
  },
  proof: {
    drawn: {
      start: 'Σ_{j=1}^{T} p_j·𝔼ₖ[G_{j,k}²]',
      steps: [{ '=': '𝔼ₖ[1/T·Σ_{j=1}^{T} G_{j,k}²]', by: 'uniform' }],
    },
    least: {
      start: '𝔼ₖ[min_{j=1}^{T} G_{j,k}²]',
      steps: [{ '≤': '𝔼ₖ[1/T·Σ_{j=1}^{T} G_{j,k}²]', by: meanBounds }],
    },
  },
  sharp: {
    least: {
      take: {
        G: [
          [1, 2],
          [1, 2],
        ],
      },
      shows: ['𝔼ₖ[min_{j=1}^{T} G_{j,k}²] = 5/2'],
    },
  },
  necessary: {
    uniform: {
      take: { G: [[1], [3]], p: [0, 1] },
      shows: ['Σ_{j=1}^{T} p_j·𝔼ₖ[G_{j,k}²] = 9', '𝔼ₖ[1/T·Σ_{j=1}^{T} G_{j,k}²] = 5'],
    },
  },
});

import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { bfgsRun, fullKrylov } from '../families/quasi-newton-run.js';

/** The direction that K_t gives, the step and the change of the gradient. */
const pairs = [
  'd(t: integer) = K_t·A·w_t',
  's(t: integer) = w_{t+1} − w_t',
  'y(t: integer) = A·w_{t+1} − A·w_t',
];

export const bfgsEndsWithTheInverse = theorem({
  id: 'bfgs-ends-with-the-inverse',
  title: 'BFGS holds the full inverse Hessian after n steps on a quadratic',
  subject: 'newton',
  about:
    'The chapter says that BFGS and L-BFGS approximate the inverse Hessian without ever forming the full matrix. BFGS ' +
    'stores a full n×n matrix K_t; on a quadratic with exact line search it is the inverse Hessian itself after n steps ' +
    '(as long as no step is 0: the family has n different eigenvalues, and a start along all of them). What is true of ' +
    'both is that they never compute the Hessian, only differences of gradients: the secant equation. Without forming ' +
    'a matrix works L-BFGS only, theorem l-bfgs-is-bfgs. The claim as written is taken as: K_t is never A⁻¹.',
  references: ['Chapter, §4.1.2', 'Nocedal, Wright, Numerical Optimization, Theorem 6.4'],
  settles: ['chapter/quasi-newton'],
  refutes: {
    'chapter/quasi-newton': {
      given: { bfgs: 'K_0 = I_n', convex: '0 < λᵢ' },
      claim: 'K_t·A ≠ I_n',
      by: {
        take: {
          γ: [1, 1],
          Q: [
            [1, 0],
            [0, 1],
          ],
          z: [2, 1],
        },
        shows: ['A = diag(λ)', 'K_2 = diag(λ)⁻¹'],
      },
      search: true,
    },
  },
  given: {
    spectrum: { says: '0 < λ_1 < λ_2 < …', in: { quadratic: '0 < γ_i' } },
    start: { says: 'the start has a part along every eigenvector', in: { quadratic: '0 < z_i' } },
    identity: 'K_0 = I_n',
    lineSearch: 'w_{t+1} − w_t = −(⟨∇f(w_t), d(t)⟩/⟨d(t), A·d(t)⟩)·d(t)',
    update:
      'K_{t+1} = K_t − 1/⟨s(t), y(t)⟩·(s(t)·(K_t·y(t))ᵀ + K_t·y(t)·s(t)ᵀ) ' +
      '+ (1/⟨s(t), y(t)⟩ + ⟨y(t), K_t·y(t)⟩/⟨s(t), y(t)⟩²)·s(t)·s(t)ᵀ',
  },
  cases: {
    quadratic: { draws: fullKrylov.draws, define: [...fullKrylov.define, 'T = n', bfgsRun, ...pairs] },
  },
  proof: {
    secant: {
      start: 'K_{t+1}·(∇f(w_{t+1}) − ∇f(w_t))',
      steps: [{ '=': 'w_{t+1} − w_t', by: ['update', algebra] }],
    },
    minimum: {
      start: 'w_n',
      steps: [{ '=': '0_n', by: ['spectrum', 'start', 'identity', 'lineSearch', 'update'] }],
    },
    inverse: {
      start: 'K_n·A',
      steps: [{ '=': 'I_n', by: ['spectrum', 'start', 'identity', 'lineSearch', 'update'] }],
    },
  },
  sharp: {},
  necessary: {
    spectrum: {
      because:
        'with two equal eigenvalues, or one that is 0, the run arrives early, and the next pair has ⟨s, y⟩ = 0',
    },
    start: { because: 'without a part along an eigenvector the run arrives early, and the next pair is 0' },
    identity: { because: 'any other positive definite K_0 ends with the inverse too' },
    lineSearch: {
      take: { γ: [1], Q: [[1]], z: [1], w: [[1], ['1/2']], K: [[[1]], [[1]]] },
      shows: ['d(0) = 1_1', 's(0) = −½·1_1', 'w_1 = ½·1_1'],
    },
    update: {
      take: { γ: [2], Q: [[1]], z: [1], w: [[1], [0]], K: [[[1]], [[1]]] },
      shows: ['K_1·A = 2·I_1'],
    },
  },
  survivingMutations: {
    'update: factor Kₜ dropped at column 95':
      'with exact line search on a quadratic ⟨y, K·y⟩ = ⟨y, y⟩: the gradients are orthogonal, and K keeps the new one',
  },
});

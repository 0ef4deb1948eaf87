import { dimension, integer, positive, total, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';

export const ridgeDiagonal = theorem({
  id: 'ridge-diagonal',
  title: 'The matrix to invert for ridge regression is diagonal',
  subject: 'least-squares',
  about:
    'In the basis of the right singular vectors, ΣᵀΣ + λI has σ₁² + λ, …, σ_r² + λ on its diagonal, then ' +
    'λ, and zeros elsewhere; its determinant is the product of these, so for λ > 0 it has an inverse. ' +
    'Document 002 prints a 0 among the diagonal entries, with which it would have none.',
  references: ['Document 002, ridge'],
  settles: ['lectures/ridge-diag-matrix'],
  refutes: {
    'lectures/ridge-diag-matrix': {
      given: { penalty: '0 < λ' },
      claim: 'det(Σᵀ·Σ + λ·I_d) = 0',
      by: { take: { σ: [1], λ: 1, n: 1, d: 2 }, shows: ['det(Σᵀ·Σ + λ·I_d) = 2'] },
      search: true,
    },
  },
  given: { shape: 'Σ = diag(σ, n, d)' },
  cases: {
    wide: {
      draws: {
        r: dimension(4),
        k: integer(0, 2),
        l: integer(1, 4),
        n: total('r', 'k'),
        d: total('r', 'l'),
        σ: vector('r', 'nonnegative'),
        λ: positive(),
      },
      define: ['Σ = diag(σ, n, d)'],
    },
  },
  proof: {
    diagonal: {
      start: 'Σᵀ·Σ + λ·I_d',
      steps: [{ '=': 'diag(σ ⊙ σ, d, d) + λ·I_d', by: 'shape' }],
    },
    determinant: {
      start: 'det(Σᵀ·Σ + λ·I_d)',
      steps: [{ '=': 'λ^l·Π_{i=1}^{r} (σ_i² + λ)', by: 'shape' }],
    },
  },
  sharp: {},
  necessary: {
    shape: {
      take: { σ: [1], λ: 1, n: 1, d: 2, Σ: [[1, 1]] },
      shows: ['(Σᵀ·Σ + λ·I_d)_{1,2} = 1', '(Σᵀ·Σ + λ·I_d)_{2,2} = 2'],
    },
  },
});

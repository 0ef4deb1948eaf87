import { algebra } from '../../src/prove/reason.js';
import { nonnegative, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { dimension, integer, total, vector } from '../../src/generate/draws.js';

export const ridgeDiagonal = theorem({
  id: 'ridge-diagonal',
  title: 'The matrix to invert for ridge regression is diagonal',
  subject: 'least-squares',
  about:
    'In the basis of the right singular vectors, ΣᵀΣ + λI has σ₁² + λ, …, σ_r² + λ on its diagonal, then λ, and zeros ' +
    'elsewhere. Document 002 prints a 0 among the diagonal entries. With it the matrix would have no inverse; it is ' +
    'the blank off the diagonal, or the σ² = 0 of a low rank, that gives λ.',
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
  given: { shape: 'Σ = diag(σ, n, d)', penalty: '0 < λ' },
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
    invertible: {
      start: '0',
      steps: [
        { '<': 'λ^l·Π_{i=1}^{r} (σ_i² + λ)', by: 'penalty', certificate: 'λ^l·Π_{i=1}^{r} (σ_i² + λ)' },
        { '=': 'det(Σᵀ·Σ + λ·I_d)', by: ['shape', algebra] },
      ],
    },
  },
  sharp: { invertible: { because: 'the inequality is strict' } },
  necessary: {
    shape: {
      take: { σ: [1], λ: 1, n: 1, d: 2, Σ: [[1, 1]] },
      shows: ['(Σᵀ·Σ + λ·I_d)_{1,2} = 1', '(Σᵀ·Σ + λ·I_d)_{2,2} = 2'],
    },
    penalty: { take: { σ: [1], λ: 0, n: 1, d: 2 }, shows: ['det(Σᵀ·Σ + λ·I_d) = 0'] },
  },
});

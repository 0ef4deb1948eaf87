import { dimension, matrix, positive } from '../../src/generate/draws.js';
import { algebra, gramMatrix } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const pushThrough = theorem({
  id: 'push-through',
  title: 'Push-through identity',
  subject: 'least-squares',
  about:
    'The ridge solution may be computed from the d×d matrix XᵀX + λI or from the n×n matrix XXᵀ + λI, for ' +
    'any X. The document leaves out when the inverses exist: both do for λ > 0. For other λ ≠ 0 one exists ' +
    'when the other does, as their determinants vanish together; for λ = 0 both exist only if X is square ' +
    'and invertible.',
  references: ['Document 002, ridge', 'Petersen, Pedersen, The Matrix Cookbook, (159)'],
  settles: ['lectures/ridge-push-through'],
  given: { penalty: '0 < λ' },
  cases: {
    anyShape: {
      draws: { n: dimension(8), d: dimension(8), X: matrix('n', 'd'), λ: positive() },
    },
  },
  proof: {
    identity: {
      start: '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ',
      steps: [
        { '=': '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·(X·Xᵀ + λ·I_n)·(X·Xᵀ + λ·I_n)⁻¹', by: 'penalty' },
        { '=': '(Xᵀ·X + λ·I_d)⁻¹·(Xᵀ·X + λ·I_d)·Xᵀ·(X·Xᵀ + λ·I_n)⁻¹', by: algebra },
        { '=': 'Xᵀ·(X·Xᵀ + λ·I_n)⁻¹', by: 'penalty' },
      ],
    },
    invertible: {
      start: 'λ^d',
      steps: [{ '≤': 'det(Xᵀ·X + λ·I_d)', by: ['penalty', gramMatrix] }],
    },
    together: {
      start: 'λ^n·det(Xᵀ·X + λ·I_d)',
      steps: [{ '=': 'λ^d·det(X·Xᵀ + λ·I_n)', by: algebra }],
    },
  },
  sharp: {
    invertible: { take: { X: [[0, 0]], λ: 3 }, shows: ['det(Xᵀ·X + λ·I_d) = 9'] },
  },
  necessary: {
    penalty: { take: { X: [[1, 0]], λ: -1 }, shows: ['det(Xᵀ·X + λ·I_d) = 0', 'λ^d = 1'] },
  },
});

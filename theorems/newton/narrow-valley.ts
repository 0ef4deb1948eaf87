import { atLeast, boundedVector, dimension, orthogonal, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const narrowValley = theorem({
  id: 'narrow-valley',
  title: 'How far the gradient can turn away from the direction to the minimum',
  subject: 'newton',
  about:
    'On ½⟨w, Aw⟩, with all eigenvalues in [μ, L] and κ = L/μ, the angle θ between the gradient g = Aw and w satisfies ' +
    'cos²θ ≥ 4κ/(1 + κ)² (Kantorovich), here multiplied out. So −g is never exactly perpendicular to the direction to ' +
    'the minimum, as the chapter has it, but it can be nearly so: for diag(1, κ) and w = (√κ, 1) it is attained. For ' +
    'κ = 100 that is cos θ = 20/101, so −g is not “the optimal local direction” either, but for the linear model.',
  references: ['Chapter, §4.1.1 and §4.1.2 (1)', 'Horn, Johnson, Matrix Analysis, Theorem 7.4.41'],
  settles: ['chapter/valley-perpendicular', 'chapter/optimal-local-direction'],
  given: { convex: '0 < μ', spectrum: 'μ ≤ λᵢ ≤ L' },
  cases: {
    quadratic: {
      draws: {
        n: dimension(),
        μ: positive(),
        L: atLeast('μ'),
        λ: boundedVector('n'),
        Q: orthogonal('n'),
        w: vector('n'),
      },
      define: ['P = Qᵀ', 'A = Q·diag(λ)·P', 'g = A·w'],
    },
  },
  proof: {
    angle: {
      start: '(μ + L)²·⟨g, w⟩²',
      steps: [
        {
          '≥': '(‖g‖² + μ·L·‖w‖²)²',
          by: ['spectrum', 'convex'],
          certificate:
            '(Σᵢ (λᵢ − μ)·(L − λᵢ)·⟨P_i, w⟩²)·' +
            '(Σᵢ ((λᵢ − μ)·(L − λᵢ) + 2·((λᵢ − μ) + μ)² + 2·μ·((L − λᵢ) + (λᵢ − μ) + μ))·⟨P_i, w⟩²)',
        },
        {
          '≥': '4·μ·L·‖w‖²·‖g‖²',
          by: algebra,
          certificate: '(‖g‖² − μ·L·‖w‖²)²',
        },
      ],
    },
  },
  sharp: {
    angle: {
      take: {
        μ: 1,
        L: 100,
        λ: [1, 100],
        Q: [
          [1, 0],
          [0, 1],
        ],
        w: [10, 1],
      },
      shows: ['⟨g, w⟩ = 200', '‖w‖² = 101', '‖g‖² = 10100', '⟨g, w⟩²/(‖g‖²·‖w‖²) = (20/101)²'],
    },
  },
  necessary: {
    convex: {
      because:
        'for μ < 0 < L the bound is negative, and −A has the same angles; only the line between needs it',
    },
    spectrum: [
      {
        take: {
          μ: 1,
          L: 2,
          λ: [1, 4],
          Q: [
            [1, 0],
            [0, 1],
          ],
          w: [2, 1],
        },
        shows: ['⟨g, w⟩ = 8', '‖w‖² = 5', '‖g‖² = 20'],
      },
    ],
  },
});

import { boundedVector, dimension, orthogonal, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { newtonRun } from '../families/newton-run.js';

export const newtonDirection = theorem({
  id: 'newton-direction',
  title: 'The Newton step goes downhill where the Hessian is positive definite, and may go uphill elsewhere',
  subject: 'newton',
  about:
    'With δ = −H⁻¹g and all eigenvalues of H in (0, L], ⟨g, δ⟩ ≤ −‖g‖²/L, so the step goes downhill unless g = 0. Without: f = ½(x² − y²) at (0, 1) has ' +
    '⟨g, δ⟩ = +1; the step of the reference Newton method leads up from −½ to 0, to the saddle itself. (At a saddle, as ' +
    'the chapter says, the step is 0; near one it is meant.) A direction of descent does not make the full step descend: ' +
    'newton-beyond-its-basin.',
  references: ['Chapter, §4.1.2', 'Nocedal, Wright, Numerical Optimization, §3.3'],
  settles: ['chapter/newton-nondescent'],
  given: {
    curvature: { says: '0 < λᵢ ≤ L', in: { definite: '0 < λᵢ ≤ L' } },
    newton: { says: 'H·δ = −g', in: { definite: 'H·δ = −g' } },
  },
  cases: {
    definite: {
      draws: {
        n: dimension(),
        L: positive(),
        λ: boundedVector('n'),
        Q: orthogonal('n'),
        b: vector('n'),
      },
      define: ['P = Qᵀ', 'H = Q·diag(λ)·P', 'g = Q·b', 'δ = −Q·(b ⊘ λ)'],
    },
    saddle: {
      draws: {},
      define: [
        'o = 1_2',
        's_i = o_i·(3 − 2·i)',
        'H(x: vector) = diag(s)',
        'f(x: vector) = ½·⟨x, s ⊙ x⟩',
        '∇f(x: vector) = s ⊙ x',
        'w₀_i = o_i·(i − 1)',
        'T = 1',
        newtonRun,
        'δ = w_1 − w_0',
      ],
    },
  },
  proof: {
    downhill: {
      in: ['definite'],
      start: '⟨g, δ⟩',
      steps: [
        {
          '≤': '−‖g‖²/L',
          by: ['newton', 'curvature'],
          certificate: 'Σᵢ (L − λᵢ)/(L·λᵢ)·⟨P_i, g⟩²',
        },
      ],
    },
    uphill: {
      in: ['saddle'],
      start: '⟨∇f(w_0), δ⟩',
      steps: [{ '=': '1', by: algebra }],
    },
    higher: {
      in: ['saddle'],
      start: 'f(w_0)',
      steps: [
        { '=': '−½', by: algebra },
        { '<': '0', by: algebra },
        { '=': 'f(w_1)', by: algebra },
      ],
    },
    saddle: { in: ['saddle'], start: '∇f(w_1)', steps: [{ '=': '0_2', by: algebra }] },
  },
  sharp: {
    downhill: { take: { λ: [2], L: 2, Q: [[1]], b: [1] }, shows: ['⟨g, δ⟩ = −1/2', '−‖g‖²/L = −1/2'] },
    higher: { because: 'an example: −½ and 0' },
  },
  necessary: {
    curvature: [
      { take: { λ: [-1], L: 1, Q: [[1]], b: [1] }, shows: ['δ = 1_1', '⟨g, δ⟩ = 1'] },
      { take: { λ: [2], L: 1, Q: [[1]], b: [1] }, shows: ['⟨g, δ⟩ = −1/2', '−‖g‖²/L = −1'] },
    ],
    newton: { take: { λ: [1], L: 1, Q: [[1]], b: [1], δ: [1] }, shows: ['⟨g, δ⟩ = 1'] },
  },
});

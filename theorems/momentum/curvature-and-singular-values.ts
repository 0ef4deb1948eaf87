import { dimension, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { prescribedSvd } from '../families/prescribed-svd.js';

const {
  draws: { σ: _, ...draws },
  define,
} = prescribedSvd({ rank: 4, more: 2 });
const identity = [
  [1, 0],
  [0, 1],
];

export const curvatureAndSingularValues = theorem({
  id: 'curvature-and-singular-values',
  title: 'High curvature is a large singular value',
  subject: 'momentum',
  about:
    'The curvature of ‖Xw − y‖² along the singular vector vᵢ is 2σᵢ², so it is the larger, the larger σᵢ is. Document 003 ' +
    'speaks of “high curvature/low singular values” when it introduces momentum, against its own §2.2.1. The oscillations ' +
    'that momentum is to damp are in the directions of large singular values: the factor 1 − 2ησᵢ² of gradient descent ' +
    'is negative from η = 1/(2σᵢ²) on. With ½‖Xw − y‖² the curvature is σᵢ².',
  references: ['Document 003, §2.5 and §2.2.1'],
  settles: ['lectures/mom-curvature-low-sv'],
  refutes: {
    'lectures/mom-curvature-low-sv': {
      given: { larger: 'σ_2 < σ_1' },
      claim: '⟨v_1, H·v_1⟩ ≤ ⟨v_2, H·v_2⟩',
      by: {
        take: { U: identity, V: identity, e: [1, 1], y: [0, 0] },
        shows: ['⟨v_1, H·v_1⟩ = 8', '⟨v_2, H·v_2⟩ = 2'],
      },
      search: true,
    },
  },
  given: { hessian: 'H = 2·Xᵀ·X', larger: '0 ≤ σ_2 ≤ σ_1' },
  cases: {
    svd: {
      draws: { ...draws, r: dimension(4, 2), e: vector('r', 'nonnegative') },
      define: ['σ_i = e_i + Σ_{j=i+1}^{r} e_j', ...define, 'H = 2·Xᵀ·X'],
    },
  },
  proof: {
    curvature: {
      start: '⟨v_1, H·v_1⟩',
      steps: [
        { '=': '2·‖X·v_1‖²', by: 'hessian' },
        { '=': '2·σ_1²', by: algebra },
      ],
    },
    order: {
      start: '⟨v_1, H·v_1⟩',
      steps: [
        { '=': '2·σ_1²', by: ['hessian', algebra] },
        { '≥': '2·σ_2²', by: 'larger', certificate: '2·(σ_1 − σ_2)·((σ_1 − σ_2) + 2·σ_2)' },
        { '=': '⟨v_2, H·v_2⟩', by: ['hessian', algebra] },
      ],
    },
  },
  sharp: {
    order: {
      take: { U: identity, V: identity, e: [0, 2], y: [0, 0] },
      shows: ['σ_1 = 2', 'σ_2 = 2', '⟨v_1, H·v_1⟩ = 8'],
    },
  },
  necessary: {
    hessian: {
      take: {
        U: identity,
        V: identity,
        e: [1, 1],
        y: [0, 0],
        H: [
          [0, 0],
          [0, 0],
        ],
      },
      shows: ['⟨v_1, H·v_1⟩ = 0', '2·σ_1² = 8'],
    },
    larger: [
      { take: { U: identity, V: identity, e: [-1, 2], y: [0, 0] }, shows: ['σ_1 = 1', 'σ_2 = 2'] },
      { take: { U: identity, V: identity, e: [3, -2], y: [0, 0] }, shows: ['σ_1 = 1', 'σ_2 = −2'] },
    ],
  },
});

import {
  atLeast,
  dimension,
  entriesBetween,
  integer,
  orthogonal,
  positive,
  total,
  vector,
} from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { unitMatrix } from '../families/unit-matrix.js';

export const singularCoordinates = theorem({
  id: 'singular-coordinates',
  title: 'The error in the coordinates of the right singular vectors',
  subject: 'stochastic',
  about:
    'With X = U·[S 0]·Qᵀ (the documents write Σ₁ for S and V for Q), z = Qᵀq and z̃ the first n entries of z: ' +
    'Xq = X̃z̃ with X̃ = U·S, X̃ᵀX̃ = S², the gradient of ‖X̃z̃‖² is 2·X̃ᵀX̃z̃, and the loss is at least σ_min²·‖z̃‖², so ' +
    'it is zero only if z̃ is: not z, as 002 writes. The other d − n entries of z do not change in a step along a row, ' +
    'so they can be left out where they start as zero. The samples become the rows of X̃: 000 and 003 keep the rows of ' +
    'X, and 003 the loss ‖Xz‖², beside the coordinates z. 002 prints SVᵀy for S⁻¹Uᵀy in the start.',
  references: ['002, SGD convergence', '000 §2.2', '003 §3.1'],
  settles: [
    'lectures/svd-coords',
    'lectures/xtilde-gram',
    'lectures/z0-formula',
    'lectures/rows-in-z-coords',
    'lectures/top-n-dims',
    'lectures/loss-zero-iff',
  ],
  refutes: {
    'lectures/z0-formula': {
      given: { square: 'd = n', minimum: 'w⋆ = Xᵀ·(X·Xᵀ)⁻¹·y' },
      claim: 'Qᵀ·(−w⋆) = −E·S·Qᵀ·y',
      by: {
        take: { n: 1, k: 0, U: [[1]], m: 2, M: 2, σ: [2], Q: [[1]], q: [0], δ: [0], y: [2] },
        shows: ['Qᵀ·(−w⋆) = −1_n', '−E·S·Qᵀ·y = −4·1_n'],
      },
      search: true,
    },
    'lectures/rows-in-z-coords': {
      given: { decomposition: 'X = U·diag(σ, n, d)·Qᵀ' },
      claim: '‖X·z‖² = ‖X·q‖²',
      by: {
        take: {
          n: 1,
          k: 1,
          U: [[1]],
          m: 1,
          M: 1,
          σ: [1],
          Q: [
            [0, 1],
            [1, 0],
          ],
          q: [0, 1],
          δ: [0],
          y: [0],
        },
        shows: ['X_{1,2} = 1', '‖X·q‖² = 1', 'z_1 = 1', '‖X·z‖² = 0'],
      },
      search: true,
    },
  },
  given: {
    decomposition: 'X = U·diag(σ, n, d)·Qᵀ',
    left: 'Uᵀ·U = I_n',
    right: 'Qᵀ·Q = I_d',
    smallest: 'm² ≤ σ_i²',
    minimum: 'w⋆ = Xᵀ·(X·Xᵀ)⁻¹·y',
  },
  cases: {
    wide: {
      draws: {
        n: dimension(4),
        k: integer(0, 4),
        d: total('n', 'k'),
        m: positive(),
        M: atLeast('m'),
        σ: entriesBetween('n', 'm', 'M'),
        U: orthogonal('n'),
        Q: orthogonal('d'),
        q: vector('d'),
        δ: vector('n'),
        y: vector('n'),
      },
      define: [
        'X = U·diag(σ, n, d)·Qᵀ',
        'S = diag(σ)',
        'X̃ = U·S',
        'E = diag(1_n, d, n)',
        'S⁺ = diag(1_n ⊘ σ, d, n)',
        'z = Qᵀ·q',
        'z̃ = Eᵀ·z',
        'w⋆ = Xᵀ·(X·Xᵀ)⁻¹·y',
      ],
    },
  },
  proof: {
    residual: { start: 'X·q', steps: [{ '=': 'X̃·z̃', by: 'decomposition' }] },
    gram: { start: 'X̃ᵀ·X̃', steps: [{ '=': 'S·S', by: ['left', definition('X̃')] }] },
    gradient: {
      start: '‖X̃·(z̃ + δ)‖²',
      steps: [{ '=': '‖X̃·z̃‖² + ⟨2·X̃ᵀ·X̃·z̃, δ⟩ + ‖X̃·δ‖²', by: algebra }],
    },
    loss: {
      start: '‖X·q‖²',
      steps: [
        { '=': '‖X̃·z̃‖²', by: 'decomposition' },
        { '=': 'Σᵢ σ_i²·z̃_i²', by: 'left' },
        { '≥': 'm²·‖z̃‖²', by: 'smallest', certificate: 'Σᵢ (σ_i² − m²)·z̃_i²' },
      ],
    },
    rest: { start: '(I_d − E·Eᵀ)·Qᵀ·X_i', steps: [{ '=': '0_d', by: ['decomposition', 'right'] }] },
    start: {
      start: 'Qᵀ·(−w⋆)',
      steps: [{ '=': '−S⁺·Uᵀ·y', by: ['minimum', 'decomposition', 'left', 'right'] }],
    },
  },
  sharp: {
    loss: {
      take: {
        n: 2,
        k: 0,
        U: unitMatrix(2),
        m: 2,
        M: 3,
        σ: [3, 2],
        Q: unitMatrix(2),
        q: [0, 3],
        δ: [0, 0],
        y: [0, 0],
      },
      shows: ['‖X·q‖² = 36', '‖z̃‖² = 9'],
    },
  },
  necessary: {
    decomposition: {
      take: { n: 1, k: 0, U: [[1]], m: 1, M: 1, σ: [1], Q: [[1]], q: [1], δ: [0], y: [0], X: [[2]] },
      shows: ['X·q = 2·1_n', 'X̃·z̃ = 1_n'],
    },
    left: {
      take: { n: 1, k: 0, U: [[2]], m: 1, M: 1, σ: [1], Q: [[1]], q: [1], δ: [0], y: [0] },
      shows: ['X̃ᵀ·X̃ = 4·I_n', 'S·S = I_n'],
    },
    right: {
      take: {
        n: 1,
        k: 1,
        U: [[1]],
        m: 1,
        M: 1,
        σ: [1],
        Q: [
          [1, 0],
          [1, 1],
        ],
        q: [0, 0],
        δ: [0],
        y: [0],
      },
      shows: ['X_{1,1} = 1', 'X_{1,2} = 1', '((I_d − E·Eᵀ)·Qᵀ·X_1)_2 = 1'],
    },
    smallest: {
      take: { n: 1, k: 0, U: [[1]], m: 2, M: 2, σ: [1], Q: [[1]], q: [1], δ: [0], y: [0] },
      shows: ['‖X·q‖² = 1', 'm²·‖z̃‖² = 4'],
    },
    minimum: {
      take: { n: 1, k: 0, U: [[1]], m: 1, M: 1, σ: [1], Q: [[1]], q: [0], δ: [0], y: [1], 'w⋆': [0] },
      shows: ['Qᵀ·(−w⋆) = 0_d', '−S⁺·Uᵀ·y = −1_d'],
    },
  },
});

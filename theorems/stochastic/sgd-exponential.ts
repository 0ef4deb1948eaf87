import { atLeast, bounded, dimension, integer, positive, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { prescribedSpectrum } from '../families/prescribed-spectrum.js';
import { sampledStates } from '../families/sampled-states.js';
import { sgdDistanceRate } from './sgd-distance-rate.js';

/** Two orthogonal rows of one length. */
const attained = {
  take: {
    n: 2,
    d: 2,
    T: 2,
    X: [
      [2, 0],
      [0, 2],
    ],
    σ_min: 2,
    σ_max: 2,
    γ: 2,
    v: [1, 0],
    η: '1/8',
  },
};

export const sgdExponential = theorem({
  id: 'sgd-exponential',
  title: 'SGD with a constant step size converges exponentially',
  subject: 'stochastic',
  about:
    'On a system that can be solved, started in the row space, with a constant step size below 1/γ², the expected ' +
    'squared distance to the solution is at most c^T times the first one, and the expected loss at most σ_max² times ' +
    'that, c = 1 − 4·η·(1 − η·γ²)·σ_min²/n < 1. The expectations are means over all n^T sequences of rows. 003 concludes ' +
    'it for the loss V(z) = ‖X·z‖² from a step size at which that loss need not fall in every step; as ' +
    'every row has ‖xᵢ‖² ≤ σ_max², its 2/(σ_max² + γ²) is at most 1/γ², and its conclusion is true.',
  references: ['003 §3.1, result', 'Strohmer, Vershynin 2009'],
  settles: ['lectures/sgd-exponential-003'],
  given: {
    smallest: 'σ_min²·I_n ⪯ X·Xᵀ',
    largest: 'Xᵀ·X ⪯ σ_max²·I_d',
    norms: '‖X_i‖² ≤ γ²',
    radius: '0 < γ',
    stepSize: '0 ≤ η ≤ 1/γ²',
    factor: '0 ≤ c',
    rowSpace: 'z = Xᵀ·v',
    start: 'Z_{0,1} = z',
    update: 'Z_{t+1,n·(j−1)+i} = Z_{t,j} − 2·η·⟨X_i, Z_{t,j}⟩·X_i',
  },
  cases: {
    spectrum: {
      draws: {
        ...prescribedSpectrum.draws,
        n: dimension(3),
        k: integer(0, 2),
        T: integer(1, 3),
        σ_min: positive(),
        γ: atLeast('σ_max'),
        v: vector('n'),
        η: bounded(),
      },
      define: [
        ...prescribedSpectrum.define,
        'c = 1 − 4·η/n·(1 − η·γ²)·σ_min²',
        'z = Xᵀ·v',
        '∇f(x: vector, k: integer) = 2·⟨X_k, x⟩·X_k',
        sampledStates,
        'u(x: vector) = (X·Xᵀ)⁻¹·X·x',
      ],
    },
  },
  proof: {
    row: {
      start: '‖X_i‖⁴',
      steps: [
        {
          '≤': 'σ_max²·‖X_i‖²',
          by: 'largest',
          certificate:
            '⟨X_i, (σ_max²·I_d − Xᵀ·X)·X_i⟩ + Σ_{j=1}^{i−1} ⟨X_j, X_i⟩² + Σ_{j=i+1}^{n} ⟨X_j, X_i⟩²',
        },
      ],
    },
    step: {
      start: '𝔼ⱼ[‖Z_{t+1,j}‖²]',
      steps: [
        {
          '≤': 'c·𝔼ⱼ[‖Z_{t,j}‖²]',
          by: ['update', 'rowSpace', 'smallest', 'norms', 'stepSize', 'radius', sgdDistanceRate],
          certificate:
            '4·η/n·𝔼ⱼ[Σᵢ η·(γ² − ‖X_i‖²)·⟨X_i, Z_{t,j}⟩² + γ²·(1/γ² − η)·(' +
            '‖(X·Xᵀ − σ_min²·I_n)·u(Z_{t,j})‖² + σ_min²·⟨u(Z_{t,j}), (X·Xᵀ − σ_min²·I_n)·u(Z_{t,j})⟩)]',
        },
      ],
    },
    distance: {
      start: '𝔼ⱼ[‖Z_{T,j}‖²]',
      steps: [
        {
          '≤': 'c^T·‖z‖²',
          by: ['start', 'update', 'rowSpace', 'smallest', 'norms', 'stepSize', 'radius', 'factor'],
          certificate:
            'Σ_{s=1}^{T} c^{T−s}·4·η/n·𝔼ⱼ[Σᵢ η·(γ² − ‖X_i‖²)·⟨X_i, Z_{s−1,j}⟩² + γ²·(1/γ² − η)·(' +
            '‖(X·Xᵀ − σ_min²·I_n)·u(Z_{s−1,j})‖² + ' +
            'σ_min²·⟨u(Z_{s−1,j}), (X·Xᵀ − σ_min²·I_n)·u(Z_{s−1,j})⟩)]',
        },
      ],
    },
    loss: {
      start: '𝔼ⱼ[‖X·Z_{T,j}‖²]',
      steps: [
        {
          '≤': 'σ_max²·𝔼ⱼ[‖Z_{T,j}‖²]',
          by: 'largest',
          certificate: '𝔼ⱼ[⟨Z_{T,j}, (σ_max²·I_d − Xᵀ·X)·Z_{T,j}⟩]',
        },
        {
          '≤': 'σ_max²·c^T·‖z‖²',
          by: ['start', 'update', 'rowSpace', 'smallest', 'norms', 'stepSize', 'radius', 'factor'],
          certificate:
            'σ_max²·Σ_{s=1}^{T} c^{T−s}·4·η/n·𝔼ⱼ[Σᵢ η·(γ² − ‖X_i‖²)·⟨X_i, Z_{s−1,j}⟩² + γ²·(1/γ² − η)·(' +
            '‖(X·Xᵀ − σ_min²·I_n)·u(Z_{s−1,j})‖² + ' +
            'σ_min²·⟨u(Z_{s−1,j}), (X·Xᵀ − σ_min²·I_n)·u(Z_{s−1,j})⟩)]',
        },
      ],
    },
  },
  sharp: {
    row: { ...attained, shows: ['‖X_1‖⁴ = 16', 'σ_max²·‖X_1‖² = 16'] },
    step: { ...attained, shows: ['c = 1/2', '𝔼ⱼ[‖Z_{0,j}‖²] = 4', '𝔼ⱼ[‖Z_{1,j}‖²] = 2'] },
    distance: { ...attained, shows: ['c = 1/2', '‖z‖² = 4', '𝔼ⱼ[‖Z_{2,j}‖²] = 1'] },
    loss: { ...attained, shows: ['c = 1/2', 'σ_max²·‖z‖² = 16', '𝔼ⱼ[‖X·Z_{2,j}‖²] = 4'] },
  },
  necessary: {
    smallest: {
      take: { n: 1, d: 1, T: 1, X: [[1]], σ_min: 2, σ_max: 1, γ: 1, v: [1], η: '1/16' },
      shows: ['c·‖z‖² = 1/16', '𝔼ⱼ[‖Z_{1,j}‖²] = 49/64'],
    },
    largest: {
      take: { n: 1, d: 1, T: 1, X: [[-2]], σ_min: 2, σ_max: 1, γ: 2, v: [1], η: '1/16' },
      shows: ['σ_max²·c·‖z‖² = 1', '𝔼ⱼ[‖X·Z_{1,j}‖²] = 4'],
    },
    norms: {
      take: { n: 1, d: 1, T: 1, X: [[-2]], σ_min: 2, σ_max: 2, γ: 1, v: [1], η: 1 },
      shows: ['c·‖z‖² = 4', '𝔼ⱼ[‖Z_{1,j}‖²] = 196'],
    },
    radius: { because: 'γ = 0 gives 1/γ² no value, and only γ² is used' },
    stepSize: [
      {
        take: { n: 1, d: 1, T: 1, X: [[2]], σ_min: 1, σ_max: 2, γ: 2, v: [1], η: '1/2' },
        shows: ['c·‖z‖² = 12', '𝔼ⱼ[‖Z_{1,j}‖²] = 36'],
      },
      {
        take: { n: 1, d: 1, T: 1, X: [[2]], σ_min: 1, σ_max: 2, γ: 2, v: [1], η: -1 },
        shows: ['c·‖z‖² = 84', '𝔼ⱼ[‖Z_{1,j}‖²] = 324'],
      },
    ],
    factor: {
      because:
        'the others imply it, by σ_min² ≤ γ² and 4·η·γ²·(1 − η·γ²) ≤ 1; it is here so that the certificate can be read',
    },
    rowSpace: {
      take: { n: 1, d: 2, T: 1, X: [[1, 0]], σ_min: 1, σ_max: 1, γ: 1, v: [0], z: [0, 1], η: '1/2' },
      shows: ['c·‖z‖² = 0', '𝔼ⱼ[‖Z_{1,j}‖²] = 1'],
    },
    start: {
      take: { n: 1, d: 1, T: 1, X: [[1]], σ_min: 1, σ_max: 1, γ: 1, v: [1], η: '1/4', Z: [[[2]], [[1]]] },
      shows: ['c·‖z‖² = 1/4', '𝔼ⱼ[‖Z_{1,j}‖²] = 1'],
    },
    update: {
      take: { n: 1, d: 1, T: 1, X: [[1]], σ_min: 1, σ_max: 1, γ: 1, v: [1], η: '1/2', Z: [[[1]], [[1]]] },
      shows: ['c·‖z‖² = 0', '𝔼ⱼ[‖Z_{1,j}‖²] = 1'],
    },
  },
});

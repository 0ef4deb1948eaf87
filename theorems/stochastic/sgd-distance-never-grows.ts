import {
  bounded,
  dimension,
  indices,
  integer,
  positive,
  rowsWithin,
  vector,
} from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { theorem } from '../../src/prove/theorem.js';

export const sgdDistanceNeverGrows = theorem({
  id: 'sgd-distance-never-grows',
  title: 'SGD never moves away from a solution',
  subject: 'stochastic',
  about:
    'On a system that can be solved, a step of SGD with a constant step size of at most 1/γ², γ² a bound of the ' +
    'squared norms of the rows, never increases the distance to a solution, whatever rows are drawn; the residual of ' +
    'the drawn row is multiplied by 1 − 2·η·‖xᵢ‖². The step is ' +
    '−2·η·xᵢ·(⟨xᵢ, w⟩ − yᵢ), as in 002 and 003; with −η·xᵢ·(⟨xᵢ, w⟩ − yᵢ), as in 000, the threshold is 2/γ². It ' +
    'depends on the data through the norms of the rows only. The threshold of 003 implies it.',
  references: ['002, SGD convergence', '003 §3.1', 'Kaczmarz 1937, for η = 1/(2‖xᵢ‖²)'],
  settles: ['lectures/sgd-depends-on-norms'],
  given: {
    consistent: 'X·w⋆ = y',
    radius: '0 < γ',
    norms: '‖X_{I_t}‖² ≤ γ²',
    stepSize: '0 ≤ η ≤ 1/γ²',
    update: 'w_{t+1} = w_t − 2·η·(⟨X_{I_t}, w_t⟩ − y_{I_t})·X_{I_t}',
  },
  cases: {
    run: {
      draws: {
        n: dimension(5),
        d: dimension(),
        T: integer(1, 50),
        γ: positive(),
        X: rowsWithin('n', 'd', 'γ'),
        'w⋆': vector('d'),
        'w₀': vector('d'),
        I: indices('T', 'n', { start: 0 }),
        η: bounded(),
      },
      define: [
        'y = X·w⋆',
        '∇f(x: vector, k: integer) = 2·(⟨X_k, x⟩ − y_k)·X_k',
        optimizerRun({
          iterates: 'w',
          start: 'w₀',
          steps: 'T',
          gradient: '∇f',
          sample: { of: 'n', drawn: 'I' },
          hyperparameters: { rate: 'η' },
          optimizer: (scalar, { rate }) => observe(gradientDescent(scalar, { rate })),
        }),
      ],
    },
  },
  proof: {
    residual: {
      start: '⟨X_{I_t}, w_{t+1}⟩ − y_{I_t}',
      steps: [{ '=': '(1 − 2·η·‖X_{I_t}‖²)·(⟨X_{I_t}, w_t⟩ − y_{I_t})', by: 'update' }],
    },
    distance: {
      start: '‖w_{t+1} − w⋆‖²',
      steps: [
        {
          '=': '‖w_t − w⋆‖² − 4·η·(1 − η·‖X_{I_t}‖²)·⟨X_{I_t}, w_t − w⋆⟩²',
          by: ['update', 'consistent'],
        },
        {
          '≤': '‖w_t − w⋆‖²',
          by: ['stepSize', 'norms', 'radius'],
          certificate: '4·η·(γ²·(1/γ² − η) + η·(γ² − ‖X_{I_t}‖²))·⟨X_{I_t}, w_t − w⋆⟩²',
        },
      ],
    },
  },
  sharp: {
    distance: {
      take: { T: 1, X: [[2]], γ: 2, 'w⋆': [1], 'w₀': [3], I: [1], η: '1/4' },
      shows: ['‖w_0 − w⋆‖² = 4', '‖w_1 − w⋆‖² = 4'],
    },
  },
  necessary: {
    consistent: {
      take: { T: 1, X: [[1]], γ: 1, 'w⋆': [0], 'w₀': [0], y: [1], I: [1], η: '1/2' },
      shows: ['‖w_0 − w⋆‖² = 0', '‖w_1 − w⋆‖² = 1'],
    },
    radius: { because: 'γ = 0 gives 1/γ² no value, and only γ² is used' },
    norms: {
      take: { T: 1, X: [[2]], γ: 1, 'w⋆': [0], 'w₀': [1], I: [1], η: 1 },
      shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 49'],
    },
    stepSize: [
      {
        take: { T: 1, X: [[1]], γ: 1, 'w⋆': [0], 'w₀': [1], I: [1], η: '3/2' },
        shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 4'],
      },
      {
        take: { T: 1, X: [[1]], γ: 1, 'w⋆': [0], 'w₀': [1], I: [1], η: -1 },
        shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 9'],
      },
    ],
    update: {
      take: { T: 1, X: [[1]], γ: 1, 'w⋆': [0], 'w₀': [1], I: [1], η: 1, w: [[1], [2]] },
      shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 4'],
    },
  },
});

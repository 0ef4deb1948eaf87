import {
  atLeast,
  between,
  dimension,
  matrix,
  positive,
  rowsWithin,
  vector,
} from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { batchOutcome, everyOutcome } from '../families/sampled-step.js';

export const sampledResidual = theorem({
  id: 'sampled-residual',
  title: 'A step of SGD improves the fit to its row',
  subject: 'stochastic',
  about:
    'A step of SGD on the row xᵢ multiplies the residual of that row by exactly 1 − 2·η·‖xᵢ‖², whether the system can ' +
    'be solved or not. So the fit to the row does not get worse for 0 ≤ η ≤ 1/‖xᵢ‖², and the row is fitted exactly, a ' +
    'projection, only for η = 1/(2·‖xᵢ‖²), the step of Kaczmarz. 002 leaves out the bound of the step size; 003 calls ' +
    'every step a projection. The loss of a row is (⟨xᵢ, w⟩ − yᵢ)², without ½.',
  references: ['002, SGD', '003 §3.1 (10)', 'Kaczmarz 1937'],
  settles: ['lectures/sgd-improves-subset', 'lectures/projection-step'],
  refutes: {
    'lectures/projection-step': {
      given: {},
      claim: 'w⁺_i − 2·η·(⟨X_i, w⁺_i⟩ − y_i)·X_i = w⁺_i',
      by: {
        take: { X: [[1]], γ: 1, y: [0], w: [1], η: '1/4' },
        shows: ['w⁺_{1,1} = 1/2', 'w⁺_i − 2·η·(⟨X_i, w⁺_i⟩ − y_i)·X_i = ½·w⁺_i'],
      },
      search: true,
    },
  },
  given: {
    norms: {
      says: '‖xᵢ‖² ≤ γ²; of a batch, XᵀX ⪯ γ²·I',
      in: { rows: '‖X_i‖² ≤ γ²', batch: 'Xᵀ·X ⪯ γ²·I_d' },
    },
    radius: '0 < γ',
    stepSize: {
      says: '0 ≤ η ≤ 1/γ²; of a batch of n rows, 0 ≤ η ≤ n/γ²',
      in: { rows: '0 ≤ η ≤ 1/γ²', batch: '0 ≤ η ≤ n/γ²' },
    },
    update: {
      says: 'w⁺ = w − 2·η·(⟨xᵢ, w⟩ − yᵢ)·xᵢ; of a batch, the mean of it over the batch',
      in: { rows: 'w⁺_i = w − 2·η·(⟨X_i, w⟩ − y_i)·X_i', batch: 'w⁺ = w − 2·η/n·Xᵀ·(X·w − y)' },
    },
  },
  cases: {
    rows: {
      draws: {
        n: dimension(),
        d: dimension(),
        γ: positive(),
        X: rowsWithin('n', 'd', 'γ'),
        y: vector('n'),
        w: vector('d'),
        η: between('0', '1/γ²', { by: 'stepSize', closed: true }),
      },
      define: ['∇f(x: vector, k: integer) = 2·(⟨X_k, x⟩ − y_k)·X_k', everyOutcome('w')],
    },
    batch: {
      draws: {
        n: dimension(),
        d: dimension(),
        X: matrix('n', 'd'),
        γ: atLeast('½·(1 + tr(X·Xᵀ))'),
        y: vector('n'),
        w: vector('d'),
        η: between('0', 'n/γ²', { by: 'stepSize', closed: true }),
      },
      define: [
        '∇f(x: vector, k: integer) = 2·(⟨X_k, x⟩ − y_k)·X_k',
        'r = X·w − y',
        'g = Xᵀ·r',
        batchOutcome('w'),
      ],
    },
  },
  proof: {
    residual: {
      in: ['rows'],
      start: '⟨X_i, w⁺_i⟩ − y_i',
      steps: [{ '=': '(1 − 2·η·‖X_i‖²)·(⟨X_i, w⟩ − y_i)', by: 'update' }],
    },
    fit: {
      in: ['rows'],
      start: '(⟨X_i, w⁺_i⟩ − y_i)²',
      steps: [
        { '=': '(1 − 2·η·‖X_i‖²)²·(⟨X_i, w⟩ − y_i)²', by: 'update' },
        {
          '≤': '(⟨X_i, w⟩ − y_i)²',
          by: ['norms', 'radius', 'stepSize'],
          certificate: '4·η·‖X_i‖²·(γ²·(1/γ² − η) + η·(γ² − ‖X_i‖²))·(⟨X_i, w⟩ − y_i)²',
        },
      ],
    },
    again: {
      in: ['rows'],
      start: 'w⁺_i − 2·η·(⟨X_i, w⁺_i⟩ − y_i)·X_i',
      steps: [{ '=': 'w⁺_i − 2·η·(1 − 2·η·‖X_i‖²)·(⟨X_i, w⟩ − y_i)·X_i', by: ['update', algebra] }],
    },
    batch: {
      in: ['batch'],
      start: '‖X·w⁺ − y‖²',
      steps: [
        { '=': '‖r‖² − 4·η/n·‖g‖² + 4·η²/n²·‖X·g‖²', by: 'update' },
        {
          '≤': '‖r‖²',
          by: ['norms', 'radius', 'stepSize'],
          certificate: '4·η/n²·(γ²·(n/γ² − η)·‖g‖² + η·⟨g, (γ²·I_d − Xᵀ·X)·g⟩)',
        },
      ],
    },
  },
  sharp: {
    fit: {
      take: { X: [[2]], γ: 2, y: [1], w: [3], η: '1/4' },
      shows: ['(⟨X_1, w⟩ − y_1)² = 25', '(⟨X_1, w⁺_1⟩ − y_1)² = 25'],
    },
    batch: {
      in: 'batch',
      take: {
        X: [
          ['1/2', 0],
          [0, '1/2'],
        ],
        γ: '1/2',
        y: [0, 0],
        w: [2, 0],
        η: 8,
      },
      shows: ['‖r‖² = 1', '‖X·w⁺ − y‖² = 1'],
    },
  },
  necessary: {
    norms: [
      {
        take: { X: [[2]], γ: 1, y: [0], w: [1], η: 1 },
        shows: ['(⟨X_1, w⟩ − y_1)² = 4', '(⟨X_1, w⁺_1⟩ − y_1)² = 196'],
      },
      {
        in: 'batch',
        take: { X: [[-2]], γ: 1, y: [0], w: [1], η: 1 },
        shows: ['‖r‖² = 4', '‖X·w⁺ − y‖² = 196'],
      },
    ],
    radius: { because: 'γ = 0 gives 1/γ² no value, and only γ² is used' },
    stepSize: [
      {
        take: { X: [[1]], γ: 1, y: [0], w: [1], η: 2 },
        shows: ['(⟨X_1, w⟩ − y_1)² = 1', '(⟨X_1, w⁺_1⟩ − y_1)² = 9'],
      },
      {
        take: { X: [[1]], γ: 1, y: [0], w: [1], η: -1 },
        shows: ['(⟨X_1, w⟩ − y_1)² = 1', '(⟨X_1, w⁺_1⟩ − y_1)² = 9'],
      },
    ],
    update: {
      take: { X: [[1]], γ: 1, y: [0], w: [1], η: '1/2', 'w⁺': [[2]] },
      shows: ['(⟨X_1, w⟩ − y_1)² = 1', '(⟨X_1, w⁺_1⟩ − y_1)² = 4'],
    },
  },
});

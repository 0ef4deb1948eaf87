import { bounded, dimension, matrix, positive, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const networks = (greatest: number) => ({
  N: dimension(greatest),
  d: dimension(greatest),
  m: dimension(greatest),
  X: matrix('N', 'd'),
  W: matrix('m', 'd'),
  v: vector('m'),
  'v′': vector('m'),
  y: vector('N'),
  u: bounded(),
});
const loss = [
  'g(A: matrix, q: vector, i: integer) = ⟨q, (A·X_i) ⊙ (A·X_i) ⊙ (A·X_i)⟩',
  'J(A: matrix, q: vector) = Σ_{i=1}^{N} (g(A, q, i) − y_i)²',
] as const;

export const linearProbing = theorem({
  id: 'linear-probing',
  title: 'With frozen features the loss is convex in the last layer',
  subject: 'linearization',
  about:
    'A network f(x) = ⟨v, φ(x)⟩ with the features φ(x) = (⟨W₁, x⟩³, …, ⟨W_m, x⟩³) and the loss ‖f − y‖² on the samples: ' +
    'between two heads v and v′ with the same W the loss is ordinary least squares in v, so it stays below the chord, by ' +
    'u(1 − u)·‖Φ(v − v′)‖² exactly. For logistic regression (003 names both, 000 only the linear one) the loss of a ' +
    'sample with margin m is ln(1 + e^{−m}); with α = e^{−m/2} and β = e^{−m′/2} the last chain says that twice the loss ' +
    'at the midpoint is at most the sum of the losses, after exp, and for a continuous loss that is convexity. Frozen ' +
    'features are what makes it true: with W trained as well the loss is not convex, see nn-nonconvex.',
  references: ['000 §5.1', '001, linearized models', '003 §3.3.1'],
  settles: ['lectures/linear-probing'],
  refutes: {
    'lectures/linear-probing': {
      in: 'unfrozen',
      given: { weight: '0 ≤ u ≤ 1' },
      claim: 'J((1 − u)·W + u·W′, (1 − u)·v + u·v′) ≤ (1 − u)·J(W, v) + u·J(W′, v′)',
      by: {
        take: { X: [[1]], W: [[1]], 'W′': [[-1]], v: [1], 'v′': [-1], y: [1], u: '1/2' },
        shows: ['J(W, v) = 0', 'J(W′, v′) = 0', 'J((1 − u)·W + u·W′, (1 − u)·v + u·v′) = 1'],
      },
      search: true,
    },
  },
  given: {
    frozen: { says: 'both networks have the same features', in: { network: 'W′ = W' } },
    weight: { says: 'u is a weight', in: { network: '0 ≤ u ≤ 1', unfrozen: '0 ≤ u ≤ 1' } },
    margins: { says: 'the margin of the midpoint is the mean of the margins', in: { logistic: 'μ² = α·β' } },
  },
  cases: {
    network: {
      draws: networks(4),
      define: ['W′ = W', ...loss],
    },
    unfrozen: {
      draws: { ...networks(2), 'W′': matrix('m', 'd') },
      define: loss,
    },
    logistic: {
      draws: { a: positive(), b: positive() },
      define: ['α = a²', 'β = b²', 'μ = a·b'],
    },
  },
  proof: {
    squared: {
      in: ['network'],
      start: 'J((1 − u)·W + u·W′, (1 − u)·v + u·v′)',
      steps: [
        {
          '=': '(1 − u)·J(W, v) + u·J(W′, v′) − u·(1 − u)·Σ_{i=1}^{N} g(W, v − v′, i)²',
          by: ['frozen', algebra],
        },
        {
          '≤': '(1 − u)·J(W, v) + u·J(W′, v′)',
          by: 'weight',
          certificate: 'u·(1 − u)·Σ_{i=1}^{N} g(W, v − v′, i)²',
        },
      ],
    },
    logistic: {
      in: ['logistic'],
      start: '(1 + μ²)²',
      steps: [
        { '=': '(1 + α·β)²', by: 'margins' },
        { '≤': '(1 + α²)·(1 + β²)', by: definition('α and β'), certificate: '(α − β)²' },
      ],
    },
  },
  sharp: {
    squared: {
      take: { X: [[1]], W: [[1]], v: [1], 'v′': [1], y: [0], u: '1/2' },
      shows: ['J(W, v) = 1', 'J(W, ½·v + ½·v′) = 1'],
    },
    logistic: { in: 'logistic', take: { a: 2, b: 2 }, shows: ['(1 + μ²)² = 289'] },
  },
  necessary: {
    frozen: {
      take: { X: [[1]], W: [[1]], 'W′': [[-1]], v: [1], 'v′': [-1], y: [1], u: '1/2' },
      shows: ['J(W, v) = 0', 'J(W′, v′) = 0', 'J((1 − u)·W + u·W′, (1 − u)·v + u·v′) = 1'],
    },
    weight: {
      take: { X: [[1]], W: [[1]], v: [0], 'v′': [1], y: [0], u: 2 },
      shows: ['J(W, v) = 0', 'J(W′, v′) = 1', 'J((1 − u)·W + u·W′, (1 − u)·v + u·v′) = 4'],
    },
    margins: {
      in: 'logistic',
      take: { a: 1, b: 1, μ: 2 },
      shows: ['(1 + μ²)² = 25', '(1 + α²)·(1 + β²) = 4'],
    },
  },
});

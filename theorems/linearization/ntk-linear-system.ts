import {
  dimension,
  fullRowRank,
  integer,
  number,
  positive,
  total,
  vector,
} from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { linearizedRun } from '../families/linearized-run.js';

const start = (samples: number, more: number) => ({
  N: dimension(samples),
  k: integer(0, more),
  p: total('N', 'k'),
  J: fullRowRank('N', 'p'),
  φ: vector('p'),
  c: positive(),
  y: vector('N'),
  η: number(),
  λ: positive(),
  'θ₀': vector('p'),
});
const predictions = ['f(q: vector) = ⟨φ, q⟩', 'f_X(q: vector) = J·q', 'κ = J·φ'] as const;

export const ntkLinearSystem = theorem({
  id: 'ntk-linear-system',
  title: 'Training the linearised network solves a linear system with the kernel',
  subject: 'linearization',
  about:
    'The linearised model with features φ of a new input x and J of the samples, K = JJᵀ invertible, κ = J·φ the kernel ' +
    'of x with the samples, trained by gradient descent on the mean loss with factor c/2. After any number of steps ' +
    'f(x) = f₀(x) + κᵀK⁻¹(y − f₀) + κᵀK⁻¹·r_T, where r_T is the residual on the samples: so once r_T → 0, which ' +
    'k-const-gd-converges decides, training has solved K·α = y − f₀. That is kernel regression without a ridge, with ' +
    'the output f₀ at the start as an offset. Document 003 calls it kernel ridge regression: with a penalty λ > 0 the ' +
    'prediction κᵀ(K + λI)⁻¹y is another one (for f = θ, y = 1: 1/2 instead of 1, with λ = 1), and what differs is ' +
    'λκᵀ(K + λI)⁻¹K⁻¹y. Only stopping early resembles a ridge. 000 leaves out that K must be invertible.',
  references: [
    '000 §5.2.1',
    '003 §3.3.2',
    'Arora et al., On exact computation with an infinitely wide net (2019)',
  ],
  settles: ['lectures/ntk-linear-system', 'lectures/ntk-krr'],
  refutes: {
    'lectures/ntk-krr': {
      // In the limit of training, from output 0.
      given: { penalty: '0 < λ', centred: 'θ₀ = 0_p', independent: 'rank(J) = N' },
      claim: 'f(θ₀) + ⟨κ, K⁻¹·(y − f_X(θ₀))⟩ = ⟨κ, (K + λ·I_N)⁻¹·y⟩',
      by: {
        take: { J: [[1]], φ: [1], c: 1, y: [1], η: 1, λ: 1, 'θ₀': [0], T: 1 },
        shows: ['f(θ_T) = 1', 'r_T = 0_1', '⟨κ, (K + λ·I_N)⁻¹·y⟩ = 1/2'],
      },
      search: true,
    },
  },
  given: {
    update: 'θ_{t+1} = θ_t − η·∇L(θ_t)',
    independent: 'rank(J) = N',
  },
  cases: {
    model: {
      draws: { ...start(3, 2), T: integer(1, 3) },
      define: [...linearizedRun, ...predictions],
    },
    long: {
      draws: { ...start(2, 1), T: integer(1, 50) },
      define: [...linearizedRun, ...predictions],
    },
  },
  proof: {
    prediction: {
      start: 'f(θ_T)',
      steps: [
        { '=': 'f(θ₀) + ⟨J·φ, K⁻¹·J·(θ_T − θ₀)⟩', by: ['update', 'independent'] },
        { '=': 'f(θ₀) + ⟨κ, K⁻¹·(y − f_X(θ₀))⟩ + ⟨κ, K⁻¹·r_T⟩', by: [definition('r_T'), algebra] },
      ],
    },
    ridge: {
      start: '⟨κ, K⁻¹·y⟩ − ⟨κ, (K + λ·I_N)⁻¹·y⟩',
      steps: [{ '=': 'λ·⟨κ, (K + λ·I_N)⁻¹·K⁻¹·y⟩', by: ['independent', algebra] }],
    },
  },
  sharp: {},
  necessary: {
    update: {
      take: {
        J: [[1, 0]],
        φ: [0, 1],
        c: 1,
        y: [0],
        η: 1,
        λ: 1,
        'θ₀': [0, 0],
        T: 1,
        θ: [
          [0, 0],
          [0, 1],
        ],
      },
      shows: ['f(θ_T) = 1', 'f(θ₀) + ⟨κ, K⁻¹·(y − f_X(θ₀))⟩ + ⟨κ, K⁻¹·r_T⟩ = 0'],
    },
    independent: { because: 'K⁻¹ has no value otherwise; what then remains is kernel-loss-floor' },
  },
});

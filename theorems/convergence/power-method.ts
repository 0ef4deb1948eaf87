import {
  above,
  atLeast,
  entriesBetween,
  integer,
  nonnegative,
  nonzeroVector,
  number,
  orthogonal,
  positive,
  total,
  vector,
} from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { unitMatrix } from '../families/unit-matrix.js';

const spectrum = {
  m: integer(1, 5),
  n: total('m', 1),
  k: integer(0, 6),
  λ_min: nonnegative(),
  'λ₂': above('λ_min'),
  'λ₁': atLeast('λ₂', { by: 'largest' }),
  ν: entriesBetween('m', 'λ_min', 'λ₂'),
  Q: orthogonal('n'),
};
const matrix = ['P = Qᵀ', 'A = λ₁·P_1·P_1ᵀ + Σ_{i=1}^{m} νᵢ·P_{i+1}·P_{i+1}ᵀ'];
const rayleigh = ['v = A^k·v₀', 'ρ = ⟨v, A·v⟩/‖v‖²'];
const rest = 'Σᵢ νᵢ^{2·k}·γᵢ²';

export const powerMethod = theorem({
  id: 'power-method',
  title: 'The power method on a positive semidefinite matrix with a gap',
  subject: 'convergence',
  about:
    'A is symmetric with the greatest eigenvalue λ₁ along P_1 and all others in [λ_min, λ₂], 0 ≤ λ_min ≤ λ₂ ≤ λ₁. From ' +
    'v₀ = c·P_1 + Σ γᵢ·P_{i+1}, k steps v = Aᵏv₀ leave the Rayleigh quotient ρ (which normalising does not change) below ' +
    'λ₁ by at most (ρ − λ_min)·tan²θ₀·(λ₂/λ₁)^{2k}, tan²θ₀ = ‖γ‖²/c², which is attained; the textbooks have the larger ' +
    'λ₁ − λ_min in the place of ρ − λ_min. Left out by the chapter: what is found is the ' +
    'eigenvalue of greatest modulus. For diag(1, −2) it is −2; for diag(1, −1) the method finds neither, ρ = 0 for ' +
    'ever; and a start with c = 0 stays below λ₂. For the top eigenvalue of a Hessian of any sign run it on H + s·I ' +
    'with s ≥ L, which is positive semidefinite.',
  references: ['Chapter, §4.7', 'Golub, Van Loan, Matrix Computations, Theorem 8.2.1'],
  settles: ['chapter/power-method'],
  given: {
    semidefinite: { says: 'no eigenvalue is negative', in: { start: '0 ≤ λ_min', stuck: '0 ≤ λ_min' } },
    others: {
      says: 'the other eigenvalues lie between the least and the second',
      in: { start: 'λ_min ≤ νᵢ ≤ λ₂', stuck: 'λ_min ≤ νᵢ ≤ λ₂' },
    },
    largest: { says: 'λ₁ is the greatest, and not 0', in: { start: 'λ₂ ≤ λ₁' } },
    positive: { says: 'λ₁ is not 0', in: { start: '0 < λ₁' } },
    start: { says: 'the start is not orthogonal to the top eigenvector', in: { start: '0 < c' } },
  },
  cases: {
    start: {
      draws: { ...spectrum, c: positive(), γ: vector('m') },
      define: [...matrix, 'v₀ = c·P_1 + Σ_{i=1}^{m} γᵢ·P_{i+1}', ...rayleigh],
    },
    stuck: {
      draws: { ...spectrum, λ_min: positive(), γ: nonzeroVector('m') },
      define: [...matrix, 'v₀ = Σ_{i=1}^{m} γᵢ·P_{i+1}', ...rayleigh],
    },
    indefinite: {
      draws: { a: number(), k: integer(0, 20) },
      define: [
        'o = 1_2',
        's_i = o_i·(3 − 2·i)',
        'd_i = o_i·(4 − 3·i)',
        'x = diag(d)^k·o',
        'y = diag(s)^k·o',
        'ρ_x = ⟨x, d ⊙ x⟩/‖x‖²',
        'ρ_y = ⟨y, s ⊙ y⟩/‖y‖²',
      ],
    },
  },
  proof: {
    below: {
      in: ['start'],
      start: 'λ₁ − ρ',
      steps: [
        { '=': `(Σᵢ (λ₁ − νᵢ)·νᵢ^{2·k}·γᵢ²)/(c²·λ₁^{2·k} + ${rest})`, by: algebra },
        {
          '≥': '0',
          by: ['others', 'largest', 'start', 'positive'],
          certificate: `(Σᵢ ((λ₁ − λ₂) + (λ₂ − νᵢ))·(νᵢ^k)²·γᵢ²)/(c²·λ₁^{2·k} + Σᵢ (νᵢ^k)²·γᵢ²)`,
        },
      ],
    },
    rate: {
      in: ['start'],
      start: 'λ₁ − ρ',
      steps: [
        { '=': `(Σᵢ (λ₁ − νᵢ)·νᵢ^{2·k}·γᵢ²)/(c²·λ₁^{2·k} + ${rest})`, by: algebra },
        {
          '≤': '(ρ − λ_min)·‖γ‖²/c²·(λ₂/λ₁)^{2·k}',
          by: ['semidefinite', 'others', 'largest', 'start', 'positive'],
          certificate:
            '(Σᵢ ((νᵢ − λ_min)·(λ₂^k)² + ((λ₁ − λ₂) + (λ₂ − νᵢ))·(λ₂ − νᵢ)·' +
            '(Σ_{j=0}^{2·k−1} ((λ₂ − νᵢ) + (νᵢ − λ_min) + λ_min)^j·((νᵢ − λ_min) + λ_min)^{2·k−1−j}))·γᵢ² + ' +
            '(Σᵢ (νᵢ − λ_min)·(νᵢ^k)²·γᵢ²)·‖γ‖²·(λ₂^k)²/(c²·λ₁^{2·k}))' +
            '/(c²·λ₁^{2·k} + Σᵢ (νᵢ^k)²·γᵢ²)',
        },
      ],
    },
    stuck: {
      in: ['stuck'],
      start: 'ρ',
      steps: [
        { '=': `(Σᵢ νᵢ·νᵢ^{2·k}·γᵢ²)/(${rest})`, by: algebra },
        { '≤': 'λ₂', by: 'others', certificate: '(Σᵢ (λ₂ − νᵢ)·(νᵢ^k)²·γᵢ²)/(Σᵢ (νᵢ^k)²·γᵢ²)' },
      ],
    },
    modulus: { in: ['indefinite'], start: 'ρ_x', steps: [{ '=': '−2 + 3/(1 + 4^k)', by: algebra }] },
    tie: { in: ['indefinite'], start: 'ρ_y', steps: [{ '=': '0', by: algebra }] },
  },
  sharp: {
    below: {
      in: 'start',
      take: { λ_min: 1, 'λ₂': 1, 'λ₁': 2, ν: [1], Q: unitMatrix(2), c: 1, γ: [0], k: 1 },
      shows: ['ρ = 2'],
    },
    rate: {
      in: 'start',
      take: { λ_min: 1, 'λ₂': 1, 'λ₁': 2, ν: [1], Q: unitMatrix(2), c: 1, γ: [1], k: 1 },
      shows: ['ρ = 9/5', 'λ₁ − ρ = 1/5', 'ρ − λ_min = 4/5'],
    },
    stuck: {
      in: 'stuck',
      take: { λ_min: 1, 'λ₂': 1, 'λ₁': 2, ν: [1], Q: unitMatrix(2), γ: [1], k: 1 },
      shows: ['ρ = 1'],
    },
  },
  necessary: {
    semidefinite: {
      in: 'start',
      take: { λ_min: -2, 'λ₂': '1/2', 'λ₁': 1, ν: [-2], Q: unitMatrix(2), c: 1, γ: [1], k: 1 },
      shows: ['λ₁ − ρ = 12/5', '(ρ − λ_min)·‖γ‖²/c²·(λ₂/λ₁)² = 3/20'],
    },
    others: [
      {
        in: 'start',
        take: { λ_min: 0, 'λ₂': 1, 'λ₁': 2, ν: [3], Q: unitMatrix(2), c: 1, γ: [1], k: 0 },
        shows: ['λ₁ − ρ = −1/2'],
      },
      {
        in: 'stuck',
        take: { λ_min: 1, 'λ₂': 1, 'λ₁': 2, ν: [2], Q: unitMatrix(2), γ: [1], k: 0 },
        shows: ['ρ = 2'],
      },
    ],
    largest: {
      in: 'start',
      take: { λ_min: 0, 'λ₂': 3, 'λ₁': 2, ν: [3], Q: unitMatrix(2), c: 1, γ: [1], k: 0 },
      shows: ['λ₁ − ρ = −1/2'],
    },
    positive: { because: 'for λ₁ = 0 the matrix is 0, and there is no direction to find' },
    start: {
      because: 'for c = 0 the angle is a right one and has no tangent; then the method is stuck below λ₂',
    },
  },
});

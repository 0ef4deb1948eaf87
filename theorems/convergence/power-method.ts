import { atLeast, between, entriesBetween, integer, nonnegative, nonzeroVector, orthogonal, total, vector, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const norm = '(c²·λ₁^{2·k} + Σᵢ γᵢ²·νᵢ^{2·k})';

const spectrum = {
  draws: {
    m: integer(1, 5),
    n: total('m', 1),
    k: integer(0, 6),
    λ_min: nonnegative(),
    'λ₂': atLeast('λ_min'),
    'λ₁': atLeast('λ₂', { by: 'largest' }),
    ν: entriesBetween('m', 'λ_min', 'λ₂'),
    Q: orthogonal('n'),
    γ: vector('m'),
  },
  define: ['P = Qᵀ', 'A = λ₁·P_1·P_1ᵀ + Σ_{i=1}^{m} ν_i·P_{i+1}·P_{i+1}ᵀ'],
};
const rayleigh = ['v = A^k·v₀', 'ρ = ⟨v, A·v⟩/‖v‖²'];

export const powerMethod = theorem({
  id: 'power-method',
  title: 'The power method on a positive semidefinite matrix with a gap',
  subject: 'convergence',
  about: '',
  references: ['Chapter, §4.7', 'Golub, Van Loan, Matrix Computations, Theorem 8.2.1'],
  settles: ['chapter/power-method'],
  given: {
    semidefinite: { says: 'no eigenvalue is negative', in: { start: '0 ≤ λ_min' } },
    others: { says: 'the other eigenvalues lie between the least and the second', in: { start: 'λ_min ≤ νᵢ ≤ λ₂' } },
  },
  cases: {},
  proof: {},
  sharp: {},
  necessary: {},
});

import { above, atLeast, nonnegative, number, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { cubicWalk } from '../families/cubic-walk.js';

/** The integral of ½·(e − s)² over the k-th piece. */
const moment = 'θ_k·(3·(e − s_k)² + 3·(e − s_k)·θ_k + θ_k²)/6';

export const secondOrderMinimum = theorem({
  id: 'second-order-minimum',
  title: 'A positive definite Hessian makes a strict minimum; a semidefinite one need not make any',
  subject: 'convergence',
  about:
    'The chapter calls a stationary point with ∇²f ⪰ 0 a local minimum. It need not be one: 0 is none of w³, of −w⁴ (a ' +
    'maximum), of x² − y⁴, each lower at the distance r, by r³ or r⁴, however small r > 0 is. What it defines is a ' +
    'second-order stationary point. Sufficient is ∇²f(w) ⪰ μI with μ > 0; with an M-Lipschitz Hessian f(w + e) > f(w) ' +
    'for 0 < ‖e‖ < 3μ/M and no farther: ½μs² − M/6·s³ is 0 at 3μ/M. The family segment is f less f(w) along a ray, where ' +
    '|f‴| ≤ M on each of m pieces; that is all that the claim is about. In the claim as written f = ½h·x² + a·y³: if ' +
    'that is lower than f(0) anywhere, then a ≠ 0, and it is so at points as near to 0 as one likes.',
  references: ['Chapter, Definition 4.1.6', 'Nocedal, Wright, Numerical Optimization, Theorem 2.4'],
  settles: ['chapter/def-4.1.6'],
  refutes: {
    'chapter/def-4.1.6': {
      in: 'cubic',
      given: { stationary: '∇f(0_2) = 0_2', semidefinite: '0 ⪯ H(0_2)' },
      claim: 'f(0_2) ≤ f(x)',
      by: { take: { h: 1, a: 1, x: [0, -1], r: 1 }, shows: ['f(x) = −1', 'f(0_2) = 0'] },
      search: true,
    },
  },
  given: {
    minimum: { says: 'f″(0) ≥ μ', in: { segment: 'μ ≤ h₀' } },
    lipschitz: { says: '|f‴| ≤ M', in: { segment: '−M ≤ c_k ≤ M' } },
    ordered: { says: 'the pieces lie side by side up to e', in: { segment: '0 ≤ θ_k ≤ s_k ≤ e' } },
    stationary: { says: 'f′(0) = 0', in: { segment: 'g₀ = 0' } },
    away: { says: 'e > 0', in: { segment: '0 < e' } },
    near: { says: 'e < 3μ/M', in: { segment: 'M·e < 3·μ' } },
  },
  cases: {
    segment: {
      draws: {
        ...cubicWalk.draws,
        M: nonnegative(),
        μ: above('M·Σᵢ θᵢ/3', { by: 'near' }),
        'h₀': atLeast('μ', { by: 'minimum' }),
      },
      define: [
        ...cubicWalk.define,
        'g₀ = 0·μ',
        'second(k: integer) = h₀ + Σ_{i=1}^{k−1} cᵢ·θᵢ',
        'first(k: integer) = g₀ + Σ_{j=1}^{k−1} θ_j·(second(j) + ½·c_j·θ_j)',
        'F = Σ_{k=1}^{m} (θ_k·first(k) + ½·θ_k²·second(k) + c_k·θ_k³/6)',
      ],
    },
    cubic: {
      draws: { h: nonnegative(), a: number(), x: vector(2), r: positive() },
      define: [
        'o = 1_2',
        'u_i = o_i·(2 − i)',
        'v = o − u',
        'f(z: vector) = ½·h·z_1² + a·z_2³',
        '∇f(z: vector) = h·z_1·u + 3·a·z_2²·v',
        'H(z: vector) = h·u·uᵀ + 6·a·z_2·v·vᵀ',
        'cube(z: scalar) = z³',
        'quartic(z: scalar) = −z⁴',
        'saddle(z: vector) = z_1² − z_2⁴',
      ],
    },
  },
  proof: {
    lower: {
      in: ['segment'],
      start: 'F',
      steps: [
        { '=': `g₀·e + ½·h₀·e² + Σ_k c_k·${moment}`, by: algebra },
        {
          '≥': '½·μ·e² − M/6·e³',
          by: ['minimum', 'lipschitz', 'ordered', 'stationary'],
          certificate: `½·(h₀ − μ)·e² + Σ_k (M + c_k)·${moment}`,
        },
      ],
    },
    positive: {
      in: ['segment'],
      start: '½·μ·e² − M/6·e³',
      steps: [{ '>': '0', by: ['away', 'near'], certificate: '(3·μ − M·e)·e²/6' }],
    },
    cube: { in: ['cubic'], start: 'cube(−r)', steps: [{ '=': '−r³', by: algebra }] },
    quartic: { in: ['cubic'], start: 'quartic(r)', steps: [{ '=': '−r⁴', by: algebra }] },
    saddle: { in: ['cubic'], start: 'saddle(r·v)', steps: [{ '=': '−r⁴', by: algebra }] },
  },
  sharp: {
    lower: { take: { M: 1, μ: 1, 'h₀': 1, c: [-1], θ: [2] }, shows: ['F = 2/3'] },
    positive: { because: 'strict; at the distance 3μ/M it is 0' },
  },
  necessary: {
    minimum: { take: { M: 1, μ: 1, 'h₀': 0, c: [-1], θ: [1] }, shows: ['F = −1/6', '½·μ·e² − M/6·e³ = 1/3'] },
    lipschitz: {
      take: { M: 1, μ: 1, 'h₀': 1, c: [-2], θ: [1] },
      shows: ['F = 1/6', '½·μ·e² − M/6·e³ = 1/3'],
    },
    ordered: {
      take: { M: 1, μ: 1, 'h₀': 1, c: [-1, 1], θ: [2, -1] },
      shows: ['e = 1', 'F = 0', '½·μ·e² − M/6·e³ = 1/3'],
    },
    stationary: {
      take: { M: 1, μ: 1, 'h₀': 1, c: [-1], θ: [1], 'g₀': -1 },
      shows: ['F = −2/3', '½·μ·e² − M/6·e³ = 1/3'],
    },
    away: { take: { M: 1, μ: 1, 'h₀': 1, c: [0], θ: [0] }, shows: ['e = 0', 'F = 0'] },
    near: [
      { take: { M: 1, μ: 1, 'h₀': 1, c: [-1], θ: [3] }, shows: ['e = 3', 'F = 0'] },
      { take: { M: 6, μ: 1, 'h₀': 1, c: [-6], θ: ['1/2'] }, shows: ['e = 1/2', 'F = 0'] },
    ],
  },
});

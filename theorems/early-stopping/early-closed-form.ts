import { integer, number, vector } from '../../src/generate/draws.js';
import { geometricSum } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { leastSquaresRun } from '../families/early-stopped-run.js';
import { prescribedSvd } from '../families/prescribed-svd.js';
import { earlyRecursion } from './early-recursion.js';

const small = prescribedSvd({ rank: 2, more: 1 });
const large = prescribedSvd({ rank: 4, more: 4 });

export const earlyClosedForm = theorem({
  id: 'early-closed-form',
  title: 'Gradient descent on least squares after t steps, in closed form',
  subject: 'early-stopping',
  about:
    'From w₀ = 0, gradient descent on ‖Xw − y‖² has built up, after t steps, the part 1 − (1 − 2ησᵢ²)ᵗ of ' +
    'each component of the least squares solution; the sum is over σᵢ > 0. The formula is exact for every ' +
    'step size. From another start, what it had is added, and is lost in the same proportion; outside the ' +
    'row space it stays.',
  references: ['Document 003 (6)'],
  settles: ['lectures/early-closed-form'],
  given: {
    decomposition: 'X = U·Σ·Vᵀ',
    leftBasis: 'Uᵀ·U = I_n',
    rightBasis: 'Vᵀ·V = I_d',
    singular: '0 < σᵢ',
    update: 'w_{t+1} = w_t − η·∇L(w_t)',
    start: { says: 'w_0 = 0', in: { fromZero: 'w_0 = 0' } },
  },
  cases: {
    fromZero: {
      draws: { ...small.draws, σ: vector('r', 'positive'), T: integer(1, 50), η: number() },
      define: [...small.define, 'w₀ = 0_d', ...leastSquaresRun],
    },
    fromAnywhere: {
      draws: { ...large.draws, σ: vector('r', 'positive'), T: integer(1, 3), η: number(), 'w₀': vector('d') },
      define: [...large.define, ...leastSquaresRun],
    },
  },
  proof: {
    fromZero: {
      in: ['fromZero'],
      start: 'w_t',
      steps: [
        {
          '=': '∑_{i=1}^{r} (1 − (1 − 2·η·σ_i²)^t)/σ_i·⟨u_i, y⟩·v_i',
          by: [
            'start',
            'singular',
            'update',
            'decomposition',
            'leftBasis',
            'rightBasis',
            earlyRecursion,
            geometricSum,
          ],
        },
      ],
    },
    fromAnywhere: {
      in: ['fromAnywhere'],
      start: 'w_t',
      steps: [
        {
          '=': 'w_0 + ∑_{i=1}^{r} (1 − (1 − 2·η·σ_i²)^t)·(⟨u_i, y⟩/σ_i − ⟨v_i, w_0⟩)·v_i',
          by: [
            'singular',
            'update',
            'decomposition',
            'leftBasis',
            'rightBasis',
            earlyRecursion,
            geometricSum,
          ],
        },
      ],
    },
  },
  sharp: {},
  necessary: {
    decomposition: {
      take: { U: [[1]], V: [[1]], σ: [1], y: [1], η: '1/2', T: 1, n: 1, d: 1, X: [[2]] },
      shows: ['w_{1,1} = 2', '(1 − (1 − 2·η·σ_1²)^1)/σ_1·⟨u_1, y⟩ = 1'],
    },
    leftBasis: {
      take: { U: [[2]], V: [[1]], σ: [1], y: [1], η: '1/4', T: 2, n: 1, d: 1 },
      shows: ['w_{2,1} = 0', '(1 − (1 − 2·η·σ_1²)^2)/σ_1·⟨u_1, y⟩ = 3/2'],
    },
    rightBasis: {
      take: { U: [[1]], V: [[2]], σ: [1], y: [1], η: '1/4', T: 2, n: 1, d: 1 },
      shows: ['w_{2,1} = 0', '(1 − (1 − 2·η·σ_1²)^2)/σ_1·⟨u_1, y⟩·V_{1,1} = 3/2'],
    },
    singular: {
      because: 'a σᵢ = 0 has no 1/σᵢ, and a σᵢ < 0 is a σᵢ > 0 with another uᵢ; the sum leaves out σᵢ = 0',
    },
    update: {
      take: { U: [[1]], V: [[1]], σ: [1], y: [1], η: '1/2', T: 1, n: 1, d: 1, w: [[0], [0]] },
      shows: ['w_{1,1} = 0', '(1 − (1 − 2·η·σ_1²)^1)/σ_1·⟨u_1, y⟩ = 1'],
    },
    start: {
      take: { U: [[1]], V: [[1]], σ: [1], y: [0], η: '1/4', T: 1, n: 1, d: 1, 'w₀': [2] },
      shows: ['w_{1,1} = 1', '(1 − (1 − 2·η·σ_1²)^1)/σ_1·⟨u_1, y⟩ = 0'],
    },
  },
});

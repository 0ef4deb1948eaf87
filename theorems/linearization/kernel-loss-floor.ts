import {
  dimension,
  integer,
  matrix,
  nonzeroVector,
  number,
  positive,
  vector,
} from '../../src/generate/draws.js';
import { algebra, cauchySchwarz } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { linearizedRun } from '../families/linearized-run.js';

/** A model whose Jacobian has the left null vector v: anything, less its part along v. */
const singular = {
  N: dimension(3),
  p: dimension(3),
  T: integer(1, 3),
  B: matrix('N', 'p'),
  v: nonzeroVector('N'),
  c: positive(),
  η: number(),
  'θ₀': vector('p'),
};
const projected = 'J = B − v·(vᵀ·B)/‖v‖²';

export const kernelLossFloor = theorem({
  id: 'kernel-loss-floor',
  title: 'What a singular kernel does not see is never learnt',
  subject: 'linearization',
  about:
    'If K·v = 0 (that is Jᵀ·v = 0) for the linearised model, ⟨v, r_t⟩ never changes, whatever the step size, so the mean ' +
    'loss (c/2N)·‖r_t‖² stays above (c/2N)·⟨v, r_0⟩²/‖v‖². With two samples of one input and the labels 0 and 1 that ' +
    'floor is 1/8 for c = 1 and 1/4 for c = 2. So a kernel that does not change does not by itself make gradient descent ' +
    'reach zero loss, as the lecture concludes on the slide before: K ≻ 0 is needed. Taken as written the claim would ' +
    'let a step with 0 < η < 2N/(c·‖J‖²) make progress as long as the residual is not 0.',
  references: ['001, linearized models', '000 §5.2.1'],
  settles: ['lectures/k-const-gd-converges'],
  refutes: {
    'lectures/k-const-gd-converges': {
      in: 'unlearnable',
      given: {
        unlearnt: '0 < ‖r_0‖²',
        scale: '0 < c',
        stepSize: '0 < η·c·‖J‖² < 2·N',
      },
      claim: '‖r_1‖² < ‖r_0‖²',
      by: {
        take: { J: [[1], [1]], y: [0, 1], c: 1, η: 1, 'θ₀': ['1/2'], T: 1, v: [1, -1] },
        shows: ['c/(2·N)·‖r_0‖² = 1/8', 'c/(2·N)·‖r_1‖² = 1/8', 'K·v = 0_2'],
      },
      search: true,
    },
  },
  given: {
    update: 'θ_{t+1} = θ_t − η·∇L(θ_t)',
    unseen: 'Jᵀ·v = 0_p',
    something: 'v ≠ 0_N',
    scale: '0 < c',
  },
  cases: {
    model: {
      draws: { ...singular, y: vector('N') },
      define: [projected, ...linearizedRun],
    },
    // What is left to learn is unseen: r_0 = v.
    unlearnable: {
      draws: singular,
      define: [projected, 'y = J·θ₀ − v', ...linearizedRun],
    },
  },
  proof: {
    conserved: {
      start: '⟨v, r_{t+1}⟩',
      steps: [
        { '=': '⟨v, r_t⟩ − c·η/N·⟨Jᵀ·v, Jᵀ·r_t⟩', by: ['update', algebra] },
        { '=': '⟨v, r_t⟩', by: 'unseen' },
      ],
    },
    floor: {
      start: 'c/(2·N)·⟨v, r_0⟩²/‖v‖²',
      steps: [
        { '=': 'c/(2·N)·⟨v, r_t⟩²/‖v‖²', by: ['update', 'unseen'] },
        {
          '≤': 'c/(2·N)·‖r_t‖²',
          by: [cauchySchwarz, 'something', 'scale'],
          certificate: 'c/(2·N)·‖r_t − ⟨v, r_t⟩/‖v‖²·v‖²',
        },
      ],
    },
  },
  sharp: {
    floor: {
      take: { J: [[1], [1]], y: [0, 1], c: 1, η: 1, 'θ₀': ['1/2'], T: 1, v: [1, -1] },
      shows: ['c/(2·N)·‖r_1‖² = 1/8'],
    },
  },
  necessary: {
    update: {
      take: { J: [[0]], y: [1], c: 1, η: 1, 'θ₀': [0], T: 1, v: [1], r: [[-1], [0]], θ: [[0], [1]] },
      shows: ['⟨v, r_0⟩ = −1', '⟨v, r_1⟩ = 0'],
    },
    unseen: {
      take: { J: [[1]], y: [1], c: 1, η: 1, 'θ₀': [0], T: 1, v: [1] },
      shows: ['⟨v, r_0⟩ = −1', '⟨v, r_1⟩ = 0'],
    },
    something: { because: 'the floor has no value for v = 0' },
    scale: {
      take: { J: [[0], [0]], y: [0, 1], c: -1, η: 1, 'θ₀': [0], T: 1, v: [1, 0] },
      shows: ['c/(2·N)·‖r_0‖² = −1/4', '⟨v, r_0⟩ = 0'],
    },
  },
});

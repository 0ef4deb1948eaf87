import { integer, positive } from '../../src/generate/draws.js';
import { algebra, geometricSum } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { leastSquaresRun } from '../families/early-stopped-run.js';
import { prescribedSvd } from '../families/prescribed-svd.js';
import { ridgeSvd } from '../least-squares/ridge-svd.js';
import { earlyClosedForm } from './early-closed-form.js';

const svd = prescribedSvd({ rank: 2, more: 1 });
const { σ: _, ...bases } = svd.draws;

export const earlyStoppingIsRidge = theorem({
  id: 'early-stopping-is-ridge',
  title: 'With one singular value, early stopping is ridge regression',
  subject: 'early-stopping',
  about:
    'If all singular values that are not 0 are the same s, gradient descent from 0 is at the ridge ' +
    'solution with the penalty s²·(1 − 2ηs²)ᵀ/(1 − (1 − 2ηs²)ᵀ) after T steps. This is the converse of the ' +
    'theorem on the effective penalty, by which two different singular values that take part never allow ' +
    'it.',
  references: ['Document 003 §2.3.2'],
  settles: [],
  given: {
    start: 'w_0 = 0',
    scale: '0 < s',
    equal: 'σᵢ = s',
    stepSize: '0 < 2·η·s² < 1',
    penalty: 'λ = s²·(1 − 2·η·s²)^T/(1 − (1 − 2·η·s²)^T)',
    update: 'w_{t+1} = w_t − η·∇L(w_t)',
  },
  cases: {
    anyShape: {
      draws: { ...bases, s: positive(), h: positive(), T: integer(1, 50) },
      define: [
        'σ = s·1_r',
        'η = 1/(2·s²·(1 + h))',
        'λ = s²·(1 − 2·η·s²)^T/(1 − (1 − 2·η·s²)^T)',
        ...svd.define,
        'w₀ = 0_d',
        ...leastSquaresRun,
      ],
    },
  },
  proof: {
    positive: {
      start: '0',
      steps: [
        {
          '<': 's²·(1 − 2·η·s²)^T/((2·η·s²)·(1 + ∑_{j=1}^{T−1} (1 − 2·η·s²)^j))',
          by: ['stepSize', 'scale'],
          certificate: 's²·(1 − 2·η·s²)^T/((2·η·s²)·(1 + ∑_{j=1}^{T−1} (1 − 2·η·s²)^j))',
        },
        { '=': 'λ', by: ['penalty', geometricSum] },
      ],
    },
    same: {
      start: 'w_T',
      steps: [
        {
          '=': '∑_{i=1}^{r} (1 − (1 − 2·η·σ_i²)^T)/σ_i·⟨u_i, y⟩·v_i',
          by: ['start', 'scale', 'update', earlyClosedForm],
        },
        { '=': '∑_{i=1}^{r} σ_i/(σ_i² + λ)·⟨u_i, y⟩·v_i', by: ['equal', 'penalty', algebra] },
        { '=': '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y', by: ['stepSize', ridgeSvd] },
      ],
    },
  },
  sharp: { positive: { because: 'strict; λ tends to 0 as 2ηs² tends to 1' } },
  necessary: {
    start: {
      take: { r: 1, U: [[1]], V: [[1]], s: 1, h: 1, y: [0], T: 1, 'w₀': [2] },
      shows: ['λ = 1', 'w_1 = 1_1', '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = 0'],
    },
    equal: {
      take: { r: 1, U: [[1]], V: [[1]], s: 1, h: 1, y: [1], T: 1, σ: [2] },
      shows: ['λ = 1', 'w_1 = 1_1', '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = 2/5·1_1'],
    },
    scale: { because: 'only s² enters, and s = 0 is excluded by the step size' },
    stepSize: {
      take: { r: 1, U: [[1]], V: [[1]], s: 1, h: '-1/3', y: [1], T: 1 },
      shows: ['2·η·s² = 3/2', 'λ = −1/3'],
    },
    penalty: {
      take: { r: 1, U: [[1]], V: [[1]], s: 1, h: 1, y: [1], T: 1, λ: 3 },
      shows: ['w_1 = ½·1_1', '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = ¼·1_1'],
    },
    update: {
      take: { r: 1, U: [[1]], V: [[1]], s: 1, h: 1, y: [1], T: 1, w: [[0], [1]] },
      shows: ['w_1 = 1_1', '(Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y = ½·1_1'],
    },
  },
});

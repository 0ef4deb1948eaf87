import { bounded, integer, nonnegative } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const adamWeights = theorem({
  id: 'adam-weights',
  title: 'The weights of a moving average that starts at 0 add up to 1 − βᵗ',
  subject: 'adaptive',
  about:
    'After t steps the weights (1 − β)·β^(t−s) add up to 1 − βᵗ and not to 1, so the average is too small by that ' +
    'factor, and the correction divides by it. The factor is smaller for a larger β: this is the sense in which the ' +
    'bias is worst for β near 1. The same holds with γ for the second moment.',
  references: ['Lectures, 000 (12)', 'Kingma and Ba, Adam, section 3'],
  settles: ['lectures/adam-bias-zero'],
  given: { larger: '0 ≤ α ≤ β' },
  cases: {
    weights: { draws: { t: integer(1, 50), α: nonnegative(), β: bounded() } },
  },
  proof: {
    total: {
      start: '(1 − β)·Σ_{s=1}^{t} β^{t−s}',
      steps: [{ '=': '1 − β^t', by: algebra }],
    },
    nearOne: {
      start: '(1 − β)·Σ_{s=1}^{t} β^{t−s}',
      steps: [
        { '=': '1 − β^t', by: algebra },
        { '≤': '1 − α^t', by: 'larger', certificate: '(β − α)·Σ_{s=1}^{t} β^{t−s}·α^{s−1}' },
      ],
    },
  },
  sharp: {
    nearOne: { take: { t: 2, α: '1/2', β: '1/2' }, shows: ['1 − β^t = 3/4', '1 − α^t = 3/4'] },
  },
  necessary: {
    larger: [
      { take: { t: 1, α: '1/2', β: 0 }, shows: ['1 − β^t = 1', '1 − α^t = 1/2'] },
      { take: { t: 2, α: -1, β: 0 }, shows: ['1 − β^t = 1', '1 − α^t = 0'] },
    ],
  },
});

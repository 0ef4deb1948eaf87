import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { batches } from '../families/batches.js';

export const batchVariance = theorem({
  id: 'batch-variance',
  title: 'Variance of a batch gradient',
  subject: 'rates',
  about:
    'Problem 4.6.3(a): B gradients drawn independently have a mean whose variance is exactly 1/B of that of one; drawn ' +
    'without replacement it is (n − B)/(B(n − 1)) of it, which is less but for B = 1. Left out: independence, or at ' +
    'least distinct samples. One gradient taken B times (C) has the full variance. The second moment, which (4.11) ' +
    'bounds, does not fall as 1/B: the squared true gradient stays. All batches are enumerated, as rows of Y, Z and C.',
  references: ['Chapter, Problem 4.6.3'],
  settles: ['chapter/prob-4.6.3a'],
  given: {},
  cases: { batches },
  proof: {
    unbiased: { start: '𝔼ₗ[Y_l]', steps: [{ '=': 'μ', by: definition('Y') }] },
    withReplacement: {
      start: '𝔼ₗ[‖Y_l − μ‖²]',
      steps: [{ '=': '1/B·𝔼ᵢ[‖X_i − μ‖²]', by: definition('Y') }],
    },
    withoutReplacement: {
      start: '𝔼ₗ[‖Z_l − μ‖²]',
      steps: [
        { '=': '(n − B)/(B·(n − 1))·𝔼ᵢ[‖X_i − μ‖²]', by: definition('Z') },
        { '=': '(1 − (B − 1)/(n − 1))/B·𝔼ᵢ[‖X_i − μ‖²]', by: algebra },
      ],
    },
    copied: {
      start: '𝔼ₗ[‖C_l − μ‖²]',
      steps: [{ '=': '𝔼ᵢ[‖X_i − μ‖²]', by: definition('C') }],
    },
    secondMoment: {
      start: '𝔼ₗ[‖Y_l‖²]',
      steps: [{ '=': '‖μ‖² + 1/B·𝔼ᵢ[‖X_i − μ‖²]', by: definition('Y') }],
    },
  },
  sharp: {},
  necessary: {},
});

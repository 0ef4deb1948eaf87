import { atLeast, nonnegative } from '../../src/generate/draws.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { quadraticBounds } from '../descent/quadratic-bounds.js';
import { adaGradPaths, oneStepOnPaths } from '../families/ada-grad-paths.js';
import { gapOnPaths, smoothOnPaths } from '../families/stochastic-run.js';
import { harmonicSums } from './harmonic-sums.js';

const { draws, define } = adaGradPaths('one');
const fall = '𝔼ₖ[F_{1,k} − F_{T+1,k}]';
const squares = 'Σ_{t=1}^{T} ‖ĝ_{t,k}‖²';

const oneStep = (step: Parameters<typeof oneStepOnPaths>[1]) => oneStepOnPaths('one', step);
/** L/2·w² from 1 with η = 1/L, where all is equal. */
const attained = { L: 4, η: '1/2', σ: 3, R: 3, Δ: 1, ...oneStep({ g: 3, r: 3, w: '-1/2', F: -1 }) };
const small = { L: 2, η: '1/2', σ: 1, R: 1 };
const still = { ...small, Δ: 0, ...oneStep({ g: 1, r: 1, w: 0, F: 0 }) };
/** Two steps without noise, from 0 with σ = 1: squares 9/16 and 1. */
const twoSteps = {
  ...{ L: 2, η: '1/2', σ: 1, z: 1, T: 2, 'w₁': [0], c: 0, y: 0 },
  ...{ A: [['1/3'], ['1/3']], N: [[1], [1], [1], [1]], x: [0, 0, 0, 0, 0, 0] },
};

export const adaGradNormStochastic = theorem({
  id: 'ada-grad-norm-stochastic',
  title: 'Rate of AdaGrad with one delayed step size',
  subject: 'rates',
  about:
    'What Theorem 4.6.4 can say with noise. The step size η/r_t must not know the stochastic gradient that it multiplies, ' +
    'so r_t² = σ² + the squares before it; and these must be at most σ² surely, not only in the mean as in (4.11): ' +
    'squares 3 and 0 with probabilities ⅓ and ⅔, σ = 1, T = 2, already break the logarithmic bound. Then the expected ' +
    'mean of ‖∇f(w_t)‖² is at most (R/T)·(Δ/η + (Lη/2)·log₂(1 + T)), R a bound of the r_t, at most σ√T: so it is ' +
    'σ/√T·(Δ/η + (Lη/2)·log₂(1 + T)). The expectation is the mean over the paths k; ' +
    'F_{t,k} = f(w_{t,k}), g_{t,k} = ∇f(w_{t,k}), ĝ the stochastic gradient and ḡ its mean given what was before; v is ' +
    'the run of the reference optimizer.',
  references: ['Chapter, Theorem 4.6.4', 'Ward, Wu, Bottou 2020, AdaGrad stepsizes'],
  settles: [],
  given: {
    curvature: '0 < L',
    forward: '0 < η',
    noise: '0 < σ',
    smooth: smoothOnPaths,
    unbiased: 'ḡ_{t,k} = g_{t,k}',
    bounded: '‖ĝ_{l,k}‖² ≤ σ²',
    update: 'w_{t+1,k} = w_{t,k} − η/r_{t,k}·ĝ_{t,k}',
    roots: 'r_{t,k}² = σ² + Σ_{l=1}^{t−1} ‖ĝ_{l,k}‖²',
    positive: '0 < r_{t,k}',
    fall: `${fall} ≤ Δ`,
    largest: 'r_{t,k} ≤ R',
  },
  cases: {
    paths: {
      draws: { ...draws, y: nonnegative(), R: atLeast('max_{t=1}^{T} maxₖ r_{t,k}', { by: 'largest' }) },
      define: [...define, `Δ = ${fall} + z·y`],
    },
  },
  proof: {
    weighted: {
      start: 'Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²/r_{t,k}]',
      steps: [
        { '=': 'Σ_{t=1}^{T} 𝔼ₖ[⟨g_{t,k}, ĝ_{t,k}⟩/r_{t,k}]', by: ['unbiased', 'roots'] },
        {
          '≤': `Δ/η + L·η/2·Σ_{t=1}^{T} 𝔼ₖ[‖ĝ_{t,k}‖²/r_{t,k}²]`,
          by: ['smooth', 'update', 'fall', 'forward', quadraticBounds],
          certificate: `1/η·(Δ − ${fall}) + 1/η·Σ_{t=1}^{T} 𝔼ₖ[${gapOnPaths}]`,
        },
        {
          '≤': `Δ/η + L·η/2·𝔼ₖ[log₂(1 + ${squares}/σ²)]`,
          by: ['bounded', 'roots', 'curvature', 'forward', 'noise', harmonicSums],
        },
      ],
    },
    largestRoot: {
      start: 'r_{t,k}²',
      steps: [
        {
          '≤': 'T·σ²',
          by: ['roots', 'bounded'],
          certificate: 'Σ_{l=1}^{t−1} (σ² − ‖ĝ_{l,k}‖²) + Σ_{l=t+1}^{T} σ²',
        },
      ],
    },
    rate: {
      start: '1/T·Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²]',
      steps: [
        {
          '≤': 'R/T·Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²/r_{t,k}]',
          by: ['largest', 'positive'],
          certificate: '1/T·Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²/r_{t,k}·(R − r_{t,k})]',
        },
        {
          '≤': 'R/T·(Δ/η + L·η/2·log₂(1 + T))',
          by: [
            'smooth',
            'update',
            'unbiased',
            'fall',
            'bounded',
            'roots',
            'curvature',
            'forward',
            'noise',
            harmonicSums,
          ],
        },
      ],
    },
    reference: {
      start: 'v_{t,k}',
      steps: [{ '=': 'w_{t,k}', by: ['update', definition('the reference AdaGrad')] }],
    },
  },
  sharp: {
    weighted: { take: attained, shows: ['Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²/r_{t,k}] = 3'] },
    rate: { take: attained, shows: ['𝔼ₖ[‖g_{1,k}‖²] = 9'] },
    largestRoot: { take: attained, shows: ['T·σ² = 9'] },
  },
  necessary: {
    curvature: { because: 'no function is L-smooth for L < 0; for L = 0 it holds, but is not decided' },
    forward: { because: 'it divides, and is stated because the certificate reads it' },
    noise: { because: 'only σ² matters where σ is not a length; σ = 0 leaves no gradient' },
    smooth: {
      take: { ...small, Δ: '1/8', ...oneStep({ g: 1, r: 1, w: '-1/2', F: '-1/8' }) },
      shows: ['𝔼ₖ[‖g_{1,k}‖²] = 1', 'Δ/η + L·η/2 = 3/4'],
    },
    unbiased: {
      take: { ...still, ...oneStep({ g: 1, ĝ: 0, r: 1, w: 0, F: 0 }) },
      shows: ['𝔼ₖ[‖g_{1,k}‖²] = 1', 'Δ/η + L·η/2 = 1/2'],
    },
    bounded: {
      take: { ...small, Δ: 4, ...oneStep({ g: 4, r: 1, w: -2, F: -4 }) },
      shows: ['𝔼ₖ[‖g_{1,k}‖²] = 16', 'Δ/η + L·η/2 = 17/2'],
    },
    update: { take: still, shows: ['𝔼ₖ[‖g_{1,k}‖²] = 1', 'Δ/η + L·η/2 = 1/2'] },
    roots: {
      take: { ...still, ...oneStep({ g: 1, r: '1/2', w: -1, F: 0 }) },
      shows: ['𝔼ₖ[‖g_{1,k}‖²] = 1', 'Δ/η + L·η/2 = 1/2'],
    },
    positive: {
      take: { ...small, Δ: '-3/4', ...oneStep({ g: 1, r: -1, w: '1/2', F: '3/4' }) },
      shows: ['𝔼ₖ[‖g_{1,k}‖²] = 1', 'Δ/η + L·η/2 = −1'],
    },
    largest: {
      take: { ...twoSteps, R: '3/4' },
      shows: ['r_{2,1} = 5/4', 'Δ = 609/1600', '1/T·Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²] = 25/32'],
    },
    fall: {
      take: { ...still, ...oneStep({ g: 1, r: 1, w: '-1/2', F: '-1/4' }) },
      shows: ['𝔼ₖ[‖g_{1,k}‖²] = 1', 'Δ/η + L·η/2 = 1/2'],
    },
  },
});

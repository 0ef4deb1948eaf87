import { atLeast, nonnegative } from '../../src/generate/draws.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { quadraticBounds } from '../descent/quadratic-bounds.js';
import { adaGradPaths, oneStepOnPaths } from '../families/ada-grad-paths.js';
import { gapOnPaths, smoothOnPaths } from '../families/stochastic-run.js';
import { harmonicSums } from './harmonic-sums.js';

const { draws, define } = adaGradPaths('diagonal');
const fall = '𝔼ₖ[F_{1,k} − F_{T+1,k}]';
const squares = 'Σ_{t=1}^{T} ĝ_{t,k,i}²';

const oneStep = (step: Parameters<typeof oneStepOnPaths>[1]) => oneStepOnPaths('diagonal', step);
/** L/2·w² from 1 with η = 1/L, where all is equal. */
const attained = { L: 4, η: '1/2', σ: 3, R: 3, Δ: 2, ...oneStep({ n: 2, g: 3, r: 3, w: '-1/2', F: -2 }) };
const small = { L: 2, η: '1/2', σ: 1, R: 1 };
const still = { ...small, Δ: 0, ...oneStep({ g: 1, r: 1, w: 0, F: 0 }) };
/** Two steps without noise, from 0 with σ = 1: squares 9/16 and 1. */
const twoSteps = {
  ...{ L: 2, η: '1/2', σ: 1, z: 1, T: 2, 'w₁': [0], c: 0, y: 0 },
  ...{ A: [['1/3'], ['1/3']], N: [[1], [1], [1], [1]], x: [0, 0, 0, 0, 0, 0] },
};

export const adaGradDiagonal = theorem({
  id: 'ada-grad-diagonal',
  title: 'Rate of AdaGrad with a delayed step size for each coordinate',
  subject: 'rates',
  about:
    'What Theorem 4.6.5 can say: with the step sizes η/r_t(i), r_t(i)² = σ² + the squares of the coordinate i before, and ' +
    'squares of at most σ² surely, the expected mean of ‖∇f(w_t)‖² is at most (R/T)·(Δ/η + n·(Lη/2)·log₂(1 + T)), R a ' +
    'bound of the r_t(i), at most σ√T: so it is σ/√T·(Δ/η + n·(Lη/2)·log₂(1 + T)). The dimension n, which the printed ' +
    'proof loses, is needed: L/2·‖w‖² attains the bound for T = 1 in every dimension. As a bound on the data, the sum of ' +
    'the g²/r has the logarithms of the sums of squares, coordinate by coordinate. The expectation is the mean over the ' +
    'paths k; F_{t,k} = f(w_{t,k}), g_{t,k} = ∇f(w_{t,k}), ĝ the stochastic gradient and ḡ its mean given what was ' +
    'before; v is the run of the reference optimizer.',
  references: ['Chapter, Theorem 4.6.5', 'Duchi, Hazan, Singer 2011, Adaptive subgradient methods'],
  settles: [],
  given: {
    curvature: '0 < L',
    forward: '0 < η',
    noise: '0 < σ',
    smooth: smoothOnPaths,
    unbiased: 'ḡ_{t,k} = g_{t,k}',
    bounded: 'ĝ_{l,k,i}² ≤ σ²',
    update: 'w_{t+1,k} = w_{t,k} − η·ĝ_{t,k} ⊘ r_{t,k}',
    roots: 'r_{t,k,i}² = σ² + Σ_{l=1}^{t−1} ĝ_{l,k,i}²',
    positive: '0 < r_{t,k,i}',
    fall: `${fall} ≤ Δ`,
    largest: 'r_{t,k,i} ≤ R',
  },
  cases: {
    paths: {
      draws: {
        ...draws,
        y: nonnegative(),
        R: atLeast('max_{t=1}^{T} maxₖ maxᵢ r_{t,k,i}', { by: 'largest' }),
      },
      define: [...define, `Δ = ${fall} + z·y`],
    },
  },
  proof: {
    weighted: {
      start: 'Σ_{t=1}^{T} 𝔼ₖ[Σᵢ g_{t,k,i}²/r_{t,k,i}]',
      steps: [
        { '=': 'Σ_{t=1}^{T} 𝔼ₖ[Σᵢ g_{t,k,i}·ĝ_{t,k,i}/r_{t,k,i}]', by: ['unbiased', 'roots'] },
        {
          '≤': `Δ/η + L·η/2·Σ_{t=1}^{T} 𝔼ₖ[Σᵢ ĝ_{t,k,i}²/r_{t,k,i}²]`,
          by: ['smooth', 'update', 'fall', 'forward', quadraticBounds],
          certificate: `1/η·(Δ − ${fall}) + 1/η·Σ_{t=1}^{T} 𝔼ₖ[${gapOnPaths}]`,
        },
        {
          '≤': `Δ/η + L·η/2·Σᵢ 𝔼ₖ[log₂(1 + ${squares}/σ²)]`,
          by: ['bounded', 'roots', 'curvature', 'forward', 'noise', harmonicSums],
        },
      ],
    },
    largestRoot: {
      start: 'r_{t,k,i}²',
      steps: [
        {
          '≤': 'T·σ²',
          by: ['roots', 'bounded'],
          certificate: 'Σ_{l=1}^{t−1} (σ² − ĝ_{l,k,i}²) + Σ_{l=t+1}^{T} σ²',
        },
      ],
    },
    rate: {
      start: '1/T·Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²]',
      steps: [
        {
          '≤': 'R/T·Σ_{t=1}^{T} 𝔼ₖ[Σᵢ g_{t,k,i}²/r_{t,k,i}]',
          by: ['largest', 'positive'],
          certificate: '1/T·Σ_{t=1}^{T} 𝔼ₖ[Σᵢ g_{t,k,i}²/r_{t,k,i}·(R − r_{t,k,i})]',
        },
        {
          '≤': 'R/T·(Δ/η + n·L·η/2·log₂(1 + T))',
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
    weighted: { take: attained, shows: ['Σ_{t=1}^{T} 𝔼ₖ[Σᵢ g_{t,k,i}²/r_{t,k,i}] = 6'] },
    rate: { take: attained, shows: ['𝔼ₖ[‖g_{1,k}‖²] = 18'] },
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
      shows: ['r_{2,1,1} = 5/4', 'Δ = 609/1600', '1/T·Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²] = 25/32'],
    },
    fall: {
      take: { ...still, ...oneStep({ g: 1, r: 1, w: '-1/2', F: '-1/4' }) },
      shows: ['𝔼ₖ[‖g_{1,k}‖²] = 1', 'Δ/η + L·η/2 = 1/2'],
    },
  },
});

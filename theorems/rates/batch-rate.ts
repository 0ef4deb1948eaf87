import { atLeast, bounded, integer, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { gapOnPaths, smoothOnPaths, stillOnPaths, stochasticRun } from '../families/stochastic-run.js';
import { batchVariance } from './batch-variance.js';
import { stochasticDescent } from './stochastic-descent.js';

const run = stochasticRun();
const fall = '𝔼ₖ[F_{1,k} − F_{T+1,k}]';
const oneStep = { T: 1, L: 1, η: 1, 'w₁': [0], U: [[1]], N: [[0]], s: [0, 0], c: 0, B: 1, γ: '1/2', Δ: 0 };
const twoSteps = { U: [[3], [3], [3]], N: [[2], [2], [2]], s: [0, 0, 0, 0, 0, 0] };
const numbers = { B: 4, T: 8, L: 2, η: '1/4', γ: 4, ε: 2, v: 0 };

export const batchRate = theorem({
  id: 'batch-rate',
  title: 'Rate of SGD with batches',
  subject: 'rates',
  about:
    'Problem 4.6.3(b): with batches of B, whose variance is at most γ²/B, and η ≤ 1/L, the expected mean squared gradient ' +
    'is at most 2Δ/(ηT) + Lηγ²/B. So η ≤ Bε²/(2Lγ²) and T ≥ 4Δ/(ηε²) make it at most ε²; with the greatest such η these ' +
    'are T = (4LΔ/ε²)·max(1, 2γ²/(Bε²)) steps, O(1/ε² + 1/(Bε⁴)). Names as in stochastic-gradient-rate; Δ bounds ' +
    'f(w_1) − E f(w_{T+1}).',
  references: ['Chapter, Problem 4.6.3'],
  settles: ['chapter/prob-4.6.3b'],
  given: {
    curvature: '0 < L',
    stepSize: '0 < η ≤ 1/L',
    smooth: { says: 'f is L-smooth', in: { seen: smoothOnPaths } },
    unbiased: { says: 'the mean of ĝ_t given the past is ∇f(w_t)', in: { seen: 'ḡ_{t,k} = g_{t,k}' } },
    variance: { says: 'E‖ĝ_t − ∇f(w_t)‖² ≤ γ²/B', in: { seen: '𝔼ₖ[‖ĝ_{t,k} − g_{t,k}‖²] ≤ γ²/B' } },
    update: { says: 'w_{t+1} = w_t − η·ĝ_t', in: { seen: 'w_{t+1,k} = w_{t,k} − η·ĝ_{t,k}' } },
    fall: { says: 'f(w_1) − E f(w_{T+1}) ≤ Δ', in: { seen: `${fall} ≤ Δ` } },
    accuracy: { says: '0 < ε', in: { numbers: '0 < ε' } },
    smallStep: { says: 'η ≤ B·ε²/(2·L·γ²)', in: { numbers: '2·L·γ²·η ≤ B·ε²' } },
    enough: { says: 'T ≥ 4·Δ/(η·ε²)', in: { numbers: 'T ≥ 4·Δ/(η·ε²)' } },
  },
  cases: {
    seen: {
      draws: {
        ...run.draws,
        η: bounded(),
        B: integer(1, 8),
        γ: atLeast('½·(1 + B·max_{t=1}^{T} 𝔼ₖ[‖ĝ_{t,k} − g_{t,k}‖²])', { by: 'variance' }),
        Δ: atLeast(fall, { by: 'fall' }),
      },
      define: run.define,
    },
    numbers: {
      draws: {
        B: integer(1, 8),
        T: integer(1, 50),
        L: positive(),
        η: bounded(),
        γ: positive(),
        ε: atLeast('½·(1 + 2·L·γ²·η/B)', { by: 'smallStep' }),
        v: positive(),
      },
      define: ['Δ = T·η·ε²/(4·(1 + v))'],
    },
  },
  proof: {
    rate: {
      in: ['seen'],
      start: '1/T·Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²]',
      steps: [
        {
          '≤': `2/(η·T)·${fall} + L·η/T·Σ_{t=1}^{T} 𝔼ₖ[‖ĝ_{t,k} − g_{t,k}‖²]`,
          by: ['smooth', 'update', 'unbiased', 'stepSize', 'curvature', stochasticDescent],
          certificate: `2/(η·T)·Σ_{t=1}^{T} 𝔼ₖ[${gapOnPaths}] + L/T·(1/L − η)·Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²]`,
        },
        {
          '≤': '2·Δ/(η·T) + L·η·γ²/B',
          by: ['fall', 'variance', 'stepSize', 'curvature', batchVariance],
          certificate: `2/(η·T)·(Δ − ${fall}) + L·η/T·Σ_{t=1}^{T} (γ²/B − 𝔼ₖ[‖ĝ_{t,k} − g_{t,k}‖²])`,
        },
      ],
    },
    steps: {
      in: ['numbers'],
      start: '2·Δ/(η·T) + L·η·γ²/B',
      steps: [
        {
          '≤': 'ε²',
          by: ['enough', 'smallStep', 'stepSize', 'accuracy'],
          certificate: '½·ε²/T·(T − 4·Δ/(η·ε²)) + (B·ε² − 2·L·γ²·η)/(2·B)',
        },
      ],
    },
  },
  sharp: {
    rate: {
      take: { T: 2, L: 2, η: '1/2', 'w₁': [0], ...twoSteps, c: 0, B: 4, γ: 4, Δ: '5/2' },
      shows: ['𝔼ₖ[F_{3,k}] = −5/2', '2·Δ/(η·T) + L·η·γ²/B = 9'],
    },
    steps: { in: 'numbers', take: numbers, shows: ['Δ = 2', '2·Δ/(η·T) + L·η·γ²/B = 4'] },
  },
  necessary: {
    curvature: { because: 'no function is L-smooth for L < 0, and 1/L has no value at L = 0' },
    stepSize: { take: { ...oneStep, η: 2 }, shows: ['𝔼ₖ[F_{2,k}] = 0', '2·Δ/(η·T) + L·η·γ²/B = 1/2'] },
    smooth: {
      take: { ...oneStep, s: ['-1/4', '-1/4'], γ: '1/4', Δ: '1/4' },
      shows: ['𝔼ₖ[F_{2,k}] = −1/4', '2·Δ/(η·T) + L·η·γ²/B = 9/16'],
    },
    unbiased: {
      take: { L: 1, η: '1/2', B: 1, γ: 1, Δ: 0, ...stillOnPaths(1, 0) },
      shows: ['𝔼ₖ[‖g_{1,k}‖²] = 1', '2·Δ/(η·T) + L·η·γ²/B = 1/2'],
    },
    variance: {
      take: { ...oneStep, U: [[2]], N: [['3/2']], B: 2, γ: 2, Δ: '7/8' },
      shows: ['𝔼ₖ[F_{2,k}] = −7/8', '2·Δ/(η·T) + L·η·γ²/B = 15/4'],
    },
    update: {
      take: { L: 1, η: 1, B: 1, γ: '1/2', Δ: 0, ...stillOnPaths(1) },
      shows: ['2·Δ/(η·T) + L·η·γ²/B = 1/4'],
    },
    fall: { take: { ...oneStep, Δ: '1/4' }, shows: ['𝔼ₖ[F_{2,k}] = −1/2', '2·Δ/(η·T) + L·η·γ²/B = 3/4'] },
    accuracy: { because: 'only ε² matters; ε = 0 has no quotient' },
    smallStep: {
      in: 'numbers',
      take: { B: 4, T: 4, L: 1, η: 1, γ: 2, ε: '5/4', v: 0 },
      shows: ['2·Δ/(η·T) + L·η·γ²/B = 57/32', 'ε² = 25/16'],
    },
    enough: {
      in: 'numbers',
      take: { ...numbers, Δ: '5/2' },
      shows: ['2·Δ/(η·T) + L·η·γ²/B = 9/2', '4·Δ/(η·ε²) = 10'],
    },
  },
});

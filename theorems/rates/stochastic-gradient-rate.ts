import { atLeast } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { quadraticBounds } from '../descent/quadratic-bounds.js';
import { gapOnPaths, smoothOnPaths, stochasticRun } from '../families/stochastic-run.js';

const run = stochasticRun();
const fall = '𝔼ₖ[F_{1,k} − F_{T+1,k}]';

export const stochasticGradientRate = theorem({
  id: 'stochastic-gradient-rate',
  title: 'Rate of stochastic gradient descent',
  subject: 'rates',
  about:
    'Theorem 4.6.2: with η = √(M/(L·σ²·T)) the expected mean of ‖∇f(w_t)‖², t ≤ T, is at most (3/2)·ρ, ' +
    'ρ = √(MLσ²/T); the chapter weakens this to 2ρ in its last step. M must bound f(w_1) − E f(w_{T+1}): so it is right ' +
    'with the M of §4.6, |f(w_t)| ≤ M/2 for t ≤ T + 1, and false with the M of Theorem 4.6.1 ' +
    '(stochastic-rate-largest-value). Nothing asks for η ≤ 1/L. The 3/2 is attained: for T = 1 by ½w², for ' +
    'larger T by values and gradients that each step allows (of one function at least (5T + 1)/(4T), ' +
    'stochastic-rate-largest-value). The expectation is the ' +
    'mean over the paths k of all coin flips; F_{t,k} = f(w_{t,k}), g_{t,k} = ∇f(w_{t,k}), ĝ is the stochastic gradient ' +
    'and ḡ its mean given what was before.',
  references: ['Chapter, Theorem 4.6.2', 'Ghadimi, Lan 2013, Stochastic first- and zeroth-order methods'],
  settles: ['chapter/thm-4.6.2'],
  given: {
    curvature: '0 < L',
    forward: '0 < η',
    smooth: smoothOnPaths,
    unbiased: 'ḡ_{t,k} = g_{t,k}',
    secondMoment: '𝔼ₖ[‖ĝ_{t,k}‖²] ≤ σ²',
    update: 'w_{t+1,k} = w_{t,k} − η·ĝ_{t,k}',
    range: `${fall} ≤ M`,
    stepSize: 'η = √(M/(L·σ²·T))',
    root: 'ρ = √(M·L·σ²/T)',
  },
  cases: {
    seen: {
      draws: {
        ...run.draws,
        σ: atLeast(`½·(1 + max(max_{t=1}^{T} 𝔼ₖ[‖ĝ_{t,k}‖²], ${fall}/(L·T·η²)))`),
      },
      define: [...run.define, 'M = L·σ²·T·η²', 'ρ = L·σ²·η'],
    },
  },
  proof: {
    rate: {
      start: '1/T·Σ_{t=1}^{T} 𝔼ₖ[‖g_{t,k}‖²]',
      steps: [
        { '=': '1/T·Σ_{t=1}^{T} 𝔼ₖ[⟨g_{t,k}, ĝ_{t,k}⟩]', by: 'unbiased' },
        {
          '≤': `1/(T·η)·(${fall} + L/2·η²·Σ_{t=1}^{T} 𝔼ₖ[‖ĝ_{t,k}‖²])`,
          by: ['smooth', 'update', 'forward', quadraticBounds],
          certificate: `1/(T·η)·Σ_{t=1}^{T} 𝔼ₖ[${gapOnPaths}]`,
        },
        {
          '≤': 'M/(T·η) + L/2·η·σ²',
          by: ['range', 'secondMoment', 'curvature', 'forward'],
          certificate: `1/(T·η)·(M − ${fall}) + L/2·η/T·Σ_{t=1}^{T} (σ² − 𝔼ₖ[‖ĝ_{t,k}‖²])`,
        },
        { '=': '3/2·ρ', by: ['stepSize', 'root', 'forward'] },
      ],
    },
  },
  sharp: {
    rate: {
      take: {
        T: 2,
        L: 2,
        η: '1/3',
        'w₁': [0],
        U: [[3], [3], [3]],
        N: [[0], [0], [0]],
        s: [0, 0, 0, 0, 0, 0],
        c: 0,
        σ: 3,
      },
      shows: ['M = 4', 'ρ = 6', 'F_{2,1} = −2', 'F_{3,1} = −4', '𝔼ₖ[‖g_{t,k}‖²] = 9'],
    },
  },
  necessary: {
    curvature: { because: 'no function is L-smooth for L < 0, and η has no value at L = 0' },
    forward: { because: 'stepSize makes it so; it is stated because the certificates read it' },
    smooth: {
      take: { T: 1, L: 2, η: '1/4', 'w₁': [0], U: [[3]], N: [[0]], s: ['-9/16', '-9/16'], c: 0, σ: 3 },
      shows: ['M = 9/8', 'F_{2,1} = −9/8', '𝔼ₖ[‖g_{1,k}‖²] = 9', '3/2·ρ = 27/4'],
    },
    unbiased: {
      take: {
        n: 1,
        T: 1,
        L: 1,
        η: 1,
        σ: '1/2',
        w: [
          [[0], [0]],
          [[0], [0]],
        ],
        g: [[[1], [1]]],
        ĝ: [[[0], [0]]],
        ḡ: [[[0], [0]]],
        F: [
          [0, 0],
          [0, 0],
        ],
      },
      shows: ['M = 1/4', '3/2·ρ = 3/8', '𝔼ₖ[‖g_{1,k}‖²] = 1'],
    },
    secondMoment: {
      take: { T: 1, L: 1, η: 1, 'w₁': [0], U: [['5/2']], N: [[0]], s: [0, 0], c: 0, σ: 2 },
      shows: ['M = 4', 'F_{2,1} = −25/8', '3/2·ρ = 6', '𝔼ₖ[‖g_{1,k}‖²] = 25/4'],
    },
    update: {
      take: {
        n: 1,
        T: 1,
        L: 1,
        η: '1/2',
        σ: 1,
        w: [
          [[0], [0]],
          [[0], [0]],
        ],
        g: [[[1], [1]]],
        ĝ: [[[1], [1]]],
        ḡ: [[[1], [1]]],
        F: [
          [0, 0],
          [0, 0],
        ],
      },
      shows: ['M = 1/4', '3/2·ρ = 3/4', '𝔼ₖ[‖g_{1,k}‖²] = 1'],
    },
    range: {
      take: { T: 1, L: 1, η: '1/2', 'w₁': [0], U: [[2]], N: [[0]], s: [0, 0], c: 9, σ: 2 },
      shows: ['M = 1', 'F_{2,1} = 15/2', '3/2·ρ = 3', '𝔼ₖ[‖g_{1,k}‖²] = 4'],
    },
    stepSize: {
      take: {
        T: 1,
        L: 1,
        η: '1/5',
        'w₁': [0],
        U: [[1]],
        N: [[0]],
        s: [0, 0],
        c: 0,
        σ: 1,
        M: '1/4',
        ρ: '1/2',
      },
      shows: ['F_{2,1} = −9/50', '3/2·ρ = 3/4', '𝔼ₖ[‖g_{1,k}‖²] = 1'],
    },
    root: {
      take: { T: 1, L: 2, η: '1/3', 'w₁': [0], U: [[3]], N: [[0]], s: [0, 0], c: 0, σ: 3, ρ: 5 },
      shows: ['M = 2', '3/2·ρ = 15/2', '𝔼ₖ[‖g_{1,k}‖²] = 9'],
    },
  },
});

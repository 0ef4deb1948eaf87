import { bounded, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { prescribedSpectrum } from '../families/prescribed-spectrum.js';
import { sampledStep } from '../families/sampled-step.js';

export const sgdDescentTerm = theorem({
  id: 'sgd-descent-term',
  title: 'Descent term of SGD',
  subject: 'stochastic',
  about:
    'The expectation of the linear term A of a step of SGD is at most −(4η/n)·σ_min² times the loss. Conventions of ' +
    '002 and 003: loss V(z) = ‖X·z‖², step −2·η·xᵢ·⟨xᵢ, z⟩. It is a bound, not the proportionality that 003 writes: ' +
    'E[A] is −(4η/n)·‖Xᵀ·r‖².',
  references: ['002, SGD convergence, E[A]', '003 §3.1, descent term'],
  settles: ['lectures/EA-bound', 'lectures/EA-proportional'],
  refutes: {
    'lectures/EA-proportional': {
      given: { stepSize: '0 ≤ η' },
      claim: 'A(z)·V(y) = A(y)·V(z)',
      by: {
        take: {
          n: 2,
          d: 2,
          X: [
            [2, 0],
            [0, 1],
          ],
          σ_min: 1,
          z: [1, 0],
          y: [0, 1],
          η: '1/8',
        },
        shows: ['A(z) = −4', 'V(z) = 4', 'A(y) = −1/4', 'V(y) = 1'],
      },
      search: true,
    },
  },
  given: {
    smallest: 'σ_min²·I_n ⪯ X·Xᵀ',
    stepSize: '0 ≤ η',
    update: 'z⁺_i = z − 2·η·⟨X_i, z⟩·X_i',
  },
  cases: {
    spectrum: {
      draws: { ...prescribedSpectrum.draws, z: vector('d'), y: vector('d'), η: bounded() },
      define: [
        ...prescribedSpectrum.define,
        ...sampledStep,
        'A(x: vector) = 𝔼ᵢ[2·⟨X·x, X·(−2·η·⟨X_i, x⟩·X_i)⟩]',
      ],
    },
  },
  proof: {
    descent: {
      start: '𝔼ᵢ[2·⟨X·z, X·(z⁺_i − z)⟩]',
      steps: [
        { '=': '−4·η/n·‖Xᵀ·r‖²', by: 'update' },
        {
          '≤': '−4·η/n·σ_min²·V(z)',
          by: ['smallest', 'stepSize'],
          certificate: '4·η/n·⟨r, (X·Xᵀ − σ_min²·I_n)·r⟩',
        },
      ],
    },
  },
  sharp: {
    descent: {
      take: {
        n: 2,
        d: 2,
        X: [
          [3, 0],
          [0, 2],
        ],
        σ_min: 2,
        z: [0, 1],
        η: '1/4',
      },
      shows: ['𝔼ᵢ[2·⟨X·z, X·(z⁺_i − z)⟩] = −8', 'V(z) = 4'],
    },
  },
  necessary: {
    smallest: {
      take: { n: 1, d: 1, X: [[1]], σ_min: 2, z: [1], η: '1/4' },
      shows: ['𝔼ᵢ[2·⟨X·z, X·(z⁺_i − z)⟩] = −1', '−4·η/n·σ_min²·V(z) = −4'],
    },
    stepSize: {
      take: { n: 1, d: 1, X: [[2]], σ_min: 1, z: [1], η: -1 },
      shows: ['𝔼ᵢ[2·⟨X·z, X·(z⁺_i − z)⟩] = 64', '−4·η/n·σ_min²·V(z) = 16'],
    },
    update: {
      take: { n: 1, d: 1, X: [[1]], σ_min: 1, z: [1], η: '1/4', 'z⁺': [[1]] },
      shows: ['𝔼ᵢ[2·⟨X·z, X·(z⁺_i − z)⟩] = 0', '−4·η/n·σ_min²·V(z) = −1'],
    },
  },
});

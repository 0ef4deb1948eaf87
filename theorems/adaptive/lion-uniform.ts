import { bounded, decay, dimension, integer, matrix, positive, vector } from '../../src/generate/draws.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientsOfInterpolations, lionRun } from '../families/lion-run.js';

const draws = {
  n: dimension(3),
  t: integer(1, 12),
  β: decay(),
  γ: decay(),
  η: positive(),
  'w₀': vector('n'),
};
const last = { n: 1, t: 1, γ: 0, η: 1, 'w₀': [0], Q: [[1]] };
const line = { t: 4, η: 2, γ: 0, a: 1 };

export const lionUniform = theorem({
  id: 'lion-uniform',
  title: 'Lion moves an entry by η where the interpolated momentum is not 0, and not at all where it is',
  subject: 'adaptive',
  about:
    'Lion takes the sign of β·m + (1 − β)·g, with m⁺ = γ·m + (1 − γ)·g. The chapter says that every parameter moves by ' +
    'the same amount; that leaves out sign(0) = 0: m = 1, g = −9 and β = 9/10 do not move. The iterates stay on the ' +
    'lattice w₀ + η·ℤ, so with a constant η Lion cannot reach what is not on it: from η/2 on the parabola ½·a·w² it ' +
    'alternates between η/2 and −η/2 for ever, exactly if β·(2 − γ) < 1, which 9/10 and 99/100 satisfy. (For ' +
    'β·(2 − γ) = 1 the second step is 0.) The decay λ·w of the original Lion is not in the chapter.',
  references: ['Chapter, section 4.5', 'Chen and others, Symbolic Discovery of Optimization Algorithms'],
  settles: ['chapter/lion-uniform'],
  refutes: {
    'chapter/lion-uniform': {
      in: 'any',
      given: { decay: '0 ≤ β < 1', step: '0 < η' },
      claim: '(w_{s,i} − w_{s−1,i})² = η²',
      by: {
        take: { n: 1, t: 2, β: '9/10', γ: 0, η: 1, 'w₀': [0], Q: [['1/10'], [0]] },
        shows: ['g_{1,1} = 1', 'g_{2,1} = −9', 'm_{1,1} = 1', 'w_{1,1} = −1', 'w_{2,1} = −1'],
      },
      search: true,
    },
  },
  given: {
    moving: {
      says: 'the interpolation is not 0',
      in: { moving: 'β·m_{t−1,i} + (1 − β)·g_{t,i} ≠ 0' },
    },
    still: { says: 'the interpolation is 0', in: { still: 'β·m_{t−1,i} + (1 − β)·g_{t,i} = 0' } },
    start: { says: 'w₀ = η/2', in: { cycle: 'w_{0,1} = ½·η' } },
    step: { says: '0 < η', in: { cycle: '0 < η' } },
    curvature: { says: '0 < a', in: { cycle: '0 < a' } },
    short: { says: 'β·(2 − γ) < 1', in: { cycle: 'β < 1/(2 − γ)' } },
    remembered: { says: '0 ≤ γ < 1', in: { cycle: '0 ≤ γ < 1' } },
  },
  cases: {
    any: { draws: { ...draws, Q: matrix('t', 'n') }, define: [gradientsOfInterpolations, lionRun('g')] },
    moving: {
      draws: { ...draws, b: integer(0, 1), R: matrix('t', 'n'), q: vector('n', 'positive') },
      define: ['Q = R + (I_t)_t·((1 − 2·b)·q − R_t)ᵀ', gradientsOfInterpolations, lionRun('g')],
    },
    still: {
      draws: { ...draws, R: matrix('t', 'n') },
      define: ['Q = R − (I_t)_t·R_tᵀ', gradientsOfInterpolations, lionRun('g')],
    },
    cycle: {
      draws: { t: integer(2, 50), η: bounded(), a: bounded(), γ: bounded(), β: bounded() },
      define: ['w₀ = ½·η·1_1', '∇f(x: vector) = a·x', lionRun('∇f')],
    },
  },
  proof: {
    lattice: {
      in: ['any'],
      start: 'w_{t,i}',
      steps: [
        {
          '=': 'w₀_i − η·Σ_{s=1}^{t} sign(β·m_{s−1,i} + (1 − β)·g_{s,i})',
          by: definition('Lion'),
        },
      ],
    },
    moving: {
      in: ['moving'],
      start: '(w_{t,i} − w_{t−1,i})²',
      steps: [
        { '=': 'η²·sign(β·m_{t−1,i} + (1 − β)·g_{t,i})²', by: definition('Lion') },
        { '=': 'η²', by: 'moving' },
      ],
    },
    still: {
      in: ['still'],
      start: 'w_{t,i}',
      steps: [{ '=': 'w_{t−1,i}', by: [definition('Lion'), 'still'] }],
    },
    there: {
      in: ['cycle'],
      start: 'w_{1,1}',
      steps: [{ '=': '−½·η', by: ['start', 'step', 'curvature', 'short', 'remembered'] }],
    },
    back: {
      in: ['cycle'],
      start: 'w_{s+2}',
      steps: [{ '=': 'w_s', by: ['start', 'step', 'curvature', 'short', 'remembered'] }],
    },
  },
  sharp: {},
  necessary: {
    moving: {
      in: 'moving',
      take: { n: 1, t: 2, b: 0, β: '9/10', γ: 0, η: 1, 'w₀': [0], Q: [['1/5'], [0]] },
      shows: ['m_{1,1} = 2', 'g_{2,1} = −18', 'w_{2,1} = w_{1,1}'],
    },
    still: { in: 'still', take: { ...last, β: 0 }, shows: ['w_{1,1} = −1', 'w_{0,1} = 0'] },
    start: { in: 'cycle', take: { ...line, β: 0, 'w₀': [0] }, shows: ['w_{1,1} = 0'] },
    step: { in: 'cycle', take: { ...line, β: 0, η: -2 }, shows: ['w_{0,1} = −1', 'w_{1,1} = −3'] },
    curvature: { in: 'cycle', take: { ...line, β: 0, a: -1 }, shows: ['w_{0,1} = 1', 'w_{1,1} = 3'] },
    short: {
      in: 'cycle',
      take: { ...line, β: '1/2' },
      shows: ['1/(2 − γ) = ½', 'w_{1,1} = −1', 'w_{2,1} = −1'],
    },
    remembered: [
      { in: 'cycle', take: { ...line, β: '3/2', γ: '3/2' }, shows: ['1/(2 − γ) = 2', 'w_{1,1} = 3'] },
      {
        in: 'cycle',
        take: { ...line, β: '1/4', γ: -1 },
        shows: ['1/(2 − γ) = 1/3', 'w_{1,1} = −1', 'w_{2,1} = 1', 'w_{3,1} = 3'],
      },
    ],
  },
});

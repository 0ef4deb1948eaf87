import { decay, dimension, integer, number, stream, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { chain } from '../../src/optimizer/chain.js';
import { movingAverage } from '../../src/optimizer/moving-average.js';
import { precondition } from '../../src/optimizer/precondition.js';
import { scaleByRate } from '../../src/optimizer/scale-by-rate.js';
import { sign } from '../../src/optimizer/sign.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { lionRun } from '../families/lion-run.js';

/** The moving average z of the gradients with decay γ. */
const averageRun = optimizerRun({
  iterates: 'z′',
  start: 'w₀',
  steps: 't',
  gradient: 'g',
  hyperparameters: { beta: 'γ' },
  optimizer: (scalar, { beta }) =>
    observe(movingAverage(scalar, { beta }), { z: { from: 0, read: (state) => state.average } }),
  readings: { z: { from: 0, type: 'vector' } },
});

/** Signum: the sign of the moving average of the gradients with decay γ. */
const signumRun = optimizerRun({
  iterates: 'x',
  start: 'w₀',
  steps: 't',
  gradient: 'g',
  hyperparameters: { rate: 'η', beta: 'γ' },
  optimizer: (scalar, { rate, beta }) => observe(signum(scalar, rate, beta)),
});

function signum<T>(scalar: Scalar<T>, rate: T, beta: T) {
  const signs = precondition<T>((direction) => direction.map((entry) => sign(scalar, entry)));
  return chain(movingAverage(scalar, { beta }), signs, scaleByRate(scalar, rate));
}

const draws = {
  n: dimension(3),
  t: integer(1, 50),
  γ: decay(),
  η: number(),
  'w₀': vector('n'),
  g: stream('t', 'n'),
};

export const lionTwoBetas = theorem({
  id: 'lion-two-betas',
  title: 'Lion follows one average and remembers another; with equal decays it is Signum',
  subject: 'adaptive',
  about:
    'The chapter’s Lion has two decays: β mixes what the step follows, c = β·m + (1 − β)·g, and γ what is remembered, ' +
    'm⁺ = γ·m + (1 − γ)·g. So m is the moving average z of the gradients with γ, whatever β is, and c that average with ' +
    'the last gradient weighted by 1 − β instead of 1 − γ. For β = γ the step is the sign of the average (Signum, x), and ' +
    'for other decays it is not.',
  references: ['Chapter, section 4.5', 'Chen and others, Symbolic Discovery of Optimization Algorithms'],
  settles: ['chapter/lion-two-betas'],
  given: { equal: { says: 'β = γ', in: { equal: 'β = γ' } } },
  cases: {
    equal: { draws, define: ['β = 1·γ', averageRun, lionRun('g'), signumRun] },
    any: { draws: { ...draws, β: decay() }, define: [averageRun, lionRun('g')] },
  },
  proof: {
    remembered: {
      in: ['any'],
      start: 'm_t',
      steps: [
        { '=': 'z_t', by: definition('Lion') },
        { '=': '(1 − γ)·Σ_{s=1}^{t} γ^{t−s}·g_s', by: definition('z') },
      ],
    },
    followed: {
      in: ['equal'],
      start: 'β·z_{s−1} + (1 − β)·g_s',
      steps: [{ '=': 'z_s', by: ['equal', definition('z')] }],
    },
    signum: { in: ['equal'], start: 'w_t', steps: [{ '=': 'x_t', by: 'equal' }] },
  },
  sharp: {},
  necessary: {
    equal: {
      take: { n: 1, t: 2, γ: 0, β: '1/2', η: 1, 'w₀': [0], g: [[3], [-1]] },
      shows: ['w_{1,1} = −1', 'w_{2,1} = −2', 'x_{1,1} = −1', 'x_{2,1} = 0'],
    },
  },
});

import { bounded, dimension, indices, integer, number, stream, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adam } from '../../src/optimizer/adam.js';
import { signSGD } from '../../src/optimizer/sign-sgd.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const start = { start: 'w₀', steps: 't', gradient: 'g' };

/** Adam without memory, and SignSGD, along the same gradients. */
const runs = (epsilon: string) => [
  optimizerRun({
    ...start,
    iterates: 'w',
    hyperparameters: { rate: 'η', beta1: 'β', beta2: 'γ', epsilon },
    optimizer: (scalar, { rate, beta1, beta2, epsilon }) =>
      observe(
        adam(scalar, { rate, beta1, beta2, epsilon, epsilonPlacement: 'outside', biasCorrection: true }),
      ),
  }),
  optimizerRun({
    ...start,
    iterates: 'x',
    hyperparameters: { rate: 'η' },
    optimizer: (scalar, { rate }) => observe(signSGD(scalar, { rate })),
  }),
];

const draws = { n: dimension(3), t: integer(1, 20), η: number(), 'w₀': vector('n') };
const forgetful = ['β = 0·η', 'γ = 0·η'];
const one = { n: 1, t: 1, η: 1, 'w₀': [0] };

export const signSgdIsMemorylessAdam = theorem({
  id: 'sign-sgd-is-memoryless-adam',
  title: 'SignSGD is Adam with β = γ = 0 and ε = 0, where no gradient is 0',
  subject: 'adaptive',
  about:
    'Without memory m̂ = g and v̂ = g², so Adam divides g by |g| + ε. For ε = 0 that is the sign, as long as g ≠ 0; where ' +
    'an entry is 0, g/√(g²) is 0/0 and has no value, while SignSGD, w⁺ = w − η·sign(g), does not move: 000 (9) leaves ' +
    'that out. For ε > 0 Adam makes the shorter step η·|g|/(|g| + ε), so 001, where m/(√v + ε) is the sign, leaves out ' +
    'that ε must be small beside |g|: for g = ε the step is half as long. Here w is Adam and x SignSGD.',
  references: ['Lectures, 000 (8), (9) and §3.3, 001, 003 (12)'],
  settles: [
    'lectures/sign-identity',
    'lectures/sign-vs-eps',
    'lectures/signsgd-def',
    'lectures/signsgd-normalises',
  ],
  refutes: {
    'lectures/sign-vs-eps': {
      in: 'damped',
      given: { positive: '0 < ε', gradient: 'g_{s,i} ≠ 0' },
      claim: 'w_{s,i} = x_{s,i}',
      by: {
        take: { ...one, ε: 1, g: [[1]] },
        shows: ['w_{1,1} = −1/2', 'x_{1,1} = −1'],
      },
      search: true,
    },
  },
  given: {
    noMemory: { says: 'β = 0', in: { equal: 'β = 0', damped: 'β = 0' } },
    noSquares: { says: 'γ = 0', in: { equal: 'γ = 0', damped: 'γ = 0' } },
    noEpsilon: { says: 'ε = 0', in: { equal: 'ε = 0' } },
    gradient: { says: 'g ≠ 0', in: { equal: 'g_{s,i} ≠ 0' } },
    positive: { says: '0 < ε', in: { damped: '0 < ε' } },
  },
  cases: {
    equal: {
      draws: { ...draws, p: stream('t', 'n', { kind: 'positive' }), σ: indices('t', 2) },
      define: [...forgetful, 'ε = 0·η', 'g_s = (3 − 2·σ_s)·p_s', ...runs('ε')],
    },
    damped: {
      draws: { ...draws, ε: bounded(), g: stream('t', 'n') },
      define: [...forgetful, ...runs('ε')],
    },
  },
  proof: {
    sign: {
      in: ['equal'],
      start: 'g_{s,i}/√(g_{s,i}²)',
      steps: [{ '=': 'sign(g_{s,i})', by: ['gradient', definition('√')] }],
    },
    length: { in: ['equal'], start: '(x_{s,i} − x_{s−1,i})²', steps: [{ '=': 'η²', by: 'gradient' }] },
    step: {
      in: ['damped'],
      start: 'x_{s,i}',
      steps: [{ '=': 'x_{s−1,i} − η·sign(g_{s,i})', by: definition('SignSGD') }],
    },
    equal: {
      in: ['equal'],
      start: 'w_s',
      steps: [{ '=': 'x_s', by: ['noMemory', 'noSquares', 'noEpsilon', 'gradient'] }],
    },
    damped: {
      in: ['damped'],
      start: 'w_{s,i}',
      steps: [{ '=': 'w_{s−1,i} − η·g_{s,i}/(|g_{s,i}| + ε)', by: ['noMemory', 'noSquares', 'positive'] }],
    },
  },
  sharp: {},
  necessary: {
    noMemory: {
      take: { ...one, t: 2, β: '1/2', p: [[1], [1]], σ: [1, 2] },
      shows: ['w_{2,1} = −2/3', 'x_{2,1} = 0'],
    },
    noSquares: {
      take: { ...one, t: 2, γ: '1/2', p: [[5], [1]], σ: [1, 1] },
      shows: ['w_{2,1} = −4/3', 'x_{2,1} = −2'],
    },
    noEpsilon: { take: { ...one, ε: 1, p: [[1]], σ: [1] }, shows: ['w_{1,1} = −1/2', 'x_{1,1} = −1'] },
    gradient: { take: { ...one, p: [[0]], σ: [1] }, shows: ['x_{1,1} = x_{0,1}'] },
    positive: { because: 'it makes the quotient defined where the gradient is 0' },
  },
});

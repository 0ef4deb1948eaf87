import { bounded, decay, integer, number } from '../../src/generate/draws.js';
import { type Observed, observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adam } from '../../src/optimizer/adam.js';
import { rmsProp } from '../../src/optimizer/rms-prop.js';
import type { Transformation } from '../../src/optimizer/transformation.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

/** The same optimizer, its run begun in another state: the update is the reference’s. */
function from<T, State>(state: State, { update }: Transformation<T, State>): Observed<T> {
  return observe({ init: () => state, update });
}

const run = {
  iterates: 'w',
  start: 'w₀',
  steps: 't',
  gradient: '∇f',
  hyperparameters: { rate: 'η', beta: 'β', gamma: 'γ', epsilon: 'ε', slope: 'p' },
} as const;

/** An odd slope with the value p at a, and for the rest arbitrary: that of an even function. */
const define = [
  'a = ½·η·(1 − β)/(1 + β)·p/(p + ε)',
  'q = (p − b·a)/a³',
  'f(x: vector) = ½·b·x_1² + ¼·q·x_1⁴',
  '∇f(x: vector) = (b + q·x_1²)·x',
  'w₀ = a·1_1',
];
const draws = { t: integer(2, 24), η: bounded(), γ: decay(), ε: bounded(), p: bounded(), b: number() };
const unit = { t: 2, η: 2, γ: '1/2', ε: 0, p: 1, b: 1 };

export const adaptiveTwoCycle = theorem({
  id: 'adaptive-two-cycle',
  title: 'RMSprop and Adam have exact 2-cycles on every even function that increases to the right',
  subject: 'adaptive',
  about:
    'Let the function be even and its slope at a be p > 0, with a = ½·η·p/(p + ε) for RMSprop: then the step from a ends ' +
    'at −a and the next one at a again, for ever, whatever γ and η are. On ½·w² that is a = η/2 − ε; for ε = 0 it is η/2 ' +
    'for every such function, w⁴ and |w| among them. RMSprop with bias correction does so from its usual start s = 0, ' +
    'without it if s has reached p². Adam does so with a smaller by (1 − β)/(1 + β), once its moments are those of the ' +
    'cycle, −p·(1 − β)/(1 + β) and p². So a constant step size does not converge, even on a convex function: what ' +
    'RMSprop repairs of AdaGrad it pays for. The cases have f′(w) = b·w + q·w³ with any b; convex ones are among them. ' +
    'That other runs of Adam are attracted by the cycle is not claimed.',
  references: ['Chapter, sections 4.5 and 4.6.4'],
  settles: ['chapter/adaptive-nonconvergent', 'chapter/rmsprop-fixes'],
  refutes: {
    'chapter/rmsprop-fixes': {
      in: 'fresh',
      given: { step: '0 < η', epsilon: '0 ≤ ε', slope: '0 < p', convex: '0 ≤ b' },
      claim: 'f(w_t) < f(w_0)',
      by: { take: unit, shows: ['w_{0,1} = 1', 'w_{1,1} = −1', 'w_{2,1} = 1', 'f(w_2) = 1/2'] },
      search: true,
    },
  },
  given: {
    step: '0 < η',
    epsilon: '0 ≤ ε',
    slope: '0 < p',
    memory: { says: 'β = 0 for RMSprop', in: { fresh: 'β = 0', running: 'β = 0' } },
    momentum: { says: '0 ≤ β', in: { adam: '0 ≤ β' } },
    start: 'w_{0,1} = a',
    even: '∇f(−w_0) = −∇f(w_0)',
  },
  cases: {
    fresh: {
      draws,
      define: [
        'β = 0·η',
        ...define,
        optimizerRun({
          ...run,
          optimizer: (scalar, { rate, gamma, epsilon }) =>
            observe(rmsProp(scalar, { rate, gamma, epsilon, biasCorrection: true })),
        }),
      ],
    },
    running: {
      draws,
      define: [
        'β = 0·η',
        ...define,
        optimizerRun({
          ...run,
          optimizer: (S, { rate, gamma, epsilon, slope }) =>
            from(
              [{ secondMoment: [S.mul(slope, slope)], gammaPower: S.fromInteger(1) }, { step: 0 }] as const,
              rmsProp(S, { rate, gamma, epsilon }),
            ),
        }),
      ],
    },
    adam: {
      draws: { ...draws, β: decay() },
      define: [
        ...define,
        optimizerRun({
          ...run,
          optimizer: (S, { rate, beta, gamma, epsilon, slope }) => {
            const one = S.fromInteger(1);
            const share = S.div(S.sub(one, beta), S.add(one, beta));
            const moments = {
              firstMoment: [S.neg(S.mul(share, slope))],
              secondMoment: [S.mul(slope, slope)],
              step: 0,
              beta1Power: one,
              beta2Power: one,
            };
            return from(
              [moments, { step: 0 }] as const,
              adam(S, {
                rate,
                beta1: beta,
                beta2: gamma,
                epsilon,
                epsilonPlacement: 'outside',
                biasCorrection: false,
              }),
            );
          },
        }),
      ],
    },
  },
  proof: {
    slope: {
      start: '∇f(w_0)',
      steps: [{ '=': 'p·1_1', by: ['start', definition('p'), algebra] }],
    },
    there: {
      start: 'w_{1,1}',
      steps: [
        {
          '=': '−½·η·(1 − β)/(1 + β)·p/(p + ε)',
          by: ['start', 'slope', 'step', 'epsilon', 'memory', 'momentum'],
        },
      ],
    },
    cycle: {
      start: 'w_{s+2}',
      steps: [{ '=': 'w_s', by: ['start', 'slope', 'even', 'step', 'epsilon', 'memory', 'momentum'] }],
    },
    loss: {
      start: 'f(w_s)',
      steps: [
        { '=': '½·b·a² + ¼·q·a⁴', by: ['start', 'slope', 'even', 'step', 'epsilon', 'memory', 'momentum'] },
      ],
    },
  },
  sharp: {},
  necessary: {
    step: { because: 'for η = 0 nothing moves, and a = 0' },
    epsilon: { because: 'for ε < 0 the same holds while p + ε ≠ 0' },
    slope: { take: { ...unit, p: -1 }, shows: ['w_{0,1} = 1', 'w_{1,1} = 3'] },
    memory: {
      take: { ...unit, β: '1/2', a: 1, q: 0, 'w₀': [1] },
      shows: ['w_{0,1} = 1', 'w_{1,1} = −1'],
    },
    momentum: { because: 'β is a decay; the cycle is there for β < 0 as well, and β = −1 gives a no value' },
    start: { take: { ...unit, 'w₀': [2] }, shows: ['w_{0,1} = 2', 'w_{1,1} = 0'] },
    even: { because: 'b·w + q·w³ is odd for every b and q' },
  },
});

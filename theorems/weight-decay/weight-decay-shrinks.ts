import { bounded, dimension, integer, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { addL2Gradient } from '../../src/optimizer/add-l2-gradient.js';
import { chain } from '../../src/optimizer/chain.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const weightDecayShrinks = theorem({
  id: 'weight-decay-shrinks',
  title: 'The factor 1 − 2ηλ pushes the weights towards 0 for 0 ≤ ηλ ≤ 1',
  subject: 'weight-decay',
  about:
    'Where the loss has no gradient, ridge (penalty λ·‖w‖², documents 001 and 002) multiplies w by 1 − 2ηλ. The ' +
    'lectures leave out that ηλ must not be too large: for 1/2 < ηλ < 1 the sign changes at every step, for ηλ = 1 the ' +
    'length stays, and for ηλ = 2 it triples. With the penalty (λ/2)·‖w‖² the range is twice as long.',
  references: ['Lectures, 001 (AdamW), 002 (ridge)'],
  settles: ['lectures/weight-decay-pushes-down'],
  refutes: {
    'lectures/weight-decay-pushes-down': {
      given: { rate: '0 < η', strength: '0 ≤ λ' },
      claim: '‖w_{t+1}‖² ≤ ‖w_t‖²',
      by: { take: { T: 1, η: 1, λ: 2, 'w₀': [1] }, shows: ['w_{0,1} = 1', 'w_{1,1} = −3'] },
      search: true,
    },
  },
  given: { rate: '0 < η', strength: '0 ≤ λ ≤ 1/η', update: 'w_{t+1} = (1 − 2·η·λ)·w_t' },
  cases: {
    penalty: {
      draws: { n: dimension(4), T: integer(1, 50), η: bounded(), λ: bounded(), 'w₀': vector('n') },
      define: [
        '∇f(x: vector) = 0·x',
        optimizerRun({
          iterates: 'w',
          start: 'w₀',
          steps: 'T',
          gradient: '∇f',
          hyperparameters: { rate: 'η', strength: 'λ' },
          optimizer: (scalar, { rate, strength }) =>
            observe(
              chain(addL2Gradient(scalar, { strength, penalty: 'whole' }), gradientDescent(scalar, { rate })),
            ),
        }),
      ],
    },
  },
  proof: {
    shrinks: {
      start: '‖w_{t+1}‖²',
      steps: [
        { '=': '(1 − 2·η·λ)²·‖w_t‖²', by: ['update', algebra] },
        { '≤': '‖w_t‖²', by: ['rate', 'strength'], certificate: '4·η²·λ·(1/η − λ)·‖w_t‖²' },
      ],
    },
  },
  sharp: {
    shrinks: { take: { T: 1, η: 1, λ: 1, 'w₀': [1] }, shows: ['w_{0,1} = 1', 'w_{1,1} = −1'] },
  },
  necessary: {
    rate: { because: 'a step size of 0 does nothing, and a negative one is no step' },
    strength: [
      { take: { T: 1, η: 1, λ: 2, 'w₀': [1] }, shows: ['w_{0,1} = 1', 'w_{1,1} = −3'] },
      { take: { T: 1, η: 1, λ: '3/2', 'w₀': [1] }, shows: ['w_{0,1} = 1', 'w_{1,1} = −2'] },
      { take: { T: 1, η: 1, λ: -1, 'w₀': [1] }, shows: ['w_{0,1} = 1', 'w_{1,1} = 3'] },
    ],
    update: {
      take: { T: 1, η: 1, λ: 1, 'w₀': [1], w: [[1], [2]] },
      shows: ['w_{0,1} = 1', 'w_{1,1} = 2'],
    },
  },
});

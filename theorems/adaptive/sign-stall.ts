import { bounded, integer, positive, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { signSGD } from '../../src/optimizer/sign-sgd.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const signRun = (steps: string) =>
  optimizerRun({
    iterates: 'w',
    start: 'w₀',
    steps,
    gradient: '∇f',
    hyperparameters: { rate: 'η' },
    optimizer: (scalar, { rate }) => observe(signSGD(scalar, { rate })),
  });

const loss = ['f(x: vector) = ½·⟨x − w⋆, H·(x − w⋆)⟩', '∇f(x: vector) = H·(x − w⋆)'];
const define = [
  'd = (I_2)_1 − (I_2)_2',
  'H = I_2 + ½·(κ − 1)·1_2·1_2ᵀ',
  'e = ½·η·1_2 + a·d',
  'w₀ = w⋆ + e',
  ...loss,
  signRun('2·p + 2'),
];
const draws = { p: integer(0, 24), 'w⋆': vector(2), η: positive() };
const round = { p: 0, κ: 1, 'w⋆': [0, 0], η: 1 };

export const signStall = theorem({
  id: 'sign-stall',
  title: 'In two dimensions SignSGD can bounce for ever at the distance κη/2, not η, from the optimum',
  subject: 'adaptive',
  about:
    'The Hessian is I + ½·(κ − 1)·11ᵀ, with the eigenvalue κ along (1, 1) and 1 along d = (1, −1). From the error ' +
    'a·d + (η/2)·(1, 1) both entries of the gradient have the same sign if and only if |a| < κη/2; then the step is ' +
    'η·(1, 1), the next one goes back, and so for ever: the sum of the errors is corrected, their difference a never ' +
    'is. If |a| > κη/2 (here a > 0, the rest being symmetric) and κ ≥ 1, the loss falls below its first value and stays ' +
    'there. The lectures say that SignSGD bounces around the optimum. For κ = 9, that is H = [[5, 4], [4, 5]], and η = 1 it goes ' +
    'from the error (9/2, −7/2) to (7/2, −9/2) and back, with the loss 73/4 at both.',
  references: ['Lectures, 000 §3.2.1, 001, 003 §3.2.2'],
  settles: ['lectures/sign-bouncing'],
  refutes: {
    'lectures/sign-bouncing': {
      in: 'near',
      given: { condition: '1 ≤ κ', step: '0 < η' },
      claim: '‖w_{2·p+2} − w⋆‖∞ ≤ η',
      by: {
        take: { ...round, κ: 9, a: 4 },
        shows: ['w_0 = ½·1_2 + 4·d', 'w_1 = −½·1_2 + 4·d', 'w_2 = w_0', '‖w_2 − w⋆‖∞ = 9/2'],
      },
      search: true,
    },
  },
  given: {
    condition: { says: 'κ is the greater eigenvalue', in: { far: '1 ≤ κ' } },
    step: { says: '0 < η', in: { far: '0 < η' } },
    near: { says: '|a| < κη/2', in: { near: '−½·κ·η < a < ½·κ·η' } },
    far: { says: 'a > κη/2', in: { far: '½·κ·η < a' } },
    start: { says: 'w₀ − w⋆ = a·(1, −1) + (η/2)·(1, 1)', in: { near: 'w_0 = w⋆ + e', far: 'w_0 = w⋆ + e' } },
    update: 'w_{t+1} = w_t − η·sign(∇f(w_t))',
  },
  cases: {
    near: { draws: { ...draws, κ: positive(), a: bounded() }, define },
    far: { draws: { ...draws, κ: bounded(), a: bounded() }, define },
    stall: {
      draws: {},
      define: [
        'd = (I_2)_1 − (I_2)_2',
        'H = I_2 + 4·1_2·1_2ᵀ',
        'η = 1/1',
        'w⋆ = 0_2',
        'w₀ = ½·1_2 + 4·d',
        ...loss,
        signRun('50'),
      ],
    },
  },
  proof: {
    slopes: {
      in: ['near'],
      start: '(H·e)_1·(H·e)_2',
      steps: [
        { '=': '(½·κ·η + a)·(½·κ·η − a)', by: [definition('H'), algebra] },
        { '>': '0', by: 'near', certificate: '(½·κ·η + a)·(½·κ·η − a)' },
      ],
    },
    mirrored: {
      in: ['near'],
      start: 'H·(e − η·1_2)',
      steps: [{ '=': 'a·d − ½·κ·η·1_2', by: [definition('H'), algebra] }],
    },
    there: {
      in: ['near'],
      start: 'w_{2·p+1}',
      steps: [{ '=': 'w⋆ + a·d − ½·η·1_2', by: ['update', 'start', 'near'] }],
    },
    back: {
      in: ['near'],
      start: 'w_{2·p+2}',
      steps: [{ '=': 'w⋆ + e', by: ['update', 'start', 'near'] }],
    },
    loss: {
      in: ['near'],
      start: 'f(w_t)',
      steps: [
        {
          '=': 'a² + ¼·κ·η²',
          by: ['update', 'start', 'near'],
        },
      ],
    },
    escapes: {
      in: ['far'],
      start: 'f(w_{p+1})',
      steps: [{ '<': 'f(w_0)', by: ['update', 'start', 'far', 'condition', 'step'] }],
    },
    stall: { in: ['stall'], start: 'w_{50}', steps: [{ '=': '½·1_2 + 4·d', by: 'update' }] },
    stallThere: { in: ['stall'], start: 'w_{49}', steps: [{ '=': '4·d − ½·1_2', by: 'update' }] },
    stallLoss: { in: ['stall'], start: 'f(w_t)', steps: [{ '=': '73/4', by: 'update' }] },
  },
  sharp: {
    slopes: { because: 'the relation is strict; for |a| = κη/2 one of the two slopes is 0' },
    escapes: { because: 'the relation is strict' },
  },
  necessary: {
    condition: {
      in: 'far',
      take: { ...round, κ: '1/3', a: '1/2' },
      shows: ['w_{0,1} = 1', 'w_{0,2} = 0', 'w_{1,1} = 0', 'w_{1,2} = 1', 'f(w_0) = f(w_1)'],
    },
    step: { in: 'far', take: { ...round, η: 0, a: 1 }, shows: ['w_1 = w_0'] },
    near: [
      { take: { ...round, a: '1/2' }, shows: ['w_{0,1} = 1', 'w_{0,2} = 0', 'w_1 = 0_2'] },
      { take: { ...round, a: '-1/2' }, shows: ['w_{0,1} = 0', 'w_{0,2} = 1', 'w_1 = 0_2'] },
    ],
    far: {
      in: 'far',
      take: { ...round, κ: 3, a: 1 },
      shows: ['w_0 = ½·1_2 + d', 'w_1 = d − ½·1_2', 'f(w_1) = f(w_0)'],
    },
    start: { take: { ...round, a: 0, 'w₀': [2, 2] }, shows: ['w_1 = 1_2', 'w_2 = 0_2'] },
    update: {
      take: {
        ...round,
        a: 0,
        w: [
          ['1/2', '1/2'],
          ['1/2', '1/2'],
          ['1/2', '1/2'],
        ],
      },
      shows: ['w_1 = ½·1_2'],
    },
  },
});

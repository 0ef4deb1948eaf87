import { dimension, integer, number, symmetric, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { addL2Gradient, type PenaltyConvention } from '../../src/optimizer/add-l2-gradient.js';
import { chain } from '../../src/optimizer/chain.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const penalised = (iterates: string, penalty: PenaltyConvention) =>
  optimizerRun({
    iterates,
    start: 'w₀',
    steps: 'T',
    gradient: '∇f',
    hyperparameters: { rate: 'η', strength: 'λ' },
    optimizer: (scalar, { rate, strength }) =>
      observe(chain(addL2Gradient(scalar, { strength, penalty }), gradientDescent(scalar, { rate }))),
  });

const still = { H: [[0]], b: [0], 'w₀': [1], p: [0], T: 1, η: '1/2', λ: '1/2' };

export const weightDecayInGradientDescent = theorem({
  id: 'weight-decay-in-gradient-descent',
  title: 'In gradient descent an L2 penalty is weight decay: by 1 − ηλ for ½λ‖w‖², by 1 − 2ηλ for λ‖w‖²',
  subject: 'weight-decay',
  about:
    'Document 000 penalises with (λ/2)·‖w‖² (here F, and the run w), documents 001, 002 and 003 with λ·‖w‖² (here K, ' +
    'and the run y). One letter λ therefore stands for two strengths; the second is twice the first. That ∇F is the ' +
    'gradient of F is part of the statement: what remains after the linear term is quadratic in p − w₀. The gradient ' +
    'may be that of any function; here it is that of a quadratic, so that 50 steps stay exact.',
  references: ['Lectures, 000 (14), 001 (AdamW), 002 (ridge)'],
  settles: ['lectures/l2-in-gd', 'lectures/ridge-gd-001', 'lectures/conv-weight-decay'],
  given: {
    half: 'w_{t+1} = w_t − η·∇F(w_t)',
    whole: 'y_{t+1} = y_t − η·∇K(y_t)',
  },
  cases: {
    quadratic: {
      draws: {
        n: dimension(2),
        T: integer(1, 50),
        H: symmetric('n'),
        b: vector('n'),
        'w₀': vector('n'),
        p: vector('n'),
        η: number(),
        λ: number(),
      },
      define: [
        'f(x: vector) = ½·⟨x, H·x⟩ + ⟨b, x⟩',
        '∇f(x: vector) = H·x + b',
        'F(x: vector) = f(x) + λ/2·‖x‖²',
        '∇F(x: vector) = ∇f(x) + λ·x',
        'K(x: vector) = f(x) + λ·‖x‖²',
        '∇K(x: vector) = ∇f(x) + 2·λ·x',
        penalised('w', 'half'),
        penalised('y', 'whole'),
      ],
    },
  },
  proof: {
    halfGradient: {
      start: 'F(p)',
      steps: [
        {
          '=': 'F(w₀) + ⟨∇F(w₀), p − w₀⟩ + ½·⟨p − w₀, (H + λ·I_n)·(p − w₀)⟩',
          by: [definition('F'), algebra],
        },
      ],
    },
    wholeGradient: {
      start: 'K(p)',
      steps: [
        {
          '=': 'K(w₀) + ⟨∇K(w₀), p − w₀⟩ + ½·⟨p − w₀, (H + 2·λ·I_n)·(p − w₀)⟩',
          by: [definition('K'), algebra],
        },
      ],
    },
    half: { start: 'w_{t+1}', steps: [{ '=': '(1 − η·λ)·w_t − η·∇f(w_t)', by: 'half' }] },
    whole: { start: 'y_{t+1}', steps: [{ '=': '(1 − 2·η·λ)·y_t − η·∇f(y_t)', by: 'whole' }] },
  },
  sharp: {},
  necessary: {
    half: {
      take: { ...still, w: [[1], [1]] },
      shows: ['w_{1,1} = 1', '1 − η·λ = 3/4'],
    },
    whole: {
      take: { ...still, y: [[1], [1]] },
      shows: ['y_{1,1} = 1', '1 − 2·η·λ = 1/2'],
    },
  },
});

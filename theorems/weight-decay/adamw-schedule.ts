import { dimension, number, stream, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { addDecayedWeights } from '../../src/optimizer/add-decayed-weights.js';
import { chain } from '../../src/optimizer/chain.js';
import { scaleByRate } from '../../src/optimizer/scale-by-rate.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const run = optimizerRun({
  iterates: 'w',
  start: 'w₀',
  steps: '2',
  gradient: 'u',
  hyperparameters: { first: 'η₁', second: 'η₂', strength: 'λ' },
  optimizer: (scalar, { first, second, strength }) =>
    observe(
      chain(
        addDecayedWeights(scalar, strength),
        scaleByRate(scalar, (step: number) => (step === 0 ? first : second)),
      ),
    ),
});
const fixedDecay = ['x₁ = (1 − d)·w₀ − η₁·u_1', 'x₂ = (1 − d)·x₁ − η₂·u_2'];
const draws = { n: dimension(), λ: number(), 'w₀': vector('n'), u: stream(2, 'n') };

export const adamwSchedule = theorem({
  id: 'adamw-schedule',
  title: 'Decay by 1 − ηλ and decay by a fixed 1 − d are the same only for a constant learning rate',
  subject: 'weight-decay',
  about:
    'w shrinks by 1 − ηλ, with the η of the step (000 (15) and 003); x shrinks by 1 − d at every step (001, and the ' +
    '"or essentially" of 000), both along the directions u. With d = ηλ and a constant η they are the same. Under a ' +
    'schedule they are not, because the decay of w follows η. Document 001 writes d as λ itself, and its step without ' +
    'the corrections of both moments (its σ is v): its λ is ηλ of the others.',
  references: ['Lectures, 000 (15), 001 (AdamW), 003 §3.2.4'],
  settles: ['lectures/adamw-lambda-decay', 'lectures/adamw-001', 'lectures/conv-adamw-decay-scale'],
  refutes: {
    'lectures/adamw-lambda-decay': {
      in: 'schedule',
      given: { scale: 'd = η₁·λ' },
      claim: 'w_2 = x₂',
      by: {
        take: { λ: '1/2', 'η₁': '1/2', 'η₂': '1/4', 'w₀': [1], u: [[0], [0]] },
        shows: ['d = 1/4', 'w_{2,1} = 21/32', 'x₂_1 = 9/16'],
      },
      search: true,
    },
    'lectures/adamw-001': {
      in: 'schedule',
      given: {},
      claim: 'w_1 = (1 − λ)·w₀ − η₁·u_1',
      by: {
        take: { λ: '1/2', 'η₁': '1/2', 'η₂': '1/2', 'w₀': [1], u: [[0], [0]] },
        shows: ['w_{1,1} = 3/4', '1 − λ = 1/2'],
      },
      search: true,
    },
  },
  given: {
    constant: { says: 'η₁ = η₂', in: { constant: 'η₁ = η₂' } },
    scale: 'd = η₁·λ',
  },
  cases: {
    constant: {
      draws: { ...draws, η: number() },
      define: ['η₁ = η', 'η₂ = η', 'd = η·λ', run, ...fixedDecay],
    },
    schedule: {
      draws: { ...draws, 'η₁': number(), 'η₂': number() },
      define: ['d = η₁·λ', run, ...fixedDecay],
    },
  },
  proof: {
    constant: {
      in: ['constant'],
      start: 'w_2',
      steps: [
        { '=': '(1 − η₂·λ)·((1 − η₁·λ)·w₀ − η₁·u_1) − η₂·u_2', by: definition('AdamW') },
        { '=': 'x₂', by: ['constant', 'scale'] },
      ],
    },
    schedule: {
      in: ['schedule'],
      start: 'w_2 − x₂',
      steps: [{ '=': '(η₁ − η₂)·λ·x₁', by: ['scale', algebra] }],
    },
  },
  sharp: {},
  necessary: {
    constant: {
      take: { λ: '1/2', η: '1/2', 'η₂': '1/4', 'w₀': [1], u: [[0], [0]] },
      shows: ['w_{2,1} = 21/32', 'x₂_1 = 9/16'],
    },
    scale: [
      {
        take: { λ: '1/2', η: '1/2', d: '1/2', 'w₀': [1], u: [[0], [0]] },
        shows: ['w_{2,1} = 9/16', 'x₂_1 = 1/4'],
      },
    ],
  },
});

import { bounded, decay, dimension, integer, stream } from '../../src/generate/draws.js';
import { algebra, cauchySchwarz, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamMoments } from '../families/adam-moments.js';

export const adamStepBound = theorem({
  id: 'adam-step-bound',
  title: 'How long a step of Adam can be',
  subject: 'adaptive',
  about:
    'For ε = 0 a step of Adam is η·u with u² = m̂²/v̂, entry by entry, and u² is at most C² = ' +
    '(1 − β)²·Σ(β²/γ)^(t−s)·(1 − γᵗ)/((1 − γ)·(1 − βᵗ)²), whatever the gradients are: Cauchy–Schwarz with the weights ' +
    'of v. It is attained by gradients proportional to (β/γ)^(t−s). For t = 1 it is 1. The lectures and the chapter ' +
    'say only that the size is about η. It can be larger: β = 1/2, γ = 3/4 and the gradients 2, 3 make u² = 28/27; and ' +
    'there is no lower bound: the gradients 2, −1 with β = 1/2 make m̂ = 0. An ε > 0 makes steps shorter.',
  references: ['Lectures, 001 and 003 §3.2.3', 'Chapter, section 4.5', 'Kingma and Ba, Adam, section 2.1'],
  settles: ['chapter/adam-facts', 'lectures/adam-step-size'],
  refutes: {
    'lectures/adam-step-size': {
      given: { squareDecay: '0 < γ < 1' },
      claim: 'm̂_{t,i}² ≤ v̂_{t,i}',
      by: {
        take: { β: '1/2', γ: '3/4', g: [[2], [3]] },
        shows: ['m̂_{2,1} = 8/3', 'v̂_{2,1} = 48/7', 'm̂_{2,1}²/v̂_{2,1} = 28/27'],
      },
      search: true,
    },
  },
  given: { squareDecay: '0 < γ < 1' },
  cases: {
    stream: {
      draws: { n: dimension(3), t: integer(1, 8), β: decay(), γ: bounded(), g: stream('t', 'n') },
      define: [
        adamMoments({
          gradient: 'g',
          beta: 'β',
          gamma: 'γ',
          names: { first: 'm', second: 'v', correctedFirst: 'm̂', correctedSecond: 'v̂' },
        }),
      ],
    },
  },
  proof: {
    bound: {
      start: '(1 − γ)·(1 − β^t)²·m̂_{t,i}²',
      steps: [
        { '=': '(1 − γ)·m_{t,i}²', by: definition('m̂') },
        {
          '≤': '(1 − β)²·(Σ_{s=1}^{t} (β²/γ)^{t−s})·v_{t,i}',
          by: ['squareDecay', cauchySchwarz],
          certificate:
            '(1 − γ)·(1 − β)²·Σ_{r=1}^{t} Σ_{s=1}^{t} ' +
            '½·(β^{t−r}·γ^{t−s}·g_{s,i} − β^{t−s}·γ^{t−r}·g_{r,i})²/(γ^{t−r}·γ^{t−s})',
        },
        { '=': '(1 − β)²·(Σ_{s=1}^{t} (β²/γ)^{t−s})·(1 − γ^t)·v̂_{t,i}', by: [definition('v̂'), algebra] },
      ],
    },
  },
  sharp: {
    bound: {
      take: { β: '1/2', γ: '3/4', g: [[2], [3]] },
      shows: ['m̂_{2,1} = 8/3', 'v̂_{2,1} = 48/7', '(1 − γ)·(1 − β^2)²·m̂_{2,1}² = 1'],
    },
  },
  necessary: {
    squareDecay: [
      { take: { β: '1/2', γ: '3/2', g: [[1], [0]] }, shows: ['m_{2,1} = 1/4', 'v_{2,1} = −3/4'] },
      { take: { β: '1/2', γ: '-1/2', g: [[1], [0]] }, shows: ['m_{2,1} = 1/4', 'v_{2,1} = −3/4'] },
    ],
  },
});

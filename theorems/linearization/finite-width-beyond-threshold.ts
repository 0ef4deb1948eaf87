import { dimension, integer, number, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { twoLayerRun } from '../families/two-layer-run.js';

const quantities = [
  twoLayerRun,
  'f_t = s·⟨a_t, w_t⟩',
  'K_t = s²·(‖a_t‖² + ‖w_t‖²)',
  'r_t = s·⟨a_t, w_t⟩ − y',
] as const;

const outerUpdate = 'a_{t+1} = a_t − η·s·r_t·w_t';
const innerUpdate = 'w_{t+1} = w_t − η·s·r_t·a_t';

export const finiteWidthBeyondThreshold = theorem({
  id: 'finite-width-beyond-threshold',
  title: 'A network of finite width may train beyond the threshold of its linearisation',
  subject: 'linearization',
  about:
    'The two-layer linear network f = s·⟨a, w⟩ with the loss ½·(f − y)² on one sample, trained by gradient descent; in ' +
    'the NTK parametrisation of width m the scale is s = 1/√m. Output and kernel K = ‖∇f‖² obey exact recursions, and ' +
    'K² − 4s²f² is multiplied by (1 − η²s²r²)² in each step. The linearised model keeps only f − ηKr and diverges for ' +
    'ηK > 2. The network need not: from a = (2, 2, 2, 2), w = (1, 1, 1, 1) at width 4 with η = 1/2, where ηK = 5/2, the ' +
    'output falls 4, −2, −1/2, …, and ηK = 1 after one step (“catapult”); at width 1, from a = 3, w = 1 with η = 1/4, ' +
    '3, −45/16, 29835/65536, …. From there on, see two-layer-below-threshold. So ηK < 2 is not ' +
    'necessary at finite width. No claim of the documents: it is the other side of “K does not change, so GD converges”.',
  references: [
    '001, linearized models',
    'Lewkowycz et al., The large learning rate phase of deep learning (2020)',
  ],
  settles: [],
  given: {
    outerUpdate: { says: 'gradient descent on a', in: { network: outerUpdate, catapult: outerUpdate } },
    innerUpdate: { says: 'gradient descent on w', in: { network: innerUpdate, catapult: innerUpdate } },
  },
  cases: {
    network: {
      draws: {
        m: dimension(6),
        T: integer(1, 2),
        'a₀': vector('m'),
        'w₀': vector('m'),
        s: number(),
        y: number(),
        η: number(),
      },
      define: quantities,
    },
    catapult: {
      draws: {},
      define: ['a₀ = 2·1_4', 'w₀ = 1_4', 's = 1/2', 'y = 0', 'η = 1/2', 'T = 5', ...quantities],
    },
    narrow: {
      draws: {},
      define: ['a₀ = 3·1_1', 'w₀ = 1_1', 's = 1', 'y = 0', 'η = 1/4', 'T = 5', ...quantities],
    },
  },
  proof: {
    output: {
      in: ['network'],
      start: 'f_{t+1}',
      steps: [
        { '=': 's·⟨a_t − η·s·r_t·w_t, w_t − η·s·r_t·a_t⟩', by: ['outerUpdate', 'innerUpdate'] },
        { '=': 'f_t − η·K_t·r_t + η²·s²·r_t²·f_t', by: algebra },
      ],
    },
    kernel: {
      in: ['network'],
      start: 'K_{t+1}',
      steps: [
        {
          '=': 's²·(‖a_t − η·s·r_t·w_t‖² + ‖w_t − η·s·r_t·a_t‖²)',
          by: ['outerUpdate', 'innerUpdate'],
        },
        { '=': 'K_t − 4·s²·η·f_t·r_t + η²·s²·r_t²·K_t', by: algebra },
      ],
    },
    conserved: {
      in: ['network'],
      start: 'K_{t+1}² − 4·s²·f_{t+1}²',
      steps: [
        { '=': 's⁴·‖a_{t+1} + w_{t+1}‖²·‖a_{t+1} − w_{t+1}‖²', by: algebra },
        {
          '=': 's⁴·(1 − η·s·r_t)²·‖a_t + w_t‖²·(1 + η·s·r_t)²·‖a_t − w_t‖²',
          by: ['outerUpdate', 'innerUpdate'],
        },
        { '=': '(1 − η²·s²·r_t²)²·(K_t² − 4·s²·f_t²)', by: algebra },
      ],
    },
    beyond: { in: ['catapult', 'narrow'], start: 'η·K_0', steps: [{ '=': '5/2', by: definition('K') }] },
    landing: {
      in: ['catapult'],
      start: 'η·K_1',
      steps: [{ '=': '1', by: ['outerUpdate', 'innerUpdate'] }],
    },
    landingNarrow: { in: ['narrow'], start: 'η·K_1', steps: [{ '=': '53/32', by: definition('the run') }] },
    second: { in: ['narrow'], start: 'f_2', steps: [{ '=': '29835/65536', by: definition('the run') }] },
    falls: {
      in: ['catapult', 'narrow'],
      start: '|f_{t+1}|',
      steps: [{ '<': '|f_t|', by: definition('the run') }],
    },
  },
  sharp: { falls: { because: 'the two cases are all it speaks of, and in them it is strict' } },
  necessary: {
    outerUpdate: {
      take: { 'a₀': [1], 'w₀': [1], s: 1, y: 0, η: 1, T: 1, a: [[1], [1]], w: [[1], [0]] },
      shows: ['K_1 = 1', 'K_0 − 4·s²·η·f_0·r_0 + η²·s²·r_0²·K_0 = 0'],
    },
    innerUpdate: {
      take: { 'a₀': [1], 'w₀': [1], s: 1, y: 0, η: 1, T: 1, a: [[1], [0]], w: [[1], [1]] },
      shows: ['K_1 = 1', 'K_0 − 4·s²·η·f_0·r_0 + η²·s²·r_0²·K_0 = 0'],
    },
  },
});

import { bounded, dimension, nonzeroVector, positive, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';

export const twoLayerBelowThreshold = theorem({
  id: 'two-layer-below-threshold',
  title: 'Below the threshold neither output nor kernel of a two-layer linear network grows',
  subject: 'linearization',
  about:
    'One step of gradient descent on ½·f² for f = s·⟨a, w⟩, from any weights with ηK ≤ 2, where K = ‖∇f‖² is the ' +
    'tangent kernel of the one sample: the kernel does not grow, so ηK ≤ 2 again, and neither does |f|. It completes ' +
    'finite-width-beyond-threshold: once its run has come below the threshold it stays there. The certificates rest ' +
    'on K² − 4s²f² = s⁴·‖a + w‖²·‖a − w‖². The label is 0: towards another label |f| may have to grow.',
  references: ['Lewkowycz et al., The large learning rate phase of deep learning (2020)'],
  settles: [],
  given: {
    stepSize: '0 ≤ η ≤ 2/K',
    zeroLabel: 'y = 0',
    outerUpdate: 'a⁺ = a − η·s·(s·⟨a, w⟩ − y)·w',
    innerUpdate: 'w⁺ = w − η·s·(s·⟨a, w⟩ − y)·a',
  },
  cases: {
    network: {
      draws: { m: dimension(8), a: nonzeroVector('m'), w: vector('m'), s: positive(), η: bounded() },
      define: [
        'y = 0',
        'K = s²·(‖a‖² + ‖w‖²)',
        'a⁺ = a − η·s·(s·⟨a, w⟩ − y)·w',
        'w⁺ = w − η·s·(s·⟨a, w⟩ − y)·a',
      ],
    },
  },
  proof: {
    kernel: {
      start: 's²·(‖a⁺‖² + ‖w⁺‖²)',
      steps: [
        {
          '=': 'K − η·s²·(s·⟨a, w⟩)²·(4 − η·K)',
          by: ['outerUpdate', 'innerUpdate', 'zeroLabel'],
        },
        {
          '≤': 'K',
          by: 'stepSize',
          certificate: 'η·s²·(s·⟨a, w⟩)²·(2 + s²·(‖a‖² + ‖w‖²)·(2/K − η))',
        },
      ],
    },
    output: {
      start: '(s·⟨a⁺, w⁺⟩)²',
      steps: [
        {
          '=': '(s·⟨a, w⟩)²·(1 − η·K + η²·s²·(s·⟨a, w⟩)²)²',
          by: ['outerUpdate', 'innerUpdate', 'zeroLabel'],
        },
        {
          '≤': '(s·⟨a, w⟩)²',
          by: 'stepSize',
          certificate:
            '(s·⟨a, w⟩)²·(η·s²·(‖a‖² + ‖w‖²)·(½ + ¼·s²·(‖a‖² + ‖w‖²)·(2/K − η)) + ' +
            '¼·η²·s⁴·‖a + w‖²·‖a − w‖²)·(s²·(‖a‖² + ‖w‖²)·(2/K − η) + η²·s²·(s·⟨a, w⟩)²)',
        },
      ],
    },
  },
  sharp: {
    kernel: { take: { a: [1], w: [0], s: 1, η: 2 }, shows: ['K = 1', 's·⟨a, w⟩ = 0'] },
    output: { take: { a: [1], w: [2], s: 1, η: 0 }, shows: ['K = 5', 's·⟨a⁺, w⁺⟩ = 2'] },
  },
  necessary: {
    stepSize: [
      {
        take: { a: [3], w: [1], s: 1, η: '3/10' },
        shows: ['η·K = 3', 's·⟨a, w⟩ = 3', 's·⟨a⁺, w⁺⟩ = −357/100'],
      },
      { take: { a: [1], w: [1], s: 1, η: -1 }, shows: ['s·⟨a, w⟩ = 1', 's·⟨a⁺, w⁺⟩ = 4'] },
    ],
    zeroLabel: {
      take: { a: [1], w: [1], s: 1, η: '1/2', y: 3 },
      shows: ['η·K = 1', 's·⟨a, w⟩ = 1', 's·⟨a⁺, w⁺⟩ = 4'],
    },
    outerUpdate: {
      take: { a: [1], w: [1], s: 1, η: 1, 'a⁺': [2], 'w⁺': [0] },
      shows: ['K = 2', 's²·(‖a⁺‖² + ‖w⁺‖²) = 4'],
    },
    innerUpdate: {
      take: { a: [1], w: [1], s: 1, η: 1, 'a⁺': [0], 'w⁺': [2] },
      shows: ['K = 2', 's²·(‖a⁺‖² + ‖w⁺‖²) = 4'],
    },
  },
});

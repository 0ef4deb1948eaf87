import { nonzeroVector, number, positive } from '../../src/generate/draws.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const reluUnitKink = theorem({
  id: 'relu-unit-kink',
  title: 'A ReLU unit has one kink, where its argument vanishes',
  subject: 'approximation',
  about:
    'The second difference of g(x) = max(0, w·x + b) over [x − h, x + h] is |w| times how far the zero κ of w·x + b lies ' +
    'inside that interval, and 0 if it does not: so κ = −b/w is the only kink, and the slope jumps by |w| there (x = κ). The ' +
    'document leaves out that w must not be 0: a constant unit has no kink, though for b = 0 its argument vanishes ' +
    'everywhere.',
  references: ['003 §1.3 (1)'],
  settles: ['lectures/relu-unit-kink'],
  given: { slope: 'w ≠ 0', zero: 'w·κ + b = 0', width: '0 < h' },
  cases: {
    unit: {
      draws: { ω: nonzeroVector(1), κ: number(), x: number(), h: positive() },
      define: ['w = ω_1', 'b = −w·κ', 'g(z: scalar) = max(0, w·z + b)'],
    },
  },
  proof: {
    everywhere: {
      start: 'g(x + h) − 2·g(x) + g(x − h)',
      steps: [{ '=': '|w|·max(0, h − |x − κ|)', by: ['zero', 'width', definition('g')] }],
    },
    jump: { start: '0', steps: [{ '<': '|w|·h', by: ['slope', 'width'] }] },
  },
  sharp: { jump: { because: 'the jump |w| is not 0' } },
  necessary: {
    slope: {
      take: { ω: [0], κ: 0, x: 0, h: 1 },
      shows: ['g(κ + h) − 2·g(κ) + g(κ − h) = 0'],
    },
    zero: {
      take: { ω: [1], κ: 0, x: 0, h: 1, b: 1 },
      shows: ['g(κ + h) − 2·g(κ) + g(κ − h) = 0', '|w|·max(0, h − |x − κ|) = 1'],
    },
    width: {
      take: { ω: [1], κ: 0, x: 0, h: 0 },
      shows: ['g(κ + h) − 2·g(κ) + g(κ − h) = 0'],
    },
  },
});

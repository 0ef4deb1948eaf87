import { dimension, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const gradientStepFromAModel = theorem({
  id: 'gradient-step-from-a-model',
  title: 'A gradient step minimises the linear model with a quadratic penalty',
  subject: 'newton',
  about:
    'The chapter gets gradient descent from the linear model in a small ball. What that gives is normalised gradient ' +
    'descent, −(ε/‖g‖)·g (linear-model-in-a-ball), which with a fixed ε does not converge: on ½·w², from ε/2, it is in ' +
    'the 2-cycle ±ε/2. The step −η·g is exactly the minimiser of ⟨g, δ⟩ + ‖δ‖²/(2η).',
  references: ['Chapter, (4.2)', 'Nesterov, Lectures on Convex Optimization, (1.2.12)'],
  settles: ['chapter/gd-from-linear-model'],
  given: { stepSize: '0 < η', cycle: { says: 'w is ε/2', in: { cycle: 'w = ε/2' } } },
  cases: {
    model: {
      draws: { n: dimension(), g: vector('n'), δ: vector('n'), η: positive() },
      define: ['model(x: vector) = ⟨g, x⟩ + ‖x‖²/(2·η)'],
    },
    // One dimension: ∇f(w) = w > 0 for ½·w², so g/‖g‖ is 1 at ε/2 and −1 at −ε/2.
    cycle: {
      draws: { ε: positive(), η: positive() },
      define: ['w = ε/2', 'w⁺ = w − ε', 'w⁺⁺ = w⁺ + ε'],
    },
  },
  proof: {
    least: {
      in: ['model'],
      start: 'model(δ)',
      steps: [
        { '=': 'model(−η·g) + ‖δ + η·g‖²/(2·η)', by: algebra },
        { '≥': 'model(−η·g)', by: 'stepSize', certificate: '‖δ + η·g‖²/(2·η)' },
      ],
    },
    value: { in: ['model'], start: 'model(−η·g)', steps: [{ '=': '−η/2·‖g‖²', by: algebra }] },
    opposite: { in: ['cycle'], start: 'w⁺', steps: [{ '=': '−w', by: 'cycle' }] },
    back: { in: ['cycle'], start: 'w⁺⁺', steps: [{ '=': 'w', by: algebra }] },
  },
  sharp: {
    least: { take: { g: [1], δ: [-2], η: 2 }, shows: ['model(δ) = −1', 'model(0_1) = 0'] },
  },
  necessary: {
    stepSize: { take: { g: [1], δ: [0], η: -1 }, shows: ['model(δ) = 0', 'model(−η·g) = 1/2'] },
    cycle: { in: 'cycle', take: { ε: 1, η: 1, w: 1 }, shows: ['w⁺ = 0'] },
  },
});

import { boundedVector, dimension, nonnegative, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const linearModelInABox = theorem({
  id: 'linear-model-in-a-box',
  title: 'In the maximum norm the steepest direction is the negative sign',
  subject: 'newton',
  about:
    'Over −ε ≤ δᵢ ≤ ε the linear model is least at −ε·sign(g), the step of signSGD and Lion, and not at a multiple of ' +
    '−g: for g = (2, 1) and ε = 1 it is −3 there, and −5/2 at best among the multiples. So “steepest” in the chapter ' +
    'means the Euclidean norm. g is written as a − b with a, b ≥ 0.',
  references: ['Chapter, §4.1.1', 'Boyd, Vandenberghe, Convex Optimization, §9.4'],
  settles: ['chapter/steepest-direction'],
  given: {
    positivePart: '0 ≤ aᵢ',
    negativePart: '0 ≤ bᵢ',
    box: '−ε ≤ δᵢ ≤ ε',
  },
  cases: {
    box: {
      draws: {
        n: dimension(),
        a: vector('n', 'nonnegative'),
        b: vector('n', 'nonnegative'),
        ε: nonnegative(),
        δ: boundedVector('n'),
      },
      define: ['g = a − b'],
    },
  },
  proof: {
    least: {
      start: '⟨g, δ⟩',
      steps: [
        {
          '≥': '−ε·Σᵢ (aᵢ + bᵢ)',
          by: ['positivePart', 'negativePart', 'box', algebra],
          certificate: 'Σᵢ (aᵢ·(δᵢ + ε) + bᵢ·(ε − δᵢ))',
        },
      ],
    },
  },
  sharp: {
    least: {
      take: { a: [2, 0], b: [0, 1], ε: 1, δ: [-1, 1] },
      shows: ['δ = −ε·sign(g)', '⟨g, δ⟩ = −3', '⟨g, −½·g⟩ = −5/2'],
    },
  },
  necessary: {
    positivePart: { take: { a: [-1], b: [0], ε: 1, δ: [1] }, shows: ['⟨g, δ⟩ = −1', '−ε·(a_1 + b_1) = 1'] },
    negativePart: { take: { a: [0], b: [-1], ε: 1, δ: [-1] }, shows: ['⟨g, δ⟩ = −1', '−ε·(a_1 + b_1) = 1'] },
    box: [
      { take: { a: [1], b: [0], ε: 1, δ: [-2] }, shows: ['⟨g, δ⟩ = −2', '−ε·(a_1 + b_1) = −1'] },
      { take: { a: [0], b: [1], ε: 1, δ: [2] }, shows: ['⟨g, δ⟩ = −2', '−ε·(a_1 + b_1) = −1'] },
    ],
  },
});

import { dimension, nonnegative, orthogonal, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const linearModelInABall = theorem({
  id: 'linear-model-in-a-ball',
  title: 'The linear model is least, in a ball, along the negative gradient',
  subject: 'newton',
  about:
    'Over ‖δ‖ ≤ ε the linear model f(w) + ⟨g, δ⟩, g = ∇f(w), has its least value at δ⋆ = −(ε/‖g‖)·g, so with α = ε/‖g‖ > 0, ' +
    'and nowhere else. Left out by the chapter: g ≠ 0 (otherwise every δ is a minimiser) and that the ball is Euclidean ' +
    '(in the maximum norm it is −ε·sign(g), theorem linear-model-in-a-box). The gap is ‖g‖/(2ε) times the squared ' +
    'distance to δ⋆ and the distance to the sphere, which is Cauchy–Schwarz without a root.',
  references: ['Chapter, §4.1.1 and Problem 4.1.1', 'Boyd, Vandenberghe, Convex Optimization, §9.4'],
  settles: ['chapter/prob-4.1.1', 'chapter/steepest-direction'],
  given: {
    norm: 'ρ = ‖g‖',
    moving: '0 < ρ',
    radius: '0 < ε',
    minimiser: 'ρ·δ⋆ = −ε·g',
    ball: '‖δ‖² ≤ ε²',
    other: 'δ − δ⋆ ≠ 0_n',
  },
  cases: {
    // Every δ of the ball but δ⋆: from δ⋆ inwards along v, as far as the ball goes for r = 0.
    ball: {
      draws: {
        n: dimension(),
        Q: orthogonal('n'),
        ρ: positive(),
        ε: positive(),
        z: vector('n'),
        p: positive(),
        r: nonnegative(),
      },
      define: [
        'u = (Qᵀ)_1',
        'g = ρ·u',
        'δ⋆ = −ε·u',
        'v = z − ((⟨z, δ⋆⟩ + p)/ε²)·δ⋆',
        'δ = δ⋆ + (2·p/(‖v‖²·(1 + r)))·v',
      ],
    },
  },
  proof: {
    least: {
      start: '⟨g, δ⟩',
      steps: [
        {
          '=': '−ε·ρ + ρ/(2·ε)·(‖δ − δ⋆‖² + ε² − ‖δ‖²)',
          by: ['norm', 'minimiser', 'moving', 'radius', algebra],
        },
        {
          '>': '−ε·ρ',
          by: ['moving', 'radius', 'ball', 'other'],
          certificate: 'ρ/(2·ε)·(‖δ − δ⋆‖² + (ε² − ‖δ‖²))',
        },
        { '=': '⟨g, δ⋆⟩', by: ['norm', 'minimiser', 'moving'] },
      ],
    },
    value: {
      start: '⟨g, δ⋆⟩',
      steps: [{ '=': '−ε·ρ', by: ['norm', 'minimiser', 'moving'] }],
    },
  },
  sharp: { least: { because: 'strict: δ⋆ is the only minimiser, and the two are equal as δ → δ⋆' } },
  necessary: {
    norm: {
      take: { n: 1, g: [1], ρ: 2, ε: 1, 'δ⋆': ['-1/2'], δ: [-1] },
      shows: ['⟨g, δ⟩ = −1', '⟨g, δ⋆⟩ = −1/2'],
    },
    moving: {
      take: { n: 1, g: [0], ρ: 0, ε: 1, 'δ⋆': [-1], δ: [1] },
      shows: ['⟨g, δ⟩ = 0', '⟨g, δ⋆⟩ = 0'],
    },
    radius: {
      take: { n: 1, g: [1], ρ: 1, ε: -1, 'δ⋆': [1], δ: [-1] },
      shows: ['⟨g, δ⟩ = −1', '⟨g, δ⋆⟩ = 1'],
    },
    minimiser: {
      take: { n: 1, g: [1], ρ: 1, ε: 1, 'δ⋆': [0], δ: [-1] },
      shows: ['⟨g, δ⟩ = −1', '⟨g, δ⋆⟩ = 0'],
    },
    ball: {
      take: { n: 1, g: [1], ρ: 1, ε: 1, 'δ⋆': [-1], δ: [-2] },
      shows: ['⟨g, δ⟩ = −2', '⟨g, δ⋆⟩ = −1'],
    },
    other: {
      take: { n: 1, g: [1], ρ: 1, ε: 1, 'δ⋆': [-1], δ: [-1] },
      shows: ['⟨g, δ⟩ = −1', '⟨g, δ⋆⟩ = −1'],
    },
  },
});

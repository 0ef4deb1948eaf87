import { positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { newtonRun } from '../families/newton-run.js';

export const newtonBeyondItsBasin = theorem({
  id: 'newton-beyond-its-basin',
  title: 'On √(1 + w²) a Newton step leads from w to −w³',
  subject: 'newton',
  about:
    'A smooth, strictly convex function with its only minimum at 0, on which Newton’s method converges from |w| < 1 ' +
    '(cubically), is in the 2-cycle ±1 from |w| = 1, and diverges from |w| > 1; there the full step also raises the value, ' +
    'from √5 at 2 to √65 at −8, although it is in a direction of descent. So “near” cannot be dropped. With ' +
    'r = √(1 + w²), f′ = w/r and f″ = 1/r³.',
  references: ['Chapter, §4.1.2 (2)', 'Boyd, Vandenberghe, Convex Optimization, §9.5.1'],
  settles: ['chapter/newton-quadratic-convergence'],
  given: {
    root: 'r² = 1 + w_{0,1}²',
    positive: '0 < r',
    newton: 'H(w_0)·(w_1 − w_0) = −∇f(w_0)',
  },
  cases: {
    // r is rational for w = (q² − 1)/(2q), which is every point with a rational r.
    hyperbola: {
      draws: { q: positive() },
      define: [
        'w₀ = (q² − 1)/(2·q)·1_1',
        'r = (q² + 1)/(2·q)',
        'T = 1',
        '∇f(x: vector) = 1/r·x',
        'H(x: vector) = 1/r³·I_1',
        newtonRun,
      ],
    },
  },
  proof: {
    step: {
      start: 'w_{1,1}',
      steps: [
        { '=': 'w_{0,1} − w_{0,1}·r²', by: ['newton', 'positive', algebra] },
        { '=': '−w_{0,1}³', by: 'root' },
      ],
    },
  },
  sharp: {
    step: { take: { q: 2, 'w₀': ['3/4'], r: '5/4' }, shows: ['w_{1,1} = −27/64'] },
  },
  necessary: {
    root: { take: { q: 1, 'w₀': [1], r: 1 }, shows: ['w_{1,1} = 0'] },
    positive: { because: 'for r < 0 it is −√(1 + w²), with the same steps' },
    newton: { take: { q: 2, w: [['3/4'], [0]] }, shows: ['w_{1,1} = 0'] },
  },
});

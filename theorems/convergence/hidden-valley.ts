import { functionOf, scalar as scalarType, type Value } from '../../src/formula/type.js';
import { between, dimension, nonnegative, positive, vector } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import { piecewiseQuadratic } from '../../src/objective/piecewise-quadratic.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** f′ is 1 outside of [−1, 1], falls to −a at 0 and rises again, both with the slope 1 + a. */
const dent: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { 'f′': functionOf([scalarType], scalarType) },
  from: { depth: 'a' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const depth = inputs.depth as T;
    const steep = S.add(S.fromInteger(1), depth);
    const zero = S.fromInteger(0);
    const line = piecewiseQuadratic(S, {
      breakpoints: [S.fromInteger(-1), zero, S.fromInteger(1)],
      curvatures: [zero, S.neg(steep), steep, zero],
      slope: S.neg(depth),
    });
    return { 'f′': (x: Value<T>) => line.slope(x as T) };
  },
};

export const hiddenValley = theorem({
  id: 'hidden-valley',
  title: 'A hidden valley comes with a second stationary point, and smoothness does not exclude it',
  subject: 'convergence',
  about:
    'In one dimension: where f′ is the same number c ≠ 0 on both sides, a valley inside, where f′ changes its sign, makes ' +
    'it change back. The dent f′ = 1 outside of [−1, 1] and −a at 0 vanishes at z = a/(1 + a), the valley, and at −z, a ' +
    'maximum. (In more dimensions an index argument says the same; that is not checked here.) Nor does smoothness help: ' +
    'x₁ − A·(1 − ‖x − c‖²/r²)₊³ is twice differentiable, has its dent around c only, and the smoothness L = 6A/r² in ' +
    'every dimension: its Hessian has the eigenvalues L(1 − s)² and L(1 − s)(1 − 5s), s = ‖x − c‖²/r². Outside, value and ' +
    'gradient are those of x₁, wherever c is, so needle-count applies with the same L for all n. What excludes it is ' +
    'that f is bounded below on all of Rⁿ: gradient-norms-are-summable.',
  references: ['Chapter, §4.6.1 and Figure 4.2'],
  settles: ['chapter/needle-unique-stationary', 'chapter/needle-smoothness'],
  refutes: {
    'chapter/needle-unique-stationary': {
      in: 'dent',
      given: { outside: 'f′(1 + u) = f′(−1 − u)', first: 'f′(z) = 0', second: 'f′(y) = 0' },
      claim: 'y = z',
      by: { take: { a: 1, u: 0 }, shows: ['z = 1/2', 'y = −1/2', 'f′(z) = 0', 'f′(y) = 0', 'f′(0) = −1'] },
      search: true,
    },
    'chapter/needle-smoothness': {
      in: 'bump',
      given: {
        smooth: '6·A/r² ≤ L',
        outside: 'r² ≤ ‖x − c‖²',
        outsideOther: 'r² ≤ ‖x + c‖²',
      },
      claim: 'f(x, c) ≠ f(x, −c)',
      by: {
        take: { n: 1, A: '1/6', r: 1, v: [0], c: [1], p: 0, x: [0], L: 1, q: 0 },
        shows: ['f(x, c) = 0', 'f(x, −c) = 0', 'f(c, c) = 5/6'],
      },
      search: true,
    },
  },
  given: {
    deep: { says: 'there is a dent', in: { dent: '0 < a' } },
    beyond: { says: 'u ≥ 0', in: { dent: '0 ≤ u' } },
    outside: { says: 'x is not in the ball', in: { bump: 'r² ≤ ‖x − c‖²' } },
    inside: { says: 's is a relative squared distance within the ball', in: { curvature: '0 ≤ s ≤ 1' } },
    size: { says: 'L = 6A/r² is positive', in: { curvature: '0 < L' } },
  },
  cases: {
    dent: {
      draws: { a: positive(), u: nonnegative() },
      define: [dent, 'z = a/(1 + a)', 'y = −z'],
    },
    bump: {
      draws: {
        n: dimension(4),
        A: positive(),
        r: positive(),
        c: vector('n'),
        v: vector('n', 'positive'),
        p: nonnegative(),
        q: nonnegative(),
      },
      define: [
        'L = 6·A/r² + q',
        'u = v ⊘ v',
        // x lies at the distance r·(1 + p) or more from c.
        'x = c + r·(1 + p)·u',
        'f(x: vector, c: vector) = x_1 − A·max(0, 1 − ‖x − c‖²/r²)^3',
        'g(x: vector, c: vector) = 6·A/r²·max(0, 1 − ‖x − c‖²/r²)^2·(x − c)',
      ],
    },
    curvature: {
      draws: { L: positive(), s: between('0', '1', { by: 'inside', closed: true }) },
    },
  },
  proof: {
    valley: { in: ['dent'], start: 'f′(z)', steps: [{ '=': '0', by: ['deep', definition('z')] }] },
    peak: { in: ['dent'], start: 'f′(y)', steps: [{ '=': '0', by: ['deep', definition('y')] }] },
    right: { in: ['dent'], start: 'f′(1 + u)', steps: [{ '=': '1', by: 'beyond' }] },
    left: { in: ['dent'], start: 'f′(−1 − u)', steps: [{ '=': '1', by: 'beyond' }] },
    value: { in: ['bump'], start: 'f(x, c)', steps: [{ '=': 'x_1', by: 'outside' }] },
    gradient: { in: ['bump'], start: 'g(x, c)', steps: [{ '=': '0_n', by: 'outside' }] },
    across: {
      in: ['curvature'],
      start: 'L·(1 − s)²',
      steps: [{ '≤': 'L', by: ['inside', 'size'], certificate: 'L·s·((1 − s) + 1)' }],
    },
    along: {
      in: ['curvature'],
      start: 'L·(1 − s)·(1 − 5·s)',
      steps: [{ '≥': '−4/5·L', by: 'size', certificate: '5·L·(s − 3/5)²' }],
    },
  },
  sharp: {
    across: { in: 'curvature', take: { L: 1, s: 0 }, shows: ['L·(1 − s)² = 1'] },
    along: { in: 'curvature', take: { L: 1, s: '3/5' }, shows: ['L·(1 − s)·(1 − 5·s) = −4/5'] },
  },
  necessary: {
    deep: { because: 'for a < 0 there is no stationary point at all' },
    beyond: { take: { a: 1, u: '-1' }, shows: ['f′(1 + u) = −1'] },
    outside: {
      in: 'bump',
      take: { n: 1, A: 1, r: 1, v: [1], c: [0], p: 0, q: 0, x: ['1/2'] },
      shows: ['f(x, c) = 5/64', 'g(x, c) = 27/16·1_1'],
    },
    inside: { in: 'curvature', take: { L: 1, s: 3 }, shows: ['L·(1 − s)² = 4'] },
    size: { in: 'curvature', take: { L: -1, s: '1/2' }, shows: ['L·(1 − s)² = −1/4'] },
  },
  survivingMutations: {
    'inside: 1 → 2 at column 9': '(1 − s)² is at most 1 up to s = 2; the bump ends at s = 1',
  },
});

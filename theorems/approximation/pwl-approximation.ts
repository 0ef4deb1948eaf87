import { bounded, nonnegative, number } from '../../src/generate/draws.js';
import { algebra, meanBounds, triangleInequality } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const pwlApproximation = theorem({
  id: 'pwl-approximation',
  title: 'Linear interpolation comes as near to a continuous function as wanted, on a bounded interval',
  subject: 'approximation',
  about:
    'On a piece [a, a + h] the interpolating line has the value (1 − u)·A + u·B at x = a + u·h, where A = f(a), ' +
    'B = f(a + h) and Y = f(x). If A and B are at least Y − ω, so is the line; if f is L-Lipschitz, the line is at least ' +
    'Y − L·h/2; the bounds for −f are those on the other side. That holds for any f, as three values are all of it that ' +
    'is used. So N ≥ L·ℓ/(2ε) equal pieces of an interval of length ℓ are within ε of an L-Lipschitz function, and as ' +
    'a continuous function is uniformly continuous on a bounded closed interval, enough pieces are within any ω of it. ' +
    'The document names neither continuity nor the bounded interval: beyond its last kink a piecewise linear function is ' +
    'a line p·x + q, whose distances e from the square at x, x + h, x + 2h have e(x) + 2e(x + h) + e(x + 2h) ≥ 2h², so that one of ' +
    'them is at least h²/2, for every h.',
  references: ['003 §1.3'],
  settles: ['lectures/pwl-approximation'],
  given: {
    position: { says: 'x lies in the piece', in: { continuous: '0 ≤ u ≤ 1', lipschitz: '0 ≤ u ≤ 1' } },
    left: {
      says: 'f does not rise too much from a to x',
      in: { continuous: 'Y − ω ≤ A', lipschitz: 'Y − L·u·h ≤ A' },
    },
    right: {
      says: 'f does not fall too much from x to a + h',
      in: { continuous: 'Y − ω ≤ B', lipschitz: 'Y − L·(1 − u)·h ≤ B' },
    },
    scale: { says: 'the bound on the rise is not negative', in: { lipschitz: '0 ≤ L·h' } },
  },
  cases: {
    continuous: {
      draws: { u: bounded(), Y: number(), ω: nonnegative(), A: bounded(), B: bounded() },
    },
    lipschitz: {
      draws: { u: bounded(), Y: number(), L: nonnegative(), h: nonnegative(), A: bounded(), B: bounded() },
    },
    unbounded: {
      draws: { x: number(), h: number(), p: number(), q: number() },
      define: ['e(z: scalar) = |z² − (p·z + q)|'],
    },
  },
  proof: {
    continuous: {
      in: ['continuous'],
      start: 'Y − ((1 − u)·A + u·B)',
      steps: [
        {
          '≤': 'ω',
          by: ['position', 'left', 'right', meanBounds],
          certificate: '(1 − u)·(A − Y + ω) + u·(B − Y + ω)',
        },
      ],
    },
    lipschitz: {
      in: ['lipschitz'],
      start: 'Y − ((1 − u)·A + u·B)',
      steps: [
        {
          '≤': '2·u·(1 − u)·L·h',
          by: ['position', 'left', 'right'],
          certificate: '(1 − u)·(A − Y + L·u·h) + u·(B − Y + L·(1 − u)·h)',
        },
        { '≤': '½·L·h', by: 'scale', certificate: '½·(L·h)·(1 − 2·u)²' },
      ],
    },
    unbounded: {
      in: ['unbounded'],
      start: '2·h²',
      steps: [
        {
          '=': '(x² − (p·x + q)) − 2·((x + h)² − (p·(x + h) + q)) + ((x + 2·h)² − (p·(x + 2·h) + q))',
          by: algebra,
        },
        { '≤': 'e(x) + 2·e(x + h) + e(x + 2·h)', by: triangleInequality },
      ],
    },
  },
  sharp: {
    continuous: {
      take: { u: '1/3', Y: 5, ω: 2, A: 3, B: 3 },
      shows: ['(1 − u)·A + u·B = 3'],
    },
    lipschitz: {
      in: 'lipschitz',
      take: { u: '1/2', Y: 5, L: 2, h: 1, A: 4, B: 4 },
      shows: ['(1 − u)·A + u·B = 4'],
    },
    unbounded: {
      in: 'unbounded',
      take: { x: 1, h: 3, p: '20/3', q: '-23/3' },
      shows: ['e(x) = 2', 'e(x + h) = 3', 'e(x + 2·h) = 10'],
    },
  },
  necessary: {
    position: [
      { take: { u: 2, Y: 0, ω: 1, A: 4, B: 0 }, shows: ['(1 − u)·A + u·B = −4'] },
      { take: { u: -1, Y: 0, ω: 1, A: 0, B: 4 }, shows: ['(1 − u)·A + u·B = −4'] },
      { in: 'lipschitz', take: { u: 2, Y: 0, L: 1, h: 1, A: 4, B: 1 }, shows: ['(1 − u)·A + u·B = −2'] },
      { in: 'lipschitz', take: { u: -1, Y: 0, L: 1, h: 1, A: 1, B: 4 }, shows: ['(1 − u)·A + u·B = −2'] },
    ],
    left: [
      { take: { u: 0, Y: 2, ω: 1, A: 0, B: 2 }, shows: ['(1 − u)·A + u·B = 0'] },
      {
        in: 'lipschitz',
        take: { u: '1/2', Y: 2, L: 1, h: 1, A: 1, B: '3/2' },
        shows: ['(1 − u)·A + u·B = 5/4'],
      },
    ],
    right: [
      { take: { u: 1, Y: 2, ω: 1, A: 2, B: 0 }, shows: ['(1 − u)·A + u·B = 0'] },
      {
        in: 'lipschitz',
        take: { u: '1/2', Y: 2, L: 1, h: 1, A: '3/2', B: 1 },
        shows: ['(1 − u)·A + u·B = 5/4'],
      },
    ],
    scale: [
      {
        in: 'lipschitz',
        take: { u: 0, Y: 0, L: -1, h: 1, A: 0, B: 1 },
        shows: ['(1 − u)·A + u·B = 0', '½·L·h = −1/2'],
      },
      {
        in: 'lipschitz',
        take: { u: 0, Y: 0, L: 1, h: -1, A: 0, B: 1 },
        shows: ['(1 − u)·A + u·B = 0', '½·L·h = −1/2'],
      },
    ],
  },
});

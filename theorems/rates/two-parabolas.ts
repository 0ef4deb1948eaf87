import { dimension, nonnegative, number, positive, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';
import { rotatedQuadratic } from '../families/rotated-quadratic.js';

const points = { L: positive(), x: vector('n'), y: vector('n') };
const quadratic = rotatedQuadratic();
const piecewise = rotatedPiecewise({ dimensions: 2, breakpoints: 3 });

const ofFunctions = {
  start: 'f(x)',
  last: 'f(y) + ⟨∇f(y), x − y⟩ + (‖∇f(x) − ∇f(y)‖² − L²·‖x − y‖² + 2·L·⟨∇f(y) − ∇f(x), y − x⟩)/(4·L)',
} as const;

export const twoParabolas = theorem({
  id: 'two-parabolas',
  title: 'What smoothness says of two points',
  subject: 'rates',
  about:
    'An L-smooth f lies below the parabola of curvature L that touches it at x, and above the one of curvature −L that ' +
    'touches it at y. At the point z where these two come closest they give the strongest inequality between the values ' +
    'and gradients at x and y; the rates of gradient descent below know nothing else of f. In the family seen the ' +
    'values and gradients are any numbers for which the two parabolas are right at z, so the proof speaks of every ' +
    'L-smooth function; the other two families check the inequality on functions with curvatures within [−L, L].',
  references: [
    'Chapter, (4.9), (4.10)',
    'Taylor, Hendrickx, Glineur 2017, Smooth strongly convex interpolation',
  ],
  settles: [],
  given: {
    curvature: '0 < L',
    above: {
      says: 'f(z) ≤ f(x) + ⟨∇f(x), z − x⟩ + L/2·‖z − x‖²',
      in: { seen: 'f_z ≤ f_x + ⟨g_x, z − x⟩ + L/2·‖z − x‖²' },
    },
    below: {
      says: 'f(z) ≥ f(y) + ⟨∇f(y), z − y⟩ − L/2·‖z − y‖²',
      in: { seen: 'f_z ≥ f_y + ⟨g_y, z − y⟩ − L/2·‖z − y‖²' },
    },
    closest: {
      says: 'z is where the parabolas come closest',
      in: { seen: 'z = ½·(x + y) − (g_x − g_y)/(2·L)' },
    },
    smooth: {
      says: 'f is L-smooth: all curvatures lie between −L and L',
      in: { quadratic: '−L ≤ λᵢ ≤ L', piecewise: '−L ≤ C_{i,j} ≤ L' },
    },
  },
  cases: {
    seen: {
      draws: {
        n: dimension(4),
        ...points,
        g_x: vector('n'),
        g_y: vector('n'),
        f_z: number(),
        p: nonnegative(),
        q: nonnegative(),
      },
      define: [
        'z = ½·(x + y) − (g_x − g_y)/(2·L)',
        'f_x = f_z − ⟨g_x, z − x⟩ − L/2·‖z − x‖² + p',
        'f_y = f_z − ⟨g_y, z − y⟩ + L/2·‖z − y‖² − q',
      ],
    },
    quadratic: { draws: { ...quadratic.draws, n: dimension(4), ...points }, define: quadratic.define },
    piecewise: { draws: { ...piecewise.draws, ...points }, define: piecewise.define },
  },
  proof: {
    values: {
      in: ['seen'],
      start: 'f_x',
      steps: [
        {
          '≥': 'f_z − ⟨g_x, z − x⟩ − L/2·‖z − x‖²',
          by: 'above',
          certificate: 'f_x + ⟨g_x, z − x⟩ + L/2·‖z − x‖² − f_z',
        },
        {
          '≥': 'f_y + ⟨g_y, z − y⟩ − L/2·‖z − y‖² − ⟨g_x, z − x⟩ − L/2·‖z − x‖²',
          by: 'below',
          certificate: 'f_z − (f_y + ⟨g_y, z − y⟩ − L/2·‖z − y‖²)',
        },
        {
          '=': 'f_y + ⟨g_y, x − y⟩ + (‖g_x − g_y‖² − L²·‖x − y‖² + 2·L·⟨g_y − g_x, y − x⟩)/(4·L)',
          by: ['closest', 'curvature'],
        },
      ],
    },
    onQuadratics: {
      in: ['quadratic'],
      start: ofFunctions.start,
      steps: [
        {
          '≥': ofFunctions.last,
          by: ['smooth', 'curvature'],
          certificate: 'Σᵢ (L − λᵢ)·(L + λᵢ)/(4·L)·⟨P_i, x − y⟩²',
        },
      ],
    },
    onPiecewise: {
      in: ['piecewise'],
      start: ofFunctions.start,
      steps: [{ '≥': ofFunctions.last, by: ['smooth', 'curvature'] }],
    },
  },
  sharp: {
    values: {
      take: { L: 2, x: [1], y: [0], g_x: [2], g_y: [-1], f_z: '1/16', p: 0, q: 0 },
      shows: ['z_1 = −1/4', 'f_x = 1', 'f_y = −1/8'],
    },
    onQuadratics: {
      in: 'quadratic',
      take: { L: 2, λ: [2], Q: [[1]], b: [1], x: [3], y: [1] },
      shows: ['f(x) = 12', 'f(y) = 2'],
    },
    onPiecewise: {
      in: 'piecewise',
      take: { L: 2, C: [[-2, 2]], τ: [0], b: [1], Q: [[1]], x: [2], y: [-1] },
      shows: ['f(x) = 6', 'f(y) = −2'],
    },
  },
  necessary: {
    curvature: { because: '1/L has no value at L = 0, and no function is L-smooth for L < 0' },
    above: {
      take: { L: 1, x: [2], y: [0], g_x: [0], g_y: [0], f_z: 0, p: '-1/4', q: 0 },
      shows: ['z_1 = 1', 'f_x = −3/4', 'f_y = 1/2'],
    },
    below: {
      take: { L: 1, x: [2], y: [0], g_x: [0], g_y: [0], f_z: 0, p: 0, q: '-1/4' },
      shows: ['z_1 = 1', 'f_x = −1/2', 'f_y = 3/4'],
    },
    closest: {
      take: { L: 1, x: [0], y: [0], g_x: [1], g_y: [0], z: [0], f_z: 0, p: 0, q: 0 },
      shows: ['f_x = 0', 'f_y + (‖g_x − g_y‖²)/(4·L) = 1/4'],
    },
    smooth: [
      {
        in: 'quadratic',
        take: { L: 1, λ: [2], Q: [[1]], b: [0], x: [1], y: [0] },
        shows: [
          'f(x) = 1',
          'f(y) = 0',
          '(‖∇f(x) − ∇f(y)‖² − L²·‖x − y‖² + 2·L·⟨∇f(y) − ∇f(x), y − x⟩)/(4·L) = 7/4',
        ],
      },
      {
        in: 'quadratic',
        take: { L: 1, λ: [-2], Q: [[1]], b: [0], x: [1], y: [0] },
        shows: [
          'f(x) = −1',
          'f(y) = 0',
          '(‖∇f(x) − ∇f(y)‖² − L²·‖x − y‖² + 2·L·⟨∇f(y) − ∇f(x), y − x⟩)/(4·L) = −1/4',
        ],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 2]], τ: [-1], b: [0], Q: [[1]], x: [1], y: [0] },
        shows: ['f(x) = 1', 'f(y) = 0'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, -2]], τ: [-1], b: [0], Q: [[1]], x: [1], y: [0] },
        shows: ['f(x) = −1', 'f(y) = 0'],
      },
    ],
  },
});

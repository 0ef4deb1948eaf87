import { dimension, nonnegative, number, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gapOf } from '../families/convex-run.js';

const above = 'f_z ≤ f_x + ⟨g_x, z − x⟩ + L/2·‖z − x‖²';
const below = 'f_y + ⟨g_y, z − y⟩ ≤ f_z';

export const convexInterpolation = theorem({
  id: 'convex-interpolation',
  title: 'What convexity and smoothness say of two points',
  subject: 'acceleration',
  about:
    'A convex L-smooth f lies below the parabola of curvature L that touches it at x, and above the tangent plane at y. ' +
    'At the point z where these come closest they give an inequality between the values and gradients at x and y; the ' +
    'rates for convex functions know nothing else of f. The values and gradients are any for which the parabola and ' +
    'the plane are right at z, so the proof speaks of every convex L-smooth function, twice differentiable or not.',
  references: ['Nesterov, Lectures on Convex Optimization, Theorem 2.1.5'],
  settles: [],
  given: {
    smooth: { says: 'f is L-smooth: f(z) ≤ f(x) + ⟨∇f(x), z − x⟩ + L/2·‖z − x‖²', in: { seen: above } },
    convex: { says: 'f is convex: f(z) ≥ f(y) + ⟨∇f(y), z − y⟩', in: { seen: below } },
    closest: 'z = x − (g_x − g_y)/L',
  },
  cases: {
    seen: {
      draws: {
        n: dimension(),
        L: positive(),
        x: vector('n'),
        y: vector('n'),
        g_x: vector('n'),
        g_y: vector('n'),
        f_z: number(),
        p: nonnegative(),
        q: nonnegative(),
      },
      define: [
        'z = x − (g_x − g_y)/L',
        'f_x = f_z − ⟨g_x, z − x⟩ − L/2·‖z − x‖² + p',
        'f_y = f_z − ⟨g_y, z − y⟩ − q',
      ],
    },
  },
  proof: {
    values: {
      start: 'f_x',
      steps: [
        { '≥': 'f_z − ⟨g_x, z − x⟩ − L/2·‖z − x‖²', by: 'smooth', certificate: gapOf(above) },
        {
          '≥': 'f_y + ⟨g_y, z − y⟩ − ⟨g_x, z − x⟩ − L/2·‖z − x‖²',
          by: 'convex',
          certificate: gapOf(below),
        },
        { '=': 'f_y + ⟨g_y, x − y⟩ + ‖g_x − g_y‖²/(2·L)', by: ['closest', algebra] },
      ],
    },
  },
  sharp: {
    values: {
      take: { L: 2, x: [2], y: [0], g_x: [4], g_y: [2], f_z: 3, p: 0, q: 0 },
      shows: ['z_1 = 1', 'f_x = 6', 'f_y = 1'],
    },
  },
  necessary: {
    smooth: {
      take: { L: 2, x: [2], y: [0], g_x: [4], g_y: [2], f_z: 3, p: -1, q: 0 },
      shows: ['z_1 = 1', 'f_x = 5', 'f_y + ⟨g_y, x − y⟩ + ‖g_x − g_y‖²/(2·L) = 6'],
    },
    convex: {
      take: { L: 2, x: [2], y: [0], g_x: [4], g_y: [2], f_z: 3, p: 0, q: -1 },
      shows: ['z_1 = 1', 'f_x = 6', 'f_y + ⟨g_y, x − y⟩ + ‖g_x − g_y‖²/(2·L) = 7'],
    },
    closest: {
      take: { L: 1, x: [0], y: [0], g_x: [1], g_y: [0], z: [0], f_z: 0, p: 0, q: 0 },
      shows: ['f_x = 0', 'f_y + ⟨g_y, x − y⟩ + ‖g_x − g_y‖²/(2·L) = ½'],
    },
  },
});

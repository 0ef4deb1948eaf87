import {
  bounded,
  dimension,
  increasing,
  integer,
  nonnegative,
  number,
  numberStream,
  total,
} from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { valuesAtBreakpoints } from '../families/piecewise-linear.js';

const pieces = { τ: increasing('K'), M: total('K', 1), s: numberStream('M', { start: 0 }), c: number() };
const network = [
  valuesAtBreakpoints,
  'ReLU(z: scalar) = max(0, z)',
  'F(z: scalar) = v_1 − s_0·ReLU(τ_1 − z) + s_1·ReLU(z − τ_1) + Σ_{i=2}^{K} (s_i − s_{i−1})·ReLU(z − τ_i)',
] as const;

export const reluSumPwl = theorem({
  id: 'relu-sum-pwl',
  title: 'Every continuous piecewise linear function with K kinks is a sum of K + 1 ReLU units',
  subject: 'approximation',
  about:
    'A continuous piecewise linear f: R → R with the breakpoints τ₁ < … < τ_K, the values vᵢ = f(τᵢ) and the slopes s₀, ' +
    '…, s_K is exactly F, a constant and K + 1 units: one to the left and one to the right of τ₁, and one at each ' +
    'further breakpoint for the change of slope. Each of its pieces is checked by itself: left of all breakpoints, ' +
    'between τ_p and τ_{p+1}, right of all. A function without kinks is s₀·x = s₀·ReLU(x) − s₀·ReLU(−x). The document ' +
    'says “arbitrary piecewise linear function” and leaves out four things, each of which is needed for every sum of ' +
    'ReLU units, not for this construction only: continuity (relu-sum-lipschitz), finitely many kinks ' +
    '(relu-sum-few-kinks), one input (relu-sum-plane), weights w′ᵢ of both signs (relu-sum-right-facing).',
  references: ['003 §1.3'],
  settles: ['lectures/relu-sum-pwl'],
  given: {
    continuous: {
      says: 'the pieces of f meet at the breakpoints',
      in: { inside: 'v_{i+1} = v_i + s_i·(τ_{i+1} − τ_i)', right: 'v_{i+1} = v_i + s_i·(τ_{i+1} − τ_i)' },
    },
    ordered: { says: 'the breakpoints increase', in: { inside: 'τ_i < τ_{i+1}' } },
    piece: {
      says: 'x lies in the piece of f',
      in: { inside: 'τ_p ≤ x ≤ τ_{p+1}', left: 'x ≤ τ_i', right: 'τ_i ≤ x', hinge: 'τ_i ≤ x' },
    },
  },
  cases: {
    inside: {
      draws: { p: integer(1, 3), k: integer(1, 3), K: total('p', 'k'), ...pieces, x: bounded() },
      define: network,
    },
    left: {
      draws: { K: dimension(8), ...pieces, u: nonnegative() },
      define: [...network, 'x = τ_1 − u'],
    },
    right: {
      draws: { K: integer(2, 6), ...pieces, u: nonnegative() },
      define: [...network, 'p = K', 'x = τ_K + u'],
    },
    hinge: {
      draws: { K: integer(1, 1), ...pieces, u: nonnegative() },
      define: [...network, 'p = K', 'x = τ_K + u'],
    },
  },
  proof: {
    right: {
      in: ['inside', 'right', 'hinge'],
      start: 'F(x)',
      steps: [
        {
          '=': 'v_1 + s_1·(x − τ_1) + Σ_{i=2}^{p} (s_i − s_{i−1})·(x − τ_i)',
          by: ['piece', 'ordered', definition('ReLU')],
        },
        { '=': 'v_1 + Σ_{i=1}^{p−1} s_i·(τ_{i+1} − τ_i) + s_p·(x − τ_p)', by: algebra },
        { '=': 'v_p + s_p·(x − τ_p)', by: 'continuous' },
      ],
    },
    left: {
      in: ['left'],
      start: 'F(x)',
      steps: [{ '=': 'v_1 + s_0·(x − τ_1)', by: ['piece', definition('ReLU')] }],
    },
  },
  sharp: {},
  necessary: {
    continuous: [
      {
        in: 'inside',
        take: { τ: [0, 1, 2], s: [0, 0, 0, 0], c: 0, v: [0, 1, 1], x: '3/2', p: 2, k: 1 },
        shows: ['F(x) = 0', 'v_2 + s_2·(x − τ_2) = 1'],
      },
      {
        in: 'right',
        take: { τ: [0, 1], s: [0, 0, 0], c: 0, v: [0, 1], x: 1 },
        shows: ['F(x) = 0', 'v_2 + s_2·(x − τ_2) = 1'],
      },
    ],
    ordered: {
      in: 'inside',
      take: { τ: [0, 2, 1], s: [0, 0, 0, 1], c: 0, x: 2, p: 1, k: 2 },
      shows: ['F(x) = 1', 'v_1 + s_1·(x − τ_1) = 0'],
    },
    piece: [
      {
        in: 'inside',
        take: { τ: [0, 1], s: [0, 1, 0], c: 0, x: 2, p: 1, k: 1 },
        shows: ['F(x) = 1', 'v_1 + s_1·(x − τ_1) = 2'],
      },
      { in: 'left', take: { τ: [0], s: [0, 1], c: 0, x: 1 }, shows: ['F(x) = 1', 'v_1 + s_0·(x − τ_1) = 0'] },
      {
        in: 'right',
        take: { τ: [0, 1], s: [0, 0, 1], c: 0, x: '1/2' },
        shows: ['F(x) = 0', 'v_2 + s_2·(x − τ_2) = −1/2'],
      },
      {
        in: 'hinge',
        take: { τ: [0], s: [0, 1], c: 0, x: -1 },
        shows: ['F(x) = 0', 'v_1 + s_1·(x − τ_1) = −1'],
      },
    ],
  },
});

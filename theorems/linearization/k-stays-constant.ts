import { dimension, indices, number, vector } from '../../src/generate/draws.js';
import { algebra, chainRule } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { derivativeAtZero } from '../families/polynomial-derivative.js';
import { kernelDrift } from './wide-tanh-network.js';

const outerFlow = 'ȧ = −s·(s·⟨a, w⟩ − y)·w';
const innerLinear = 'ẇ = −s·(s·⟨a, w⟩ − y)·a';
const innerQuadratic = 'ẇ_i = −2·s·(s·Σⱼ a_j·w_j² − y)·a_i·w_i';

export const kStaysConstant = theorem({
  id: 'k-stays-constant',
  title: 'How far the tangent kernel drifts in a network of finite width',
  subject: 'linearization',
  about:
    'Gradient flow of ½·(f − y)² on one sample x = 1, with the scale s = 1/√m at width m. The kernel K = ‖∇f‖² does ' +
    'change, but by conserved quantities only little in wide networks: for f = s·⟨a, w⟩ both layers trained, ' +
    'K² − 4s²f² is constant, so f going from f₀ to y changes K² by 4·(y² − f₀²)/m; for f = s·Σ aⱼwⱼ² with fixed signs ' +
    'aⱼ = ±1, K² − 16s²f² is; and with all aⱼ = 1 and f counted from its start, K − K₀ = 4sf, a drift of order 1/√m, ' +
    'the largest of these. The documents say “not changing” without a rate and for “lazy” training, which is what these ' +
    'rates justify. The invariants hold at any width and for any y; derivatives are exact, being those of polynomials. ' +
    'For wide tanh networks with output signs ±1 the same is tested statistically: after the same training (12 steps ' +
    'with η = 1/2 of all weights on one sample) the relative drift of K is at most 5/m at widths m of 32, 128 and 512, ' +
    'with a probability of at least 9/10.',
  references: ['001, linearized models', '000 §5.2.1', 'Dyer, Gur-Ari, Asymptotics of wide networks (2019)'],
  settles: ['lectures/k-stays-constant'],
  given: {
    outerFlow: { says: 'gradient flow of a', in: { linear: outerFlow } },
    innerFlow: { says: 'gradient flow of w', in: { linear: innerLinear, signs: innerQuadratic } },
    signs: { says: 'the output weights are 1 or −1', in: { signs: 'a_i² = 1', centred: 'a_i = 1' } },
  },
  cases: {
    linear: {
      draws: { m: dimension(8), a: vector('m'), w: vector('m'), s: number(), y: number() },
      define: [
        outerFlow,
        innerLinear,
        'f(t: scalar) = s·⟨a + t·ȧ, w + t·ẇ⟩',
        'K(t: scalar) = s²·(‖a + t·ȧ‖² + ‖w + t·ẇ‖²)',
        'C(t: scalar) = K(t)² − 4·s²·f(t)²',
        derivativeAtZero('ḟ', 'f'),
        derivativeAtZero('K̇', 'K'),
        derivativeAtZero('Ċ', 'C'),
      ],
    },
    signs: {
      draws: { m: dimension(8), e: indices('m', 2), w: vector('m'), s: number(), y: number() },
      define: [
        'a_i = 2·e_i − 3',
        innerQuadratic,
        'f(t: scalar) = s·Σⱼ a_j·(w_j + t·ẇ_j)²',
        'K(t: scalar) = s²·Σⱼ (2·a_j·(w_j + t·ẇ_j))²',
        'C(t: scalar) = K(t)² − 16·s²·f(t)²',
        derivativeAtZero('ḟ', 'f'),
        derivativeAtZero('K̇', 'K'),
        derivativeAtZero('Ċ', 'C'),
      ],
    },
    centred: {
      draws: { m: dimension(8), w: vector('m'), 'w₀': vector('m'), s: number() },
      define: ['a = 1_m', 'f(p: vector) = s·Σⱼ a_j·(p_j² − w₀_j²)', 'K(p: vector) = s²·Σⱼ (2·a_j·p_j)²'],
    },
  },
  proof: {
    outputLinear: {
      in: ['linear'],
      start: 'ḟ',
      steps: [{ '=': '−K(0)·(f(0) − y)', by: ['outerFlow', 'innerFlow', chainRule] }],
    },
    kernelLinear: {
      in: ['linear'],
      start: 'K̇',
      steps: [{ '=': '−4·s²·f(0)·(f(0) − y)', by: ['outerFlow', 'innerFlow', chainRule] }],
    },
    conservedLinear: {
      in: ['linear'],
      start: 'Ċ',
      steps: [
        { '=': '2·K(0)·K̇ − 8·s²·f(0)·ḟ', by: chainRule },
        { '=': '0', by: ['outerFlow', 'innerFlow', algebra] },
      ],
    },
    kernelSigns: {
      in: ['signs'],
      start: 'K̇',
      steps: [{ '=': '−16·s²·f(0)·(f(0) − y)', by: ['innerFlow', 'signs', chainRule] }],
    },
    conservedSigns: {
      in: ['signs'],
      start: 'Ċ',
      steps: [
        { '=': '2·K(0)·K̇ − 32·s²·f(0)·ḟ', by: chainRule },
        { '=': '0', by: ['innerFlow', 'signs', algebra] },
      ],
    },
    driftCentred: {
      in: ['centred'],
      start: 'K(w) − K(w₀)',
      steps: [
        { '=': '4·s²·Σⱼ (w_j² − w₀_j²)', by: 'signs' },
        { '=': '4·s·f(w)', by: 'signs' },
      ],
    },
  },
  sharp: {},
  necessary: {
    outerFlow: {
      take: { a: [1], w: [1], s: 1, y: 0, ȧ: [0] },
      shows: ['f(0) = 1', 'ḟ = −1', '−K(0)·(f(0) − y) = −2'],
    },
    innerFlow: [
      {
        take: { a: [1], w: [1], s: 1, y: 0, ẇ: [0] },
        shows: ['f(0) = 1', 'ḟ = −1', '−K(0)·(f(0) − y) = −2'],
      },
      {
        in: 'signs',
        take: { a: [1, 1], w: [1, 0], s: 1, y: 0, ẇ: [0, 0] },
        shows: ['K̇ = 0', '−16·s²·f(0)·(f(0) − y) = −16'],
      },
    ],
    signs: [
      {
        in: 'signs',
        take: { a: [2], w: [1], s: 1, y: 0 },
        shows: ['f(0) = 2', 'K(0) = 16', 'K̇ = −256', '−16·s²·f(0)·(f(0) − y) = −64'],
      },
      {
        in: 'centred',
        take: { a: [2], w: [1], 'w₀': [0], s: 1 },
        shows: ['K(w) − K(w₀) = 16', '4·s·f(w) = 8'],
      },
    ],
  },
  statistics: { drift: kernelDrift },
});

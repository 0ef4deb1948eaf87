import { nonnegative, number } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { walkAlongALine } from '../families/walk.js';

const walk = walkAlongALine();

export const curvatureAlongASegment = theorem({
  id: 'curvature-along-a-segment',
  title: 'From curvatures along a segment to the quadratic bounds',
  subject: 'descent',
  about:
    'The proof of (4.9), with the integral along the segment from w_0 to w_m written as a sum: f is quadratic on each of ' +
    'm pieces of it, with any curvatures within [−L, L] there. A piece of length θ_k counts with its distance from the ' +
    'end, so that the error of the linear approximation is Σ θ_k(½θ_k + Σ_{l>k} θ_l)·⟨δ, H_k·δ⟩. Beyond the segment the ' +
    'function does not matter, and it need not be convex.',
  references: ['Chapter, Problem 4.1.3', 'Nesterov, Lectures on Convex Optimization, Lemma 1.2.3'],
  settles: [],
  given: {
    smooth: '−L ≤ C_{k,i} ≤ L',
    straight: 'w_{t+1} = w_t + θ_{t+1}·δ',
    forward: '0 ≤ θ_k·θ_l',
    gradients: 'g_{t+1} = g_t + Q·diag(C_{t+1})·P·(w_{t+1} − w_t)',
    values: 'f_{t+1} = f_t + ½·⟨g_t + g_{t+1}, w_{t+1} − w_t⟩',
  },
  cases: {
    walk: { draws: { ...walk.draws, L: nonnegative(), 'f₀': number() }, define: walk.define },
  },
  proof: {
    above: {
      start: 'f_m − f_0 − ⟨g_0, w_m − w_0⟩',
      steps: [
        {
          '=': 'Σ_{k=1}^{m} Σᵢ C_{k,i}·(½·θ_k² + Σ_{l=k+1}^{m} θ_k·θ_l)·⟨P_i, δ⟩²',
          by: ['straight', 'gradients', 'values'],
        },
        {
          '≤': 'Σ_{k=1}^{m} Σᵢ L·(½·θ_k² + Σ_{l=k+1}^{m} θ_k·θ_l)·⟨P_i, δ⟩²',
          by: ['smooth', 'forward'],
          certificate: 'Σ_{k=1}^{m} Σᵢ (L − C_{k,i})·(½·θ_k² + Σ_{l=k+1}^{m} θ_k·θ_l)·⟨P_i, δ⟩²',
        },
        { '=': 'L/2·‖w_m − w_0‖²', by: 'straight' },
      ],
    },
    below: {
      start: 'f_m − f_0 − ⟨g_0, w_m − w_0⟩',
      steps: [
        {
          '=': 'Σ_{k=1}^{m} Σᵢ C_{k,i}·(½·θ_k² + Σ_{l=k+1}^{m} θ_k·θ_l)·⟨P_i, δ⟩²',
          by: ['straight', 'gradients', 'values'],
        },
        {
          '≥': '−Σ_{k=1}^{m} Σᵢ L·(½·θ_k² + Σ_{l=k+1}^{m} θ_k·θ_l)·⟨P_i, δ⟩²',
          by: ['smooth', 'forward'],
          certificate: 'Σ_{k=1}^{m} Σᵢ (L + C_{k,i})·(½·θ_k² + Σ_{l=k+1}^{m} θ_k·θ_l)·⟨P_i, δ⟩²',
        },
        { '=': '−L/2·‖w_m − w_0‖²', by: 'straight' },
      ],
    },
  },
  sharp: {
    above: {
      take: { L: 1, C: [[1], [1]], Q: [[1]], θ: [1, 2], δ: [1], 'w₀': [1], 'g₀': [1], 'f₀': 0 },
      shows: ['f_m = 15/2', '⟨g_0, w_m − w_0⟩ = 3', 'L/2·‖w_m − w_0‖² = 9/2'],
    },
    below: {
      take: { L: 1, C: [[-1], [-1]], Q: [[1]], θ: [-1, -2], δ: [-1], 'w₀': [1], 'g₀': [1], 'f₀': 0 },
      shows: ['f_m = −3/2', '⟨g_0, w_m − w_0⟩ = 3', '−L/2·‖w_m − w_0‖² = −9/2'],
    },
  },
  necessary: {
    smooth: [
      {
        take: { L: 1, C: [[2], [1]], Q: [[1]], θ: [1, 1], δ: [1], 'w₀': [0], 'g₀': [0], 'f₀': 0 },
        shows: ['f_m = 7/2', 'L/2·‖w_m − w_0‖² = 2'],
      },
      {
        take: { L: 1, C: [[-2], [-1]], Q: [[1]], θ: [1, 1], δ: [1], 'w₀': [0], 'g₀': [0], 'f₀': 0 },
        shows: ['f_m = −7/2', '−L/2·‖w_m − w_0‖² = −2'],
      },
    ],
    forward: {
      take: { L: 1, C: [[-1], [1]], Q: [[1]], θ: [1, -1], δ: [1], 'w₀': [0], 'g₀': [0], 'f₀': 0 },
      shows: ['f_m = 1', 'L/2·‖w_m − w_0‖² = 0'],
    },
    straight: {
      take: {
        L: 1,
        C: [[-1], [1]],
        Q: [[1]],
        θ: [1, 1],
        δ: [1],
        'w₀': [0],
        'g₀': [0],
        'f₀': 0,
        w: [[0], [1], [0]],
        g: [[0], [-1], [-2]],
        f: [0, '-1/2', 1],
      },
      shows: ['f_m = 1', 'L/2·‖w_m − w_0‖² = 0'],
    },
    gradients: {
      take: {
        L: 0,
        C: [[0]],
        Q: [[1]],
        θ: [1],
        δ: [1],
        'w₀': [0],
        'g₀': [0],
        'f₀': 0,
        g: [[0], [2]],
        f: [0, 1],
      },
      shows: ['f_m = 1', 'L/2·‖w_m − w_0‖² = 0'],
    },
    values: {
      take: { L: 0, C: [[0]], Q: [[1]], θ: [1], δ: [1], 'w₀': [0], 'g₀': [0], 'f₀': 0, f: [0, 1] },
      shows: ['f_m = 1', 'L/2·‖w_m − w_0‖² = 0'],
    },
  },
});

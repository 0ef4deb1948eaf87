import { bounded, dimension, nonnegative, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { quadraticBounds } from '../descent/quadratic-bounds.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';
import { rotatedQuadratic } from '../families/rotated-quadratic.js';

const quadratic = rotatedQuadratic();
const piecewise = rotatedPiecewise({ dimensions: 3 });
const points = { β: nonnegative(), θ: vector('n'), Δ: vector('n') };

export const taylorLinearisation = theorem({
  id: 'taylor-linearisation',
  title: 'The error of the linearisation is quadratic in the move',
  subject: 'linearization',
  about:
    'What “≈” means in f(θ + Δ) ≈ f(θ) + ⟨∇f(θ), Δ⟩: if the gradient of f in the parameters is β-Lipschitz, the two ' +
    'differ by at most ½·β·‖Δ‖². The documents ask for no smoothness and give no bound. It is attained by ½·β·θ². For ' +
    'the two-layer linear network f = s·⟨a, w⟩ with s = 1/√m the error is s·⟨α, ω⟩ exactly, so β = 1/√m: the wider the ' +
    'network, the better its linearisation for the same move. Linear means linear in θ, not in the input x.',
  references: ['000 §5.2 (16)', '001, linearized models', '003 §3.3.2 (14)', 'Nesterov, Lemma 1.2.3'],
  settles: ['lectures/taylor-linearisation'],
  given: {
    smooth: {
      says: 'the gradient is β-Lipschitz: all curvatures lie between −β and β',
      in: { quadratic: '−β ≤ λᵢ ≤ β', piecewise: '−β ≤ C_{i,j} ≤ β' },
    },
    scale: { says: 's is the scale of the output', in: { network: '0 ≤ s' } },
  },
  cases: {
    quadratic: { draws: { ...quadratic.draws, ...points }, define: quadratic.define },
    piecewise: { draws: { ...piecewise.draws, ...points }, define: piecewise.define },
    network: {
      draws: {
        m: dimension(8),
        a: vector('m'),
        w: vector('m'),
        α: vector('m'),
        ω: vector('m'),
        s: bounded(),
      },
      define: ['g(p: vector, q: vector) = s·⟨p, q⟩'],
    },
  },
  proof: {
    above: {
      in: ['quadratic'],
      start: 'f(θ + Δ) − (f(θ) + ⟨∇f(θ), Δ⟩)',
      steps: [
        {
          '≤': '½·β·‖Δ‖²',
          by: ['smooth', quadraticBounds],
          certificate: 'Σᵢ ½·(β − λᵢ)·⟨P_i, Δ⟩²',
        },
      ],
    },
    below: {
      in: ['quadratic'],
      start: '−½·β·‖Δ‖²',
      steps: [
        {
          '≤': 'f(θ + Δ) − (f(θ) + ⟨∇f(θ), Δ⟩)',
          by: ['smooth', quadraticBounds],
          certificate: 'Σᵢ ½·(λᵢ + β)·⟨P_i, Δ⟩²',
        },
      ],
    },
    piecewise: {
      in: ['piecewise'],
      start: '|f(θ + Δ) − (f(θ) + ⟨∇f(θ), Δ⟩)|',
      steps: [{ '≤': '½·β·‖Δ‖²', by: ['smooth', quadraticBounds] }],
    },
    network: {
      in: ['network'],
      start: 'g(a + α, w + ω) − (g(a, w) + s·⟨w, α⟩ + s·⟨a, ω⟩)',
      steps: [
        { '=': 's·⟨α, ω⟩', by: algebra },
        { '≤': '½·s·(‖α‖² + ‖ω‖²)', by: 'scale', certificate: '½·s·‖α − ω‖²' },
      ],
    },
  },
  sharp: {
    above: {
      take: { β: 2, λ: [2], Q: [[1]], b: [0], θ: [1], Δ: [3] },
      shows: ['f(θ + Δ) = 16', 'f(θ) + ⟨∇f(θ), Δ⟩ = 7', '½·β·‖Δ‖² = 9'],
    },
    below: {
      take: { β: 2, λ: [-2], Q: [[1]], b: [0], θ: [1], Δ: [3] },
      shows: ['f(θ + Δ) = −16', 'f(θ) + ⟨∇f(θ), Δ⟩ = −7', '½·β·‖Δ‖² = 9'],
    },
    piecewise: {
      in: 'piecewise',
      take: { β: 2, C: [[0, 2]], τ: [0], b: [0], Q: [[1]], θ: [1], Δ: [3] },
      shows: ['f(θ + Δ) = 16', 'f(θ) + ⟨∇f(θ), Δ⟩ = 7'],
    },
    network: {
      in: 'network',
      take: { a: [1], w: [2], α: [3], ω: [3], s: 2 },
      shows: ['g(a + α, w + ω) = 40', 'g(a, w) + s·⟨w, α⟩ + s·⟨a, ω⟩ = 22'],
    },
  },
  necessary: {
    smooth: [
      {
        take: { β: 1, λ: [2], Q: [[1]], b: [0], θ: [0], Δ: [1] },
        shows: ['f(θ + Δ) = 1', '½·β·‖Δ‖² = 1/2'],
      },
      {
        take: { β: 1, λ: [-2], Q: [[1]], b: [0], θ: [0], Δ: [1] },
        shows: ['f(θ + Δ) = −1', '½·β·‖Δ‖² = 1/2'],
      },
      {
        in: 'piecewise',
        take: { β: 1, C: [[0, 3]], τ: [0], b: [0], Q: [[1]], θ: [0], Δ: [1] },
        shows: ['f(θ + Δ) = 3/2', '½·β·‖Δ‖² = 1/2'],
      },
      {
        in: 'piecewise',
        take: { β: 1, C: [[0, -3]], τ: [0], b: [0], Q: [[1]], θ: [0], Δ: [1] },
        shows: ['f(θ + Δ) = −3/2', '½·β·‖Δ‖² = 1/2'],
      },
    ],
    scale: {
      in: 'network',
      take: { a: [0], w: [0], α: [1], ω: [0], s: -1 },
      shows: ['g(a + α, w + ω) = 0', '½·s·(‖α‖² + ‖ω‖²) = −1/2'],
    },
  },
});

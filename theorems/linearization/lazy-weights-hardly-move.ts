import {
  dimension,
  fullRowRank,
  indices,
  integer,
  nonzeroVector,
  positive,
  total,
  vector,
} from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const lazyWeightsHardlyMove = theorem({
  id: 'lazy-weights-hardly-move',
  title: 'How far the weights of the linearised network must move',
  subject: 'linearization',
  about:
    'To fit residuals r the linearised model must move its parameters by Δ with J·Δ = r. The shortest move is JᵀK⁻¹r, ' +
    'of length √(rᵀK⁻¹r): it depends on the kernel only, so it does not become small in wide networks whose kernel has a ' +
    'limit. What becomes small is the move of each weight: for f = s·Σⱼ aⱼ·wⱼ·x with fixed signs aⱼ = ±1, every weight ' +
    'moves by |r|/√(m·K), and K = s²·m·x² is x² at any width m for s = 1/√m. So “hardly move” is true weight by weight, ' +
    'and relative to the length of the vector of weights, in this parametrisation; the documents say none of this.',
  references: ['001, linearized models', '003 §3.3.2'],
  settles: ['lectures/lazy-weights-hardly-move'],
  given: {
    fits: { says: 'the move fits the residuals', in: { model: 'J·Δ = r' } },
    signs: { says: 'the output weights are 1 or −1', in: { wide: 'a_i² = 1' } },
  },
  cases: {
    model: {
      draws: {
        N: dimension(4),
        k: integer(0, 4),
        p: total('N', 'k'),
        J: fullRowRank('N', 'p'),
        Δ: vector('p'),
      },
      define: ['K = J·Jᵀ', 'r = J·Δ'],
    },
    wide: {
      draws: { m: dimension(8), e: indices('m', 2), s: positive(), v: nonzeroVector(1), q: vector(1) },
      define: ['a_i = 2·e_i − 3', 'x = v_1', 'ρ = q_1', 'g = s·x·a', 'K = ‖g‖²', 'Δ = (ρ/K)·g'],
    },
  },
  proof: {
    shortest: {
      in: ['model'],
      start: '⟨r, K⁻¹·r⟩',
      steps: [
        { '=': '‖Jᵀ·K⁻¹·J·Δ‖²', by: 'fits' },
        { '≤': '‖Δ‖²', by: algebra, certificate: '‖Δ − Jᵀ·K⁻¹·J·Δ‖²' },
      ],
    },
    reached: {
      in: ['model'],
      start: 'J·(Jᵀ·K⁻¹·r)',
      steps: [{ '=': 'r', by: algebra }],
    },
    eachWeight: {
      in: ['wide'],
      start: 'Δ_i²',
      steps: [
        { '=': 'ρ²·s²·x²/K²', by: 'signs' },
        { '=': 'ρ²/(m·K)', by: 'signs' },
      ],
    },
    kernel: { in: ['wide'], start: 'K', steps: [{ '=': 's²·m·x²', by: 'signs' }] },
  },
  sharp: {
    shortest: { take: { J: [[1, 1]], Δ: [1, 1] }, shows: ['r = 2·1_1', '⟨r, K⁻¹·r⟩ = 2', '‖Δ‖² = 2'] },
  },
  necessary: {
    fits: {
      take: { J: [[1]], Δ: [1], r: [2] },
      shows: ['⟨r, K⁻¹·r⟩ = 4', '‖Δ‖² = 1'],
    },
    signs: {
      in: 'wide',
      take: { e: [2, 2], a: [1, 2], s: 1, v: [1], q: [5] },
      shows: ['K = 5', 'Δ_1 = 1', 'Δ_2 = 2', 'ρ²/(m·K) = 5/2'],
    },
  },
});

import { describe, expect, it } from 'vitest';
import { parseDefinition, parseRelation, type Scope, tex, vector } from '../../src/formula/index.js';
import { scope } from './lecture.js';

describe('tex', () => {
  it.each([
    ['f(w⁺) ≤ f(x) + ⟨∇f(x), w⁺ − x⟩', 'f(w^{+}) \\le f(x) + \\langle \\nabla f(x), w^{+} - x\\rangle'],
    ['L/2·‖w⁺ − x‖² ≥ 0', '\\frac{L}{2}\\, \\|w^{+} - x\\|^{2} \\ge 0'],
    ['w_{t+1} = w_t − η·g_t', 'w_{t+1} = w_{t} - \\eta\\, g_{t}'],
    ['2ηXᵀ(Xx − y) = 0', '2 \\eta X^{\\top} (X x - y) = 0'],
    [
      '½⟨x, Hx⟩ ≥ 1/2·λ_max‖x‖²',
      '\\tfrac{1}{2} \\langle x, H x\\rangle \\ge \\tfrac{1}{2}\\, \\lambda_{\\max} \\|x\\|^{2}',
    ],
    ['𝔼ᵢ[zᵢ zᵢᵀ] ⪯ L·I_d', '\\mathbb{E}_{i}[z_{i} z_{i}^{\\top}] \\preceq L\\, I_{d}'],
    ['H⁻¹x ≠ 0', 'H^{-1} x \\ne 0'],
    ['w₀ = w⋆', 'w_{0} = w^{\\star}'],
    ['m̂ = x', '\\hat{m} = x'],
    ['X̃ = X', '\\tilde{X} = X'],
    ['φ_GD(σ_min) = 1', '\\varphi_{\\mathrm{GD}}(\\sigma_{\\min}) = 1'],
    ['σ_min² = 1', '\\sigma_{\\min}^{2} = 1'],
    ['‖w⋆‖₁ = ‖w⋆‖∞', '\\|w^{\\star}\\|_{1} = \\|w^{\\star}\\|_{\\infty}'],
    ['x ⊙ y = x ⊘ y', 'x \\odot y = x \\oslash y'],
    ['(x + y) ⊙ y = (xyᵀ)ᵀx ⊙ x', '(x + y) \\odot y = (x y^{\\top})^{\\top} x \\odot x'],
    ['Σ_{s=0}^{T−1} (1 − η)^s = 1', '\\sum_{s=0}^{T-1} (1 - \\eta)^{s} = 1'],
    ['2Σᵢ xᵢ = (Σᵢ xᵢ)·2', '2 \\sum_{i} x_{i} = \\left( \\sum_{i} x_{i} \\right) \\cdot 2'],
    ['Πᵢ (1 − xᵢ) = 1', '\\prod_{i} (1 - x_{i}) = 1'],
    ['maxᵢ |xᵢ| = minⱼ xⱼ', '\\max_{i} |x_{i}| = \\min_{j} x_{j}'],
    ['√(1 − β²) = √β', '\\sqrt{1 - \\beta^{2}} = \\sqrt{\\beta}'],
    ['(η/L)² = η', '\\left( \\frac{\\eta}{L} \\right)^{2} = \\eta'],
    ['(½)² = 1/4', '\\left( \\tfrac{1}{2} \\right)^{2} = \\tfrac{1}{4}'],
    ['η/(2·L) = (η + 1)/L', '\\frac{\\eta}{2\\, L} = \\frac{\\eta + 1}{L}'],
    ['η·2 = 2·3', '\\eta \\cdot 2 = 2 \\cdot 3'],
    ['‖x/2‖² = |η/2|', '\\left\\| \\frac{x}{2} \\right\\|^{2} = \\left| \\frac{\\eta}{2} \\right|'],
    ['⟨x/2, y⟩ = 1', '\\left\\langle \\frac{x}{2}, y \\right\\rangle = 1'],
    ['max(η, L) < min(η, ½)', '\\max(\\eta, L) < \\min\\left( \\eta, \\tfrac{1}{2} \\right)'],
    ['exp(η) > ln(L) + cos(β)', '\\exp(\\eta) > \\ln(L) + \\cos(\\beta)'],
    ['tr(H) = det(H)', '\\operatorname{tr}(H) = \\det(H)'],
    ['sign(x) = diag(v, n, d)·y', '\\operatorname{sign}(x) = \\operatorname{diag}(v, n, d)\\, y'],
    ['rank(X) = d', '\\operatorname{rank}(X) = d'],
    ['0 ≺ H ≻ 0 ⪰ 0', '0 \\prec H \\succ 0 \\succeq 0'],
    ['0_n = 1_n', '0_{n} = \\mathbf{1}_{n}'],
    ['−(−η) = η − (−L)', '-(-\\eta) = \\eta - (-L)'],
    ['w₀_i = 1', '{w_{0}}_{i} = 1'],
    ['w_{t,i} = (w_t)_i', 'w_{t,i} = (w_{t})_{i}'],
    ['X_{i,j}² = X_{i,j}', 'X_{i,j}^{2} = X_{i,j}'],
    ['0.1 = 10⁻¹', '0.1 = 10^{-1}'],
  ])('sets %s', (text, expected) => {
    expect(tex(parseRelation(text, scope))).toBe(expected);
  });

  it('never puts two scripts on one base', () => {
    const raised: Scope = new Map([['H⁺', { kind: 'matrix' }]]);
    expect(tex(parseRelation('H⁺² = H⁺ᵀ', raised))).toBe('(H^{+})^{2} = (H^{+})^{\\top}');
    expect(tex(parseRelation('(H⁺_i)ᵀH⁺_i = 1', raised))).toBe('(H^{+}_{i})^{\\top} H^{+}_{i} = 1');
  });

  it('sets words upright and keeps commands off letters', () => {
    const words: Scope = new Map([
      ['loss', vector],
      ['∇ℓ', vector],
      ['δx', vector],
      ['θ′', vector],
      ['ȳ', vector],
    ]);
    expect(tex(parseRelation('loss = ∇ℓ', words))).toBe('\\mathrm{loss} = \\nabla\\ell');
    expect(tex(parseRelation('δx = θ′', words))).toBe('\\delta x = \\theta^{\\prime}');
    expect(tex(parseRelation('ȳ = ȳ', words))).toBe('\\bar{y} = \\bar{y}');
  });

  it.each([
    ['p = X·x', 'p = X\\, x'],
    ['h(u: vector, κ: scalar) = κ·‖u‖²', 'h(u, \\kappa) = \\kappa\\, \\|u\\|^{2}'],
    ['V_i = ‖zᵢ‖²', 'V_{i} = \\|z_{i}\\|^{2}'],
  ])('sets the definition %s', (text, expected) => {
    expect(tex(parseDefinition(text, scope))).toBe(expected);
  });
});

import {
  type Environment,
  functionOf,
  integer,
  matrix,
  type Scope,
  scalar,
  sequenceOf,
  type Type,
  type Value,
  vector,
} from '../../src/formula/index.js';
import type { Rational } from '../../src/scalar/rational.js';
import { ratio } from '../../src/scalar/rational-form.js';

/** The names that the formulas of these tests use. */
export const scope: Scope = new Map<string, Type>([
  ['n', integer],
  ['d', integer],
  ['T', integer],
  ['η', scalar],
  ['L', scalar],
  ['λ', scalar],
  ['β', scalar],
  ['σ_min', scalar],
  ['λ_max', scalar],
  ['φ_GD', functionOf([scalar], scalar)],
  ['x', vector],
  ['y', vector],
  ['v', vector],
  ['w⁺', vector],
  ['w⋆', vector],
  ['w₀', vector],
  ['m̂', vector],
  ['X', matrix],
  ['X̃', matrix],
  ['H', matrix],
  ['w', sequenceOf(vector)],
  ['g', sequenceOf(vector)],
  ['z', sequenceOf(vector)],
  ['m', sequenceOf(vector)],
  ['f', functionOf([vector], scalar)],
  ['∇f', functionOf([vector], vector)],
]);

/** Formulas as lectures write them; all are relations. */
export const LECTURE: readonly string[] = [
  'f(w⁺) ≤ f(x) + ⟨∇f(x), w⁺ − x⟩ + L/2·‖w⁺ − x‖²',
  'wₜ₊₁ = wₜ − η·gₜ',
  'wₜ = (1 − η·λ)ᵗ·w₀ − η·Σ_{s=0}^{t−1} (1 − η·λ)^{t−1−s}·gₛ',
  '2ηXᵀ(Xx − y) = 0',
  '½⟨x, Hx⟩ ≥ 1/2·λ_max‖x‖²',
  '𝔼ᵢ[zᵢ zᵢᵀ] ⪯ L·I_d',
  'maxᵢ |xᵢ| = ‖x‖∞',
  'X_{i,j} = X_{j,i}',
  'H⁻¹x ≠ 0',
  '0 ≺ H',
  'm̂ ⊘ x = y ⊙ v',
  'xᵀy = ⟨x, y⟩',
  'Πᵢ xᵢ·yᵢ ≤ (1/n·Σᵢ xᵢ yᵢ)ⁿ',
  '‖x‖₁ ≤ √n·‖x‖ ≤ n·‖x‖∞',
  '|η − L|² = (η − L)²',
  'X̃ᵀX̃ = XᵀX + n·λ·I_d',
  'φ_GD(σ_min²) = 1 − (1 − η·σ_min²)^{T}·Σᵢ xᵢ',
  'm_{t,i}² ≤ Σ_{s=1}^{t} g_{s,i}²',
  '−L ≤ λ ≤ L',
  'tr(XᵀX) = ‖X‖²',
  'exp(−η·L) ≥ 1 − η·L',
  'det(H) = 1 > 0.1',
  'max(η, λ, ½) ≤ min(1, L)',
  'rank(X) ≤ d',
  'sign(x) = diag(v, 2, 3)ᵀ·y',
  '⟨x, Xᵢ⟩ = (X·x)ᵢ',
  'f(w_T) − f(w⋆) ≤ ‖w₀ − w⋆‖²/(2·η·T)',
  '(wₜ₊₁)ᵢ = w_{t,i}',
  '1/(1 + |η|) < √(1 + η²) ≤ 10⁻³',
  'cos(η) + ln(L) = 0 ≠ 1',
  'Σᵢ Σⱼ X_{i,j} = 1ₙᵀ·X·1_d',
  '−(−η) = η − (−1)',
  'η/L/λ = η/(L·λ) = η/(L/λ)',
];

/** The environment of some values, by name. */
export function environmentOf<T>(values: Readonly<Record<string, Value<T>>>): Environment<T> {
  return {
    value: (name) => {
      const value = values[name];
      if (value === undefined) throw new Error(`the test gives no value for ${name}`);
      return value;
    },
  };
}

export const q = (numerator: number, denominator = 1): Rational => ratio(numerator, denominator);
export const vectorOf = (...entries: number[]): Rational[] => entries.map((entry) => q(entry));

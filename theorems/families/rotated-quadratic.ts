import { boundedVector, dimension, orthogonal, vector } from '../../src/generate/draws.js';

/** f(x) = ½·⟨x, Hx⟩ + ⟨b, x⟩ with the eigenvalues λ, of any sign, along the orthonormal rows of P. */
export function rotatedQuadratic() {
  return {
    draws: { n: dimension(), λ: boundedVector('n'), Q: orthogonal('n'), b: vector('n') },
    define: ['P = Qᵀ', 'H = Q·diag(λ)·Qᵀ', 'f(x: vector) = ½·⟨x, H·x⟩ + ⟨b, x⟩', '∇f(x: vector) = H·x + b'],
  };
}

import { boundedVector, integer, vector } from '../../src/generate/draws.js';

/**
 * What a function of one variable looks like from its critical point 0 to e, with f‴ = c_k on the k-th of m pieces, of the
 * length θ_k, which ends at s_k: its values at e, from those at 0 of f″, h₀. In more dimensions: what a function looks like along a ray,
 * where |f‴| ≤ M along the ray if the Hessian is M-Lipschitz.
 */
export const cubicWalk = {
  draws: { m: integer(1, 6), θ: vector('m', 'positive'), c: boundedVector('m') },
  define: [
    's_k = θ_k + Σ_{i=1}^{k−1} θᵢ',
    'e = s_m',
    'h = h₀ + Σᵢ cᵢ·θᵢ',
    'g = Σ_{k=1}^{m} θ_k·(h₀ + Σ_{i=1}^{k−1} cᵢ·θᵢ + ½·c_k·θ_k)',
  ],
} as const;

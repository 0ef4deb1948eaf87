import { dimension, integer, orthogonal, total, vector } from '../../src/generate/draws.js';

/**
 * X = UΣVᵀ with n rows and d columns, from its factors: orthogonal matrices U and V and singular values σ₁, …, σ_r ≥ 0.
 * X is tall, wide or square, and has rank r or less, as some σᵢ may be 0; singular values beyond r are 0 anyway. The
 * rows of u and v are the singular vectors uᵢ and vᵢ. `rank` bounds r, `more` how much n and d exceed it.
 */
export function prescribedSvd({ rank, more }: { readonly rank: number; readonly more: number }) {
  return {
    draws: {
      r: dimension(rank),
      k: integer(0, more),
      l: integer(0, more),
      n: total('r', 'k'),
      d: total('r', 'l'),
      U: orthogonal('n'),
      V: orthogonal('d'),
      σ: vector('r', 'nonnegative'),
      y: vector('n'),
    },
    define: ['Σ = diag(σ, n, d)', 'X = U·Σ·Vᵀ', 'u = Uᵀ', 'v = Vᵀ'],
  };
}

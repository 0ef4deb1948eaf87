import {
  atLeast,
  dimension,
  entriesBetween,
  integer,
  nonnegative,
  orthogonal,
  total,
} from '../../src/generate/draws.js';

/** A wide (or square) matrix X of n rows whose singular values lie between σ_min and σ_max: an exact SVD. */
export const prescribedSpectrum = {
  draws: {
    n: dimension(4),
    k: integer(0, 4),
    d: total('n', 'k'),
    σ_min: nonnegative(),
    σ_max: atLeast('σ_min'),
    σ: entriesBetween('n', 'σ_min', 'σ_max'),
    U: orthogonal('n'),
    Q: orthogonal('d'),
  },
  define: ['X = U·diag(σ, n, d)·Qᵀ'],
} as const;

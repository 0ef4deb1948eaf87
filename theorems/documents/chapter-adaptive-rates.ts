import type { Claim } from './claim.js';

/** Chapter 4, §4.6.4: the analysis of AdaGrad. */
export const chapterAdaptiveRates: readonly Claim[] = [
  {
    id: 'chapter/adaptive-memory',
    documents: ['004'],
    place: '§4.6.4',
    asWritten: 'imprecise',
    gist: 'adaptive methods keep 2 or 3 numbers per coordinate',
  },
  {
    id: 'chapter/adaptive-nonconvergent',
    documents: ['004'],
    place: '§4.6.4',
    asWritten: 'true',
    gist: 'some adaptive methods need not converge, even on convex losses',
  },
  {
    id: 'chapter/adagrad-has-proof',
    documents: ['004'],
    place: '§4.6.4',
    asWritten: 'imprecise',
    gist: 'AdaGrad has a proof of convergence, and can be faster',
  },
  {
    id: 'chapter/alg-4-notation',
    documents: ['004'],
    place: 'Algorithm 4, Theorem 4.6.4',
    asWritten: 'convention',
    gist: 'P_t = ‖∇̂²_{1:t}‖⁻¹·I, with sums and norms not defined',
  },
  {
    id: 'chapter/harmonic',
    documents: ['004'],
    place: 'Theorems 4.6.4 and 4.6.5, proofs',
    asWritten: 'false',
    gist: 'Σ a_t/(a₁ + … + a_t) ≤ log(GT)',
  },
  {
    id: 'chapter/thm-4.6.4',
    documents: ['004'],
    place: 'Theorem 4.6.4',
    asWritten: 'false',
    gist: 'norm AdaGrad: E‖∇_τ‖² ≤ (L + M·log GT)·‖∇̂²_{1:t−1}‖/T',
  },
  {
    id: 'chapter/thm-4.6.4-proof',
    documents: ['004'],
    place: 'Theorem 4.6.4, proof',
    asWritten: 'false',
    gist: 'the displayed chain for norm AdaGrad',
  },
  {
    id: 'chapter/thm-4.6.5',
    documents: ['004'],
    place: 'Theorem 4.6.5',
    asWritten: 'false',
    gist: 'diagonal AdaGrad: E‖∇_τ‖² ≤ (M + L·log GT)·Σ_j √∇̂²_{1:t}(j)/T',
  },
  {
    id: 'chapter/thm-4.6.5-proof',
    documents: ['004'],
    place: 'Theorem 4.6.5, proof',
    asWritten: 'false',
    gist: 'the displayed chain for diagonal AdaGrad',
  },
];

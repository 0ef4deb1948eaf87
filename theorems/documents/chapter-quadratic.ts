import type { Claim } from './claim.js';

/** Chapter 4, §4.4: quadratics, condition number, preconditioning. */
export const chapterQuadratic: readonly Claim[] = [
  {
    id: 'chapter/quad-grad-hess',
    documents: ['004'],
    place: '§4.4',
    asWritten: 'imprecise',
    gist: 'f = ½·wᵀAw ⇒ ∇f = Aw, ∇²f = A',
  },
  {
    id: 'chapter/quad-decoupling',
    documents: ['004'],
    place: '§4.4',
    asWritten: 'true',
    gist: 'ŵ = Uᵀw ⇒ ŵᵢ⁺ = (1 − η·λᵢ)·ŵᵢ',
  },
  {
    id: 'chapter/quad-convergence-condition',
    documents: ['004'],
    place: '§4.4',
    asWritten: 'false',
    gist: 'convergence needs |1 − η·λᵢ| < 1 for every i',
  },
  {
    id: 'chapter/quad-eta-range',
    documents: ['004'],
    place: '§4.4',
    asWritten: 'true',
    gist: '|1 − η·λᵢ| < 1 for every i ⇒ η < 2/λ_max, and λ_max = L',
  },
  {
    id: 'chapter/quad-rate-coordinate',
    documents: ['004'],
    place: '§4.4',
    asWritten: 'imprecise',
    gist: 'coordinate i has rate 1 − η·λᵢ, and the slowest decides',
  },
  {
    id: 'chapter/quad-must-eta',
    documents: ['004'],
    place: '§4.4',
    asWritten: 'false',
    gist: 'progress along the steepest direction needs η ≈ 1/λ_max',
  },
  {
    id: 'chapter/quad-factor',
    documents: ['004'],
    place: '§4.4',
    asWritten: 'imprecise',
    gist: 'η = 1/λ_max ⇒ the slowest factor is 1 − λ_min/λ_max',
  },
  {
    id: 'chapter/condition-number',
    documents: ['004'],
    place: '§4.4',
    asWritten: 'imprecise',
    gist: 'κ = λ_max/λ_min governs the rate',
  },
  {
    id: 'chapter/gd-oscillates',
    documents: ['004'],
    place: '§4.4',
    asWritten: 'imprecise',
    gist: 'GD oscillates across the narrow direction and is slow along the flat one',
  },
  {
    id: 'chapter/precond-diagonal',
    documents: ['004'],
    place: '§4.4.1',
    asWritten: 'imprecise',
    gist: 'better: a rate ηᵢ ≈ 1/λᵢ for each coordinate',
  },
  {
    id: 'chapter/precond-newton',
    documents: ['004'],
    place: '§4.4.1',
    asWritten: 'imprecise',
    gist: "w⁺ = w − A⁻¹∇f(w), and for general f Newton's method",
  },
];

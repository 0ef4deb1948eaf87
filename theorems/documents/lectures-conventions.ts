import type { Claim } from './claim.js';

/** Conventions on which the documents disagree; each is settled by an exact translation between them. */
export const lecturesConventions: readonly Claim[] = [
  {
    id: 'lectures/conv-loss-factor-2',
    documents: ['000', '001', '002', '003'],
    place: '000 (5); 001, Adam; 002, GD update; 003 (10)',
    asWritten: 'convention',
    gist: 'least-squares step −η·xxᵀz in 000, −η·∇L in 001, −2η·xxᵀz in 002 and 003: loss with and without ½',
  },
  {
    id: 'lectures/conv-sum-vs-mean',
    documents: ['000', '001', '002', '003'],
    place: '000 §2.3.1; 001, NTK; 002, SGD; 003 (2), (4), (7)',
    asWritten: 'convention',
    gist: 'objective Σ fᵢ in one place, (1/n)·Σ fᵢ in another, with one letter η',
  },
  {
    id: 'lectures/conv-weight-decay',
    documents: ['000', '001', '002', '003'],
    place: '000 (14); 001, AdamW; 002, ridge; 003 §3.2.4',
    asWritten: 'convention',
    gist: 'penalty (λ/2)·‖w‖² shrinks by 1 − η·λ, penalty λ·‖w‖² by 1 − 2·η·λ',
  },
  {
    id: 'lectures/conv-eps-place',
    documents: ['000', '001', '003'],
    place: '000 (13), (15); 001, Adam; 003 (13)',
    asWritten: 'convention',
    gist: 'denominator √(v̂ + ε) in 000, √v̂ + ε in 001 and 003',
  },
  {
    id: 'lectures/conv-beta-range',
    documents: ['002', '003'],
    place: '002, momentum; 003 §2.5',
    asWritten: 'convention',
    gist: 'β ∈ [0, 1] in 002, β ∈ [0, 1) in 003',
  },
  {
    id: 'lectures/conv-sgd-needs-decay',
    documents: ['000', '002', '003'],
    place: '000 §2.3.1; 002, SGD; 003 §3.1',
    asWritten: 'convention',
    gist: 'SGD must, or usually must, decay η; yet a constant η converges when the loss can reach 0',
  },
  {
    id: 'lectures/conv-curvature-words',
    documents: ['000', '003'],
    place: '000 §3.1; 003 §2.2.1, §2.5',
    asWritten: 'convention',
    gist: 'large σ is high curvature in one place, small σ in another',
  },
  {
    id: 'lectures/conv-lyapunov',
    documents: ['000', '002', '003'],
    place: '000 (6), (7); 002, SGD convergence; 003 §3.1',
    asWritten: 'convention',
    gist: 'energy ‖z‖² or L(z) in 000, ‖X̃z‖² in 002, ‖Xz‖² in 003',
  },
  {
    id: 'lectures/conv-adamw-decay-scale',
    documents: ['000', '001', '003'],
    place: '000 (15); 001, AdamW; 003 §3.2.4',
    asWritten: 'convention',
    gist: 'AdamW shrinks w by 1 − η·λ in 000 and 003, by 1 − λ in 001',
  },
  {
    id: 'lectures/conv-sym-names',
    documents: ['000', '001', '002', '003'],
    place: '000 §3.1, (8); 001, Adam; 002, SGD convergence; 003 §3.2.3',
    asWritten: 'convention',
    gist: 'η is also α or γ; (β, γ) is also (β₁, β₂); γ² is also max ‖xᵢ‖²',
  },
];

import type { Claim } from './claim.js';

/** Function approximation by ReLU units and empirical risk: document 003 §1 and §2.1, and 002. */
export const lecturesApproximation: readonly Claim[] = [
  {
    id: 'lectures/relu-unit-kink',
    documents: ['003'],
    place: '003 (1)',
    asWritten: 'imprecise',
    gist: 'max(0, w·x + b) has one kink',
  },
  {
    id: 'lectures/relu-sum-pwl',
    documents: ['003'],
    place: '003 §1.3',
    asWritten: 'imprecise',
    gist: 'b + Σ wᵢ·ReLU(w′ᵢ·x + b′ᵢ) is any piecewise linear function',
  },
  {
    id: 'lectures/pwl-approximation',
    documents: ['003'],
    place: '003 §1.3',
    asWritten: 'imprecise',
    gist: 'with enough kinks, a piecewise linear function comes as near to the target as wanted',
  },
  {
    id: 'lectures/affine-called-linear',
    documents: ['003'],
    place: '003 §1.4',
    asWritten: 'false',
    gist: 'z = W·x + b is a linear map',
  },
  {
    id: 'lectures/mlp-definition',
    documents: ['003'],
    place: '003 §1.4',
    asWritten: 'true',
    gist: 'network: affine map, ReLU, affine map, ReLU, …',
  },
  {
    id: 'lectures/relu-name',
    documents: ['003'],
    place: '003 (1)',
    asWritten: 'imprecise',
    gist: 'ReLU is the name of x ↦ max(0, w·x + b)',
  },
  {
    id: 'lectures/erm-argmin',
    documents: ['003'],
    place: '003 (2)',
    asWritten: 'imprecise',
    gist: 'θ̂ = argmin (1/n)·Σ L(yᵢ, f_θ(xᵢ)) exists and is one point',
  },
  {
    id: 'lectures/erm-scale-invariance',
    documents: ['002'],
    place: '002, SGD',
    asWritten: 'true',
    gist: 'argmin ‖Ax − y‖² = argmin (1/m)·‖Ax − y‖² = argmin (1/m)·Σ (aᵢᵀx − yᵢ)²',
  },
  {
    id: 'lectures/train-not-test',
    documents: ['003'],
    place: '003 §2.1',
    asWritten: 'true',
    gist: 'a small training loss does not imply a small test loss',
  },
];

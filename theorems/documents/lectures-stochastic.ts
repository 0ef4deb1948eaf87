import type { Claim } from './claim.js';

/** Stochastic gradients in general: document 002, 003 §2.4 and 000. */
export const lecturesStochastic: readonly Claim[] = [
  {
    id: 'lectures/sgd-unbiased',
    documents: ['002', '003'],
    place: '002, SGD; 003 §2.4',
    asWritten: 'imprecise',
    gist: 'E[mini-batch gradient] = ∇f',
  },
  {
    id: 'lectures/sgd-minibatch-index',
    documents: ['002'],
    place: '002, SGD',
    asWritten: 'typo',
    gist: 'mini-batch gradient = (1/B)·Σ_{i ≤ B} ∇fᵢ',
  },
  {
    id: 'lectures/sgd-in-expectation-descends',
    documents: ['002'],
    place: '002, SGD',
    asWritten: 'false',
    gist: 'a step of SGD descends in expectation',
  },
  {
    id: 'lectures/sgd-improves-subset',
    documents: ['002'],
    place: '002, SGD',
    asWritten: 'imprecise',
    gist: 'each step improves the fit to its batch',
  },
  {
    id: 'lectures/sgd-noise-escapes',
    documents: ['002', '003'],
    place: '002, SGD; 003 §2.4',
    asWritten: 'imprecise',
    gist: 'the noise lets SGD leave local minima and saddle points',
  },
  {
    id: 'lectures/sgd-cost-constant',
    documents: ['003'],
    place: '003 §2.4',
    asWritten: 'imprecise',
    gist: 'the cost of a step does not depend on n',
  },
  {
    id: 'lectures/sgd-must-decay',
    documents: ['000', '002'],
    place: '002, SGD; 000 §2.3.1',
    asWritten: 'false',
    gist: 'SGD converges only with decreasing η',
  },
  {
    id: 'lectures/sgd-constant-realizable',
    documents: ['000', '002', '003'],
    place: '002, SGD convergence; 000 §2.3.1; 003 §3.1',
    asWritten: 'imprecise',
    gist: 'a constant η suffices when the loss can reach 0',
  },
];

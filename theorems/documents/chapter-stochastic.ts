import type { Claim } from './claim.js';

/** Chapter 4, §4.2: stochastic gradient descent. */
export const chapterStochastic: readonly Claim[] = [
  {
    id: 'chapter/notation-clash-L',
    documents: ['004'],
    place: '§4.1.3, §4.2',
    asWritten: 'convention',
    gist: 'L is a loss and a constant, n or m samples, v_t velocity or second moment, K unexplained',
  },
  {
    id: 'chapter/full-gradient-cost',
    documents: ['004'],
    place: '§4.2',
    asWritten: 'imprecise',
    gist: 'the full gradient needs a pass over all data',
  },
  {
    id: 'chapter/sgd-unbiased',
    documents: ['004'],
    place: '§4.2',
    asWritten: 'imprecise',
    gist: 'E[mini-batch gradient] = ∇L',
  },
  {
    id: 'chapter/sgd-fluctuates',
    documents: ['004'],
    place: '§4.2',
    asWritten: 'true',
    gist: 'gradient noise makes the loss go up and down',
  },
  {
    id: 'chapter/sgd-efficiency',
    documents: ['004'],
    place: '§4.2 (1)',
    asWritten: 'informal',
    gist: 'SGD makes many more updates in the same time',
  },
  {
    id: 'chapter/sgd-superior',
    documents: ['004'],
    place: '§4.2 (2)',
    asWritten: 'informal',
    gist: 'SGD does better than exact optimization: it finds flatter minima',
  },
];

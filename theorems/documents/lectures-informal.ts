import type { Claim } from './claim.js';

/** Sentences of the lectures that make no mathematical statement. */
export const lecturesInformal: readonly Claim[] = [
  {
    id: 'lectures/paradigms',
    documents: ['003'],
    place: '003 §1.1, §1.2',
    asWritten: 'informal',
    gist: 'supervised, unsupervised, generative: kinds of learning',
  },
  {
    id: 'lectures/geometric-properties-matter',
    documents: ['002'],
    place: '002, first page',
    asWritten: 'informal',
    gist: 'the geometry of the loss matters for η',
  },
  {
    id: 'lectures/admin-figures',
    documents: ['001'],
    place: '001, administration and figures',
    asWritten: 'informal',
    gist: 'announcements, pictures, a question to the class',
  },
  {
    id: 'lectures/overfitting-generalisation',
    documents: ['003'],
    place: '003 §2.1, §3.3.2',
    asWritten: 'informal',
    gist: 'overfitting is a challenge; linear theory explains generalization',
  },
  {
    id: 'lectures/adam-with-minibatches',
    documents: ['001'],
    place: '001, Adam',
    asWritten: 'informal',
    gist: 'Adam is usually fed mini-batch gradients',
  },
  {
    id: 'lectures/can-show',
    documents: ['000', '001'],
    place: '001, linearized models; 000 §5.2.1',
    asWritten: 'informal',
    gist: 'it can be shown; why is this reasonable?',
  },
];

import type { Claim } from './claim.js';

/** Chapter 4, §4.7: the edge of stability. */
export const chapterSharpness: readonly Claim[] = [
  {
    id: 'chapter/theory-requires-eta',
    documents: ['004'],
    place: '§4.7',
    asWritten: 'imprecise',
    gist: 'theory needs η < 2/L with a global L',
  },
  {
    id: 'chapter/power-method',
    documents: ['004'],
    place: '§4.7',
    asWritten: 'imprecise',
    gist: 'the power method finds the top eigenvalue of the Hessian',
  },
  {
    id: 'chapter/eos-causality',
    documents: ['004'],
    place: '§4.7',
    asWritten: 'informal',
    gist: 'training drives the sharpness up to about 2/η',
  },
  {
    id: 'chapter/eos-nonmonotone',
    documents: ['004'],
    place: '§4.7',
    asWritten: 'true',
    gist: 'the loss goes up and down, yet falls in the long run',
  },
  {
    id: 'chapter/fig4.3-no-explanation',
    documents: ['004'],
    place: 'Fig. 4.3',
    asWritten: 'convention',
    gist: 'no theoretical explanation is known',
  },
  {
    id: 'chapter/lr-practice',
    documents: ['004'],
    place: '§4.7',
    asWritten: 'informal',
    gist: 'in practice η is found by trial and then decayed',
  },
];

import type { Claim } from './claim.js';

/** Chapter 4, §4.3: heavy ball and Nesterov. */
export const chapterMomentum: readonly Claim[] = [
  {
    id: 'chapter/hb-velocity-equivalence',
    documents: ['004'],
    place: '§4.3',
    asWritten: 'imprecise',
    gist: 'w⁺ = w − η·∇f + β·(w − w⁻) ⟺ v⁺ = β·v + η·∇f, w⁺ = w − v⁺',
  },
  {
    id: 'chapter/hb-beta-range',
    documents: ['004'],
    place: '§4.3',
    asWritten: 'imprecise',
    gist: 'β ∈ [0, 1)',
  },
  {
    id: 'chapter/weighted-average',
    documents: ['004'],
    place: '§4.3',
    asWritten: 'false',
    gist: 'the step is a weighted average of past gradients',
  },
  {
    id: 'chapter/hb-bumps',
    documents: ['004'],
    place: '§4.3',
    asWritten: 'true',
    gist: 'momentum rolls over small bumps',
  },
  {
    id: 'chapter/hb-consistent-downhill',
    documents: ['004'],
    place: '§4.3',
    asWritten: 'true',
    gist: 'momentum gains speed along a constant slope',
  },
  {
    id: 'chapter/nag-equivalence',
    documents: ['004'],
    place: '§4.3',
    asWritten: 'true',
    gist: 'v⁺ = β·v + η·∇f(w − β·v), w⁺ = w − v⁺',
  },
  {
    id: 'chapter/nag-stronger-guarantees',
    documents: ['004'],
    place: '§4.3',
    asWritten: 'imprecise',
    gist: 'for convex f, Nesterov has the better guarantees',
  },
  {
    id: 'chapter/momentum-improves',
    documents: ['004'],
    place: '§4.3',
    asWritten: 'false',
    gist: 'on convex functions both are much better than GD and SGD',
  },
];

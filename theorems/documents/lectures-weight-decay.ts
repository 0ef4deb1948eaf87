import type { Claim } from './claim.js';

/** Memory and weight decay, L2 against AdamW: document 000 §3.4 and §4, 001, 003 §3.2.4. */
export const lecturesWeightDecay: readonly Claim[] = [
  {
    id: 'lectures/optimizer-memory',
    documents: ['000', '001'],
    place: '000 §3.4; 001, memory',
    asWritten: 'imprecise',
    gist: 'memory of SGD : momentum : Adam = 1 : 2 : 3',
  },
  {
    id: 'lectures/l2-in-gd',
    documents: ['000'],
    place: '000 (14)',
    asWritten: 'true',
    gist: 'L + (λ/2)·‖w‖² ⇒ w⁺ = (1 − ηλ)·w − η·∇L',
  },
  {
    id: 'lectures/ridge-gd-001',
    documents: ['001'],
    place: '001, AdamW',
    asWritten: 'true',
    gist: 'ridge: w⁺ = (1 − 2ηλ)·w − η·∇L',
  },
  {
    id: 'lectures/l2-equals-decoupled',
    documents: ['000', '001'],
    place: '000 §4; 001, AdamW (implicit)',
    asWritten: 'imprecise',
    gist: 'L2 regularisation is weight decay',
  },
  {
    id: 'lectures/l2-in-adam',
    documents: ['000', '001', '003'],
    place: '000 §4; 001, AdamW; 003 §3.2.4',
    asWritten: 'imprecise',
    gist: 'in Adam the strength of L2 changes with |g|, and it works less well',
  },
  {
    id: 'lectures/adamw-000',
    documents: ['000'],
    place: '000 (15)',
    asWritten: 'true',
    gist: 'w⁺ = w − η·(m̂/√(v̂ + ε) + λ·w)',
  },
  {
    id: 'lectures/adamw-lambda-decay',
    documents: ['000'],
    place: '000 §4',
    asWritten: 'imprecise',
    gist: 'w⁺ = (1 − λ_decay)·w − … is essentially the same',
  },
  {
    id: 'lectures/adamw-001',
    documents: ['001'],
    place: '001, AdamW',
    asWritten: 'typo',
    gist: 'w⁺ = (1 − λ)·w − η·m/(√σ + ε)',
  },
  {
    id: 'lectures/adamw-003',
    documents: ['003'],
    place: '003 §3.2.4',
    asWritten: 'true',
    gist: 'w⁺ = AdamStep(w) − ηλ·w',
  },
];

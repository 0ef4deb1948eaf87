import type { Claim } from './claim.js';

/** Early stopping as implicit regularization: document 002, 003 §2.3.2, and in words 000 and 001. */
export const lecturesEarlyStopping: readonly Claim[] = [
  {
    id: 'lectures/early-svd-line1',
    documents: ['002'],
    place: '002, implicit regularization',
    asWritten: 'typo',
    gist: 'Vᵀw⁺ = Vᵀw − 2η·Vᵀ(VΣᵀVᵀ)(Xw − y)',
  },
  {
    id: 'lectures/early-sigma-inverse',
    documents: ['002'],
    place: '002, implicit regularization',
    asWritten: 'typo',
    gist: 'w̃⁺ = w̃ − 2η·(σ⁻²w̃ − σ⁻¹ỹ) = w̃ − 2ησ⁻¹·(σ⁻²w̃ − ỹ)',
  },
  {
    id: 'lectures/early-recursion',
    documents: ['003'],
    place: '003 §2.3.2',
    asWritten: 'true',
    gist: 'w̃⁺ = (1 − 2ησ²)·w̃ + 2ησ·ỹ',
  },
  {
    id: 'lectures/early-closed-form',
    documents: ['003'],
    place: '003 (6)',
    asWritten: 'imprecise',
    gist: 'w_t = Σ (1/σᵢ)·(1 − (1 − 2ησᵢ²)ᵗ)·(uᵢᵀy)·vᵢ',
  },
  {
    id: 'lectures/early-large-sigma-fast',
    documents: ['003'],
    place: '003 §2.3.2',
    asWritten: 'false',
    gist: 'σ large ⇒ (1 − 2ησ²)ᵗ → 0 fast',
  },
  {
    id: 'lectures/early-small-sigma-slow',
    documents: ['003'],
    place: '003 §2.3.2',
    asWritten: 'true',
    gist: 'σ small ⇒ (1 − 2ησ²)ᵗ ≈ 1',
  },
  {
    id: 'lectures/early-small-not-moved',
    documents: ['002', '003'],
    place: '002, implicit regularization; 003 §2.3.2',
    asWritten: 'imprecise',
    gist: 'stopped early, components along small σ have hardly moved',
  },
  {
    id: 'lectures/early-mimics-ridge',
    documents: ['000', '001', '002', '003'],
    place: '003 §2.3.2; 002, implicit regularization; 000 §3.1; 001, Adam',
    asWritten: 'imprecise',
    gist: 'GD stopped at t acts like ridge regression',
  },
  {
    id: 'lectures/implicit-reg-early-stop',
    documents: ['000', '001'],
    place: '000 §3.1; 001, Adam',
    asWritten: 'informal',
    gist: 'early stopping is an advantage of GD',
  },
];

import { all, delayed, either, type Mistake, replace, starting } from './mistake.js';

/** Mistakes in what AMSGrad, Adamax, NAdam, RAdam, Lion and signSGD have beside or instead of Adam. */
export const relativeMistakes: readonly Mistake[] = [
  {
    id: 'maximum-not-kept',
    title: 'the maximum is not kept',
    change: replace('u ← max(u, v)', 'u ← v'),
    references: ['pytorch/pytorch#78807', 'chaoshangcs/GTS#16'],
  },
  {
    id: 'minimum-kept',
    title: 'the smallest second moment is kept, and not the largest',
    change: replace('u ← max(u, v)', 'u ← max(0, 2 − t)·v + (1 − max(0, 2 − t))·min(u, v)'),
    references: [],
  },
  {
    id: 'maximum-fed-back',
    title: 'the maximum is stored as the second moment',
    change: replace('u ← max(u, v)', 'u ← max(u, v)', 'v ← u'),
    references: [],
  },
  {
    id: 'norm-never-decays',
    title: 'the norm keeps the largest gradient: β₂ is missing',
    change: replace('u ← max(β₂·u, |g| + ε)', 'u ← max(u, |g| + ε)'),
    references: [],
  },
  {
    id: 'norm-averages',
    title: 'the norm is a moving average of |g|, and not a maximum',
    change: replace('u ← max(β₂·u, |g| + ε)', 'u ← β₂·u + (1 − β₂)·(|g| + ε)'),
    references: [],
  },
  {
    id: 'norm-corrected',
    title: 'the norm is corrected for a bias that it does not have',
    change: replace('d ← m̂/u', 'd ← m̂/(u/(1 − β₂^t))'),
    references: [],
  },
  {
    id: 'schedule-counted-twice',
    title: 'the product of the momentum schedule counts μ_t twice in the next one',
    change: replace('m̂ ← (1 − a)·g/(1 − p) + b·m/(1 − p·b)', 'm̂ ← (1 − a)·g/(1 − p) + b·m/(1 − p·a·b)'),
    references: ['pytorch/pytorch#92699', 'dotnet/TorchSharp#1154'],
  },
  {
    id: 'schedule-product-from-zero',
    title: 'the product of the momentum schedule starts from 0, and stays there',
    change: starting('p', '0'),
    references: ['dotnet/TorchSharp#1155'],
  },
  {
    id: 'schedule-not-ahead',
    title: 'the first moment is weighted with this momentum, and not with the next',
    change: replace('m̂ ← (1 − a)·g/(1 − p) + b·m/(1 − p·b)', 'm̂ ← (1 − a)·g/(1 − p) + a·m/(1 − p·a)'),
    references: ['ooples/AiDotNet.Tensors#960'],
  },
  {
    id: 'schedule-one-product',
    title: 'both parts are corrected with the product up to this step',
    change: replace('m̂ ← (1 − a)·g/(1 − p) + b·m/(1 − p·b)', 'm̂ ← (1 − a)·g/(1 − p) + b·m/(1 − p)'),
    references: [],
  },
  {
    id: 'not-ahead',
    title: 'there is no look-ahead: it is Adam',
    change: replace('m̂ ← (1 − a)·g/(1 − p) + b·m/(1 − p·b)', 'm̂ ← m/(1 − β₁^t)'),
    references: [],
  },
  {
    id: 'not-rectified',
    title: 'the rectification is left out',
    change: replace('d ← c·r·√(1 − β₂^t)·m̂/(√v + ε) + (1 − c)·m̂', 'd ← c·√(1 − β₂^t)·m̂/(√v + ε) + (1 − c)·m̂'),
    references: [],
  },
  {
    id: 'rectified-without-root',
    title: 'the rectification lacks its root',
    change: replace(
      'd ← c·r·√(1 − β₂^t)·m̂/(√v + ε) + (1 − c)·m̂',
      'd ← c·r²·√(1 − β₂^t)·m̂/(√v + ε) + (1 − c)·m̂',
    ),
    references: [],
  },
  {
    id: 'rectified-uncorrected',
    title: 'the rectified step lacks the correction of the second moment',
    change: replace('d ← c·r·√(1 − β₂^t)·m̂/(√v + ε) + (1 − c)·m̂', 'd ← c·r·m̂/(√v + ε) + (1 − c)·m̂'),
    references: [],
  },
  {
    id: 'waits-to-be-rectified',
    title: 'nothing moves while the variance is unbounded',
    change: replace('d ← c·r·√(1 − β₂^t)·m̂/(√v + ε) + (1 − c)·m̂', 'd ← c·r·√(1 − β₂^t)·m̂/(√v + ε)'),
    references: [],
  },
  {
    id: 'length-without-correction',
    title: 'ρ_t lacks its division by 1 − β₂ᵗ',
    change: replace('b ← a − 2·t·β₂^t/(1 − β₂^t)', 'b ← a − 2·t·β₂^t'),
    references: [],
  },
  {
    id: 'mixture-after-memory',
    title: 'the momentum is updated before the direction is taken from it',
    change: delayed('c', 'm'),
    references: [],
  },
  {
    id: 'mixture-remembered',
    title: 'the mixture of the direction is remembered: one β for both',
    change: replace('m ← β₂·m + (1 − β₂)·g', 'm ← c'),
    references: [],
  },
  {
    id: 'memory-followed',
    title: 'β₂ mixes the direction too: one β for both',
    change: replace('c ← β₁·m + (1 − β₁)·g', 'c ← β₂·m + (1 − β₂)·g'),
    references: [],
  },
  {
    id: 'mixture-summed',
    title: 'the mixture adds the whole gradient, without 1 − β₁',
    change: replace('c ← β₁·m + (1 − β₁)·g', 'c ← β₁·m + g'),
    references: [],
  },
  {
    id: 'memory-summed',
    title: 'the momentum adds the whole gradient, without 1 − β₂',
    change: replace('m ← β₂·m + (1 − β₂)·g', 'm ← β₂·m + g'),
    references: [],
  },
  {
    id: 'sign-left-out',
    title: 'the sign is left out',
    change: either(replace('d ← sign(c)', 'd ← c'), replace('d ← sign(g)', 'd ← g')),
    references: [],
  },
  {
    id: 'sign-of-gradient',
    title: 'the sign is that of the gradient: momentum has no effect',
    change: replace('d ← sign(c)', 'd ← sign(g)'),
    references: ['kozistr/pytorch_optimizer#385'],
  },
  {
    id: 'sign-of-zero',
    title: 'the sign of 0 is 1',
    change: either(
      replace('d ← sign(c)', 'd ← sign(½ + sign(c))'),
      replace('d ← sign(g)', 'd ← sign(½ + sign(g))'),
    ),
    references: [],
  },
  {
    id: 'decay-inside-sign',
    title: 'the weight decay is added inside the sign',
    change: all(replace('w ← w − η·λ·w'), replace('d ← sign(c)', 'd ← sign(c + λ·w)')),
    references: ['bitsandbytes-foundation/bitsandbytes#1992'],
  },
];

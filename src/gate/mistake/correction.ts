import { all, either, everywhere, type Mistake, replace } from './mistake.js';

const FIRST = 'm̂ ← m/(1 − β₁^t)';
const SECOND = 'v̂ ← v/(1 − β₂^t)';
const LARGEST = 'v̂ ← u/(1 − β₂^t)';
const first = (formula: string) => replace(FIRST, `m̂ ← ${formula}`);
/** `v` stands for what is corrected. */
const second = (formula: string) =>
  either(replace(SECOND, `v̂ ← ${formula}`), replace(LARGEST, `v̂ ← ${formula.replace('v', 'u')}`));
const power = (exponent: string) => everywhere('^t', `^{${exponent}}`, 'm̂', 'v̂', 'd', 'b', 'a');

/** Mistakes in the bias correction and in the step counter that it needs. */
export const correctionMistakes: readonly Mistake[] = [
  {
    id: 'first-moment-not-corrected',
    title: 'the first moment is not corrected for its bias',
    change: first('m'),
    references: ['oxiglade/mlx-rs#301'],
  },
  {
    id: 'second-moment-not-corrected',
    title: 'the second moment is not corrected for its bias',
    change: second('v'),
    references: ['EurekaLabsAI/micrograd#2'],
  },
  {
    id: 'not-corrected',
    title: 'neither moment is corrected for its bias',
    change: all(first('m'), second('v')),
    references: ['ml-explore/mlx#1640', 'allenai/OLMo-core#317'],
  },
  {
    id: 'first-correction-constant',
    title: 'the first moment is divided by 1 − β₁ in every step',
    change: first('m/(1 − β₁)'),
    references: ['tensorflow/tfjs-core#280'],
  },
  {
    id: 'second-correction-constant',
    title: 'the second moment is divided by 1 − β₂ in every step',
    change: second('v/(1 − β₂)'),
    references: [],
  },
  {
    id: 'counter-stands-still',
    title: 'the step counter stays at 1: both moments are divided by 1 − β in every step',
    change: all(first('m/(1 − β₁)'), second('v/(1 − β₂)')),
    references: ['eriklindernoren/ML-From-Scratch#35', 'FluxML/Flux.jl#789', 'PennyLaneAI/pennylane#1929'],
  },
  {
    id: 'first-correction-multiplied',
    title: 'the first moment is multiplied by 1 − β₁ᵗ and not divided',
    change: first('m·(1 − β₁^t)'),
    references: [],
  },
  {
    id: 'second-correction-multiplied',
    title: 'the second moment is multiplied by 1 − β₂ᵗ and not divided',
    change: second('v·(1 − β₂^t)'),
    references: [],
  },
  {
    id: 'correction-multiplied',
    title: 'both moments are multiplied by 1 − βᵗ and not divided',
    change: all(first('m·(1 − β₁^t)'), second('v·(1 − β₂^t)')),
    references: ['karpathy/convnetjs#70', 'karpathy/convnetjs#107'],
  },
  {
    id: 'corrections-swapped',
    title: 'the first moment is corrected with β₂ and the second with β₁',
    change: all(first('m/(1 − β₂^t)'), second('v/(1 − β₁^t)')),
    references: [],
  },
  {
    id: 'second-corrected-with-beta1',
    title: 'both moments are corrected with β₁',
    change: second('v/(1 − β₁^t)'),
    references: [],
  },
  {
    id: 'first-corrected-with-beta2',
    title: 'the first moment is corrected with β₂',
    change: first('m/(1 − β₂^t)'),
    references: [],
  },
  {
    id: 'correction-by-weight',
    title: 'the moments are divided by βᵗ and not by 1 − βᵗ',
    change: all(first('m/β₁^t'), second('v/β₂^t')),
    references: ['kozistr/pytorch_optimizer#305'],
  },
  {
    id: 'root-corrected-without-root',
    title: '√v is divided by 1 − β₂ᵗ, and not by its root',
    change: second('v/(1 − β₂^t)²'),
    references: [],
  },
  {
    id: 'counter-from-zero',
    title: 'the step counter is 0 in the first step: 1 − β⁰ = 0',
    change: power('t−1'),
    references: ['tracel-ai/burn#614', 'Oneflow-Inc/oneflow#5960'],
  },
  {
    id: 'counter-from-two',
    title: 'the step counter is 2 in the first step',
    change: power('t+1'),
    references: ['tensorflow/tensorflow#35444 (a claim)'],
  },
  {
    id: 'counter-twice-as-fast',
    title: 'the step counter is advanced twice in each step',
    change: power('2·t'),
    references: [],
  },
];

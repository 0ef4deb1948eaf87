import { all, either, has, type Mistake, replace } from './mistake.js';

const COUPLED = 'g ← g + λ·w';
const DECOUPLED = 'w ← w − η·λ·w';
const coupled = (...lines: readonly string[]) => replace(COUPLED, ...lines);
const decoupled = (...lines: readonly string[]) => replace(DECOUPLED, ...lines);

/** Mistakes in the weight decay. */
export const decayMistakes: readonly Mistake[] = [
  {
    id: 'decay-left-out',
    title: 'the weight decay is left out',
    change: either(coupled(), decoupled()),
    references: ['apache/mxnet#5126'],
  },
  {
    id: 'decay-grows',
    title: 'the weight decay has the wrong sign: weights grow',
    change: either(coupled('g ← g − λ·w'), decoupled('w ← w + η·λ·w')),
    references: ['chainer/chainer#261'],
  },
  {
    id: 'decay-twice',
    title: 'the weight decay counts twice: it is added in two places, or the penalty is λ·‖w‖²',
    change: either(coupled('g ← g + 2·λ·w'), decoupled('w ← w − 2·η·λ·w')),
    references: ['apache/mxnet#13683', 'apache/mxnet#15543', 'ageron/handson-ml#487'],
  },
  {
    id: 'decay-halved',
    title: 'the weight decay counts half',
    change: either(coupled('g ← g + ½·λ·w'), decoupled('w ← w − ½·η·λ·w')),
    references: [],
  },
  {
    id: 'decay-times-rate',
    title: 'the weight decay is multiplied by the learning rate once too often',
    change: either(coupled('g ← g + η·λ·w'), decoupled('w ← w − η·η·λ·w')),
    references: [],
  },
  {
    id: 'decay-without-rate',
    title: 'the decoupled weight decay is not multiplied by the learning rate',
    change: decoupled('w ← w − λ·w'),
    references: ['FluxML/Optimisers.jl#46', 'FluxML/Flux.jl#1612'],
  },
  {
    id: 'decay-of-sign',
    title: 'the weight decay takes sign(w) and not w: the penalty is ‖w‖₁',
    change: either(coupled('g ← g + λ·sign(w)'), decoupled('w ← w − η·λ·sign(w)')),
    references: ['OverLordGoldDragon/keras-adamw#38'],
  },
  {
    id: 'decay-times-gradient',
    title: 'the weight decay multiplies the gradient: a missing bracket',
    change: coupled('g ← g·(1 + λ·w)'),
    references: ['apache/mxnet#8925'],
  },
  {
    id: 'decay-decoupled',
    title: 'the weight decay is decoupled, where it should be added to the gradient',
    change: (recipe) => {
      const last = recipe.lines.at(-1)!;
      return coupled()({
        ...recipe,
        lines: [...recipe.lines.slice(0, -1), { name: 'w', formula: 'w − η·λ·w' }, last],
      });
    },
    references: ['FlagOpen/FlagGems#4988'],
  },
  {
    id: 'decay-coupled',
    title: 'the weight decay is added to the gradient, where it should be decoupled',
    change: (recipe) => {
      const without = decoupled()(recipe);
      return without && { ...without, lines: [{ name: 'g', formula: 'g + λ·w' }, ...without.lines] };
    },
    references: [
      'nntrainer/nntrainer#3527',
      'keras-team/keras#19051',
      'bitsandbytes-foundation/bitsandbytes#1992',
    ],
  },
  {
    id: 'decay-normalised',
    title: 'the decoupled weight decay is divided by the root with the direction: a missing bracket',
    change: all(decoupled(), replace('d ← m̂/(√v̂ + ε)', 'd ← (m̂ + λ·w)/(√v̂ + ε)')),
    references: ['joennlae/tensorli#1'],
  },
  {
    id: 'decay-in-first-moment-only',
    title: 'the weight decay reaches the first moment, but not the second',
    change: all(coupled(), replace('m ← β₁·m + (1 − β₁)·g', 'm ← β₁·m + (1 − β₁)·(g + λ·w)')),
    references: [],
  },
  {
    id: 'decay-in-numerator-only',
    title: 'the weight decay reaches the numerator, but not the accumulated squares',
    change: all(
      coupled(),
      either(
        replace('d ← g/(√s + ε)', 'd ← (g + λ·w)/(√s + ε)'),
        replace('d ← √(u + ε)/√(s + ε)·g', 'd ← √(u + ε)/√(s + ε)·(g + λ·w)'),
      ),
    ),
    references: ['apache/mxnet#9881'],
  },
  {
    id: 'decay-only-with-momentum',
    title: 'the weight decay is skipped without momentum: an early return',
    change: (recipe) => (has('d ← g')(recipe) ? coupled()(recipe) : null),
    references: ['ml-explore/mlx#440'],
  },
];

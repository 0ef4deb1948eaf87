import { all, delayed, everywhere, type Mistake, replace, starting } from './mistake.js';

const FIRST = 'm ← β₁·m + (1 − β₁)·g';
const SECOND = 'v ← β₂·v + (1 − β₂)·g²';
const first = (...lines: readonly string[]) => replace(FIRST, ...lines);
const second = (...lines: readonly string[]) => replace(SECOND, ...lines);
/** 1 in the first step, 0 later. */
const START = 'max(0, 2 − t)';

/** Mistakes in the moving averages of Adam and its relatives. */
export const momentMistakes: readonly Mistake[] = [
  {
    id: 'first-moment-summed',
    title: 'the first moment adds the whole gradient, without 1 − β₁',
    change: first('m ← β₁·m + g'),
    references: [],
  },
  {
    id: 'second-moment-summed',
    title: 'the second moment adds the whole squared gradient, without 1 − β₂',
    change: second('v ← β₂·v + g²'),
    references: ['fastai/fastbook#342'],
  },
  {
    id: 'first-moment-weights-swapped',
    title: 'the first moment weighs the gradient with β₁ and itself with 1 − β₁',
    change: first('m ← (1 − β₁)·m + β₁·g'),
    references: ['KyleGoyette/nnRNN#2'],
  },
  {
    id: 'second-moment-weights-swapped',
    title: 'the second moment weighs the squared gradient with β₂ and itself with 1 − β₂',
    change: second('v ← (1 − β₂)·v + β₂·g²'),
    references: [],
  },
  {
    id: 'betas-complemented',
    title: 'β₁ and β₂ are taken as 1 − β, as in the first version of the paper',
    change: (recipe) => {
      const changed = all(everywhere('β₁', '(1 − β₁)'), everywhere('β₂', '(1 − β₂)'))(recipe);
      return changed && recipe.lines.some(({ name }) => name === 'm') ? changed : null;
    },
    references: ['mila-iqia/blocks#1159', 'mila-iqia/blocks#1175'],
  },
  {
    id: 'betas-swapped',
    title: 'β₁ and β₂ are swapped',
    change: all(everywhere('β₁', 'β'), everywhere('β₂', 'β₁'), everywhere(/β(?!₁)/g, 'β₂')),
    references: ['tenstorrent/tt-metal#53222'],
  },
  {
    id: 'first-moment-with-beta2',
    title: 'the first moment decays with β₂',
    change: first('m ← β₂·m + (1 − β₂)·g'),
    references: [],
  },
  {
    id: 'second-moment-with-beta1',
    title: 'the second moment decays with β₁',
    change: second('v ← β₁·v + (1 − β₁)·g²'),
    references: [],
  },
  {
    id: 'first-moment-forgotten',
    title: 'the first moment is not written back: it starts from 0 in every step',
    change: first('m ← (1 − β₁)·g'),
    references: ['raskr/rust-autograd#16'],
  },
  {
    id: 'second-moment-forgotten',
    title: 'the second moment is not written back: it starts from 0 in every step',
    change: second('v ← (1 − β₂)·g²'),
    references: ['raskr/rust-autograd#16'],
  },
  {
    id: 'first-moment-from-gradient',
    title: 'the first moment starts as the first gradient, and not from 0',
    change: first(`m ← (1 − ${START})·(β₁·m + (1 − β₁)·g) + ${START}·g`),
    references: ['zc911/MatrixSlow#17'],
  },
  {
    id: 'second-moment-from-gradient',
    title: 'the second moment starts as the first squared gradient, and not from 0',
    change: second(`v ← (1 − ${START})·(β₂·v + (1 − β₂)·g²) + ${START}·g²`),
    references: ['zc911/MatrixSlow#28'],
  },
  {
    id: 'second-moment-from-one',
    title: 'the second moment starts from 1, and not from 0',
    change: starting('v', '1'),
    references: [],
  },
  {
    id: 'second-moment-of-size',
    title: 'the second moment averages |g| and not g²',
    change: second('v ← β₂·v + (1 − β₂)·|g|'),
    references: [],
  },
  {
    id: 'second-moment-of-first',
    title: 'the second moment averages m² and not g²',
    change: second('v ← β₂·v + (1 − β₂)·m²'),
    references: [],
  },
  {
    id: 'second-moment-centred',
    title: 'the second moment averages (g − m)², as AdaBelief does',
    change: second('v ← β₂·v + (1 − β₂)·(g − m)²'),
    references: [],
  },
  {
    id: 'second-moment-never-falls',
    title: 'the second moment is the largest so far, as AMSGrad has it',
    change: (recipe) => ('u' in recipe.starts ? null : second('v ← max(v, β₂·v + (1 − β₂)·g²)')(recipe)),
    references: [],
  },
  {
    id: 'second-moment-never-decays',
    title: 'the second moment keeps all of itself: v + (1 − β₂)·g²',
    change: second('v ← v + (1 − β₂)·g²'),
    references: [],
  },
  {
    id: 'second-moment-stale',
    title: 'the step is made with the second moment of the step before',
    change: (recipe) => (recipe.lines.some(({ name }) => name === 'm') ? delayed('v', 'd')(recipe) : null),
    references: [],
  },
  {
    id: 'first-moment-stored-corrected',
    title: 'the corrected first moment is stored in the place of m',
    change: replace('m̂ ← m/(1 − β₁^t)', 'm̂ ← m/(1 − β₁^t)', 'm ← m̂'),
    references: ['deeplearning4j/nd4j#1891'],
  },
  {
    id: 'second-moment-stored-corrected',
    title: 'the corrected second moment is stored in the place of v',
    change: replace('v̂ ← v/(1 − β₂^t)', 'v̂ ← v/(1 − β₂^t)', 'v ← v̂'),
    references: ['google-deepmind/optax 12057134'],
  },
];

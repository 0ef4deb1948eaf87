import { counts, has, keeps, type Mistake } from './mistake.js';

/** Mistakes in how tensors, state and callers are treated. */
export const conductMistakes: readonly Mistake[] = [
  {
    id: 'counter-of-updates',
    title: 'one step counter for all tensors is advanced at each tensor',
    conduct: { counter: 'update' },
    concerns: counts,
    references: ['microsoft/DeepSpeed#7819', 'pytorch/pytorch#125440'],
  },
  {
    id: 'counter-of-calls',
    title: 'one step counter for all tensors: wrong for one that joined late or had no gradient',
    conduct: { counter: 'step' },
    concerns: counts,
    references: ['microsoft/DeepSpeed#8471', 'ikostrikov/pytorch-a3c#12'],
  },
  {
    id: 'missing-counted',
    title: 'the step counter advances where there is no gradient',
    conduct: { missing: 'counts' },
    concerns: counts,
    references: [],
  },
  {
    id: 'missing-as-zeros',
    title: 'a missing gradient is taken as zeros: the tensor still decays and moves by its momentum',
    conduct: { missing: 'zeros' },
    concerns: (recipe) => counts(recipe) || recipe.lines.some(({ formula }) => /[βμρλ]/.test(formula)),
    references: ['pytorch/pytorch#3137'],
  },
  {
    id: 'missing-as-last',
    title: 'a missing gradient is taken as the one before',
    conduct: { missing: 'last' },
    references: [],
  },
  {
    id: 'state-shared',
    title: 'all tensors share one state',
    conduct: { state: 'shared' },
    concerns: keeps,
    references: ['lyst/lightfm#32', 'tensorflow/tfjs#4290', 'LiyuanLucasLiu/RAdam#36'],
  },
  {
    id: 'rate-captured',
    title: 'a new learning rate is ignored',
    conduct: { rate: 'first' },
    references: ['deeplearning4j/deeplearning4j#2317', 'apache/mxnet#15533'],
  },
  {
    id: 'rate-clears',
    title: 'a new learning rate clears the state',
    conduct: { rate: 'clears' },
    concerns: (recipe) => keeps(recipe) || counts(recipe),
    references: [],
  },
  {
    id: 'state-not-loaded',
    title: 'the state is not loaded: a cold start',
    conduct: { lost: 'everything' },
    concerns: (recipe) => keeps(recipe) || counts(recipe),
    references: ['OpenNMT/OpenNMT-py#38', 'deeplearning4j/deeplearning4j#3584'],
  },
  {
    id: 'counter-not-loaded',
    title: 'the step counter is not loaded',
    conduct: { lost: 'counter' },
    concerns: (recipe) => keeps(recipe) && counts(recipe),
    references: [],
  },
  ...(['m', 'v', 's', 'u', 'b', 'p'] as const).map(
    (name): Mistake => ({
      id: `${name}-not-loaded`,
      title: `${name} is not loaded`,
      conduct: { lost: name },
      // Alone, it is all of the state.
      concerns: (recipe) =>
        name in recipe.starts && (Object.keys(recipe.starts).length > 1 || counts(recipe)),
      references: [],
    }),
  ),
  {
    id: 'gradient-kept',
    title: 'the velocity is the array of the first gradient, and not a copy',
    conduct: { aliased: 'v' },
    concerns: has('v ← μ·v + (1 − δ·min(1, t − 1))·g'),
    references: ['shivram1987/diffGrad#2', 'jettify/pytorch-optimizer#55'],
  },
  {
    id: 'gradients-changed',
    title: 'the weight decay is added to the gradient of the caller',
    conduct: { gradients: 'changed' },
    concerns: has('g ← g + λ·w'),
    references: ['pytorch/pytorch#12218', 'ml-explore/mlx#4426'],
  },
  {
    id: 'parameters-kept',
    title: 'a copy of the parameters is kept: what the caller writes into them is lost',
    conduct: { params: 'kept' },
    references: [],
  },
  {
    id: 'schedule-product-in-float32',
    title: 'the product of the momentum schedule is kept in float32',
    conduct: { narrow: 'p' },
    concerns: ({ starts }) => 'p' in starts,
    dtype: 'float64',
    references: [],
  },
  {
    id: 'nan-swallowed',
    title: 'a NaN in the gradient is taken as 0',
    conduct: { nan: 'zero' },
    references: [],
  },
];

import { delayed, either, type Mistake, replace } from './mistake.js';

const UNDAMPED = 'v ← μ·v + (1 − δ·min(1, t − 1))·g';
const VELOCITIES = [
  ['v', '(1 − δ·min(1, t − 1))·g'],
  ['v', 'g'],
  ['v', '(1 − μ)·g'],
  ['v', 'η·g'],
  ['b', 'd'],
] as const;

/** Another velocity, made of itself and of what is added to it. */
const velocity = (formula: (velocity: string, added: string) => string) =>
  either(
    ...VELOCITIES.map(([v, added]) => replace(`${v} ← μ·${v} + ${added}`, `${v} ← ${formula(v, added)}`)),
  );

/** Mistakes in momentum. */
export const velocityMistakes: readonly Mistake[] = [
  {
    id: 'velocity-never-decays',
    title: 'the velocity keeps all of itself: v + μ·g',
    change: velocity((v, added) => `${v} + μ·${added}`),
    references: ['ooples/AiDotNet#2008'],
  },
  {
    id: 'velocity-forgotten',
    title: 'the velocity is not kept: momentum has no effect',
    change: velocity((_, added) => added),
    references: ['kozistr/pytorch_optimizer#516', 'bitsandbytes-foundation/bitsandbytes#2085'],
  },
  {
    id: 'velocity-weighted-twice',
    title: 'the gradient counts 1 − μ once more',
    change: velocity((v, added) => `μ·${v} + (1 − μ)·${added}`),
    references: ['mdenil/dropout#4', 'HIPS/autograd#289'],
  },
  {
    id: 'velocity-weights-swapped',
    title: 'the velocity weighs itself with 1 − μ',
    change: velocity((v, added) => `(1 − μ)·${v} + ${added}`),
    references: [],
  },
  {
    id: 'velocity-opposed',
    title: 'the velocity has the wrong sign',
    change: velocity((v, added) => `${added} − μ·${v}`),
    references: [],
  },
  {
    id: 'velocity-stale',
    title: 'the step is made with the velocity of the step before',
    // In Adam, v is the second moment.
    change: (recipe) =>
      recipe.lines.some(({ name }) => name === 'm')
        ? null
        : either(delayed('v', 'd'), delayed('b', 'w'))(recipe),
    references: ['mdenil/dropout#4'],
  },
  {
    id: 'dampening-left-out',
    title: 'the dampening is left out',
    change: replace(UNDAMPED, 'v ← μ·v + g'),
    references: ['bitsandbytes-foundation/bitsandbytes#2085'],
  },
  {
    id: 'dampening-on-velocity',
    title: 'the dampening is applied to the velocity, not to the gradient',
    change: replace(UNDAMPED, 'v ← (1 − δ·min(1, t − 1))·μ·v + g'),
    references: [],
  },
  {
    id: 'dampening-on-both',
    title: 'the dampening is applied to the velocity and to the gradient',
    change: replace(UNDAMPED, 'v ← (1 − δ·min(1, t − 1))·(μ·v + g)'),
    references: [],
  },
  {
    id: 'nesterov-left-out',
    title: 'Nesterov is accepted and ignored',
    change: replace('d ← g + μ·v', 'd ← v'),
    references: ['bitsandbytes-foundation/bitsandbytes#2085'],
  },
  {
    id: 'nesterov-twice',
    title: "Nesterov's look-ahead is made twice: g + μ·(g + μ·v)",
    change: replace('d ← g + μ·v', 'd ← g + μ·(g + μ·v)'),
    references: [],
  },
  {
    id: 'nesterov-on-velocity',
    title: "Nesterov's look-ahead starts from the velocity: v + μ·v",
    change: replace('d ← g + μ·v', 'd ← v + μ·v'),
    references: [],
  },
  {
    id: 'velocity-ignored',
    title: 'the velocity is accumulated, but the step is made without it',
    change: replace('d ← g + μ·v', 'd ← g'),
    references: [],
  },
  {
    id: 'rate-in-velocity-too',
    title: 'the learning rate is in the velocity and in the step',
    change: velocity((v, added) => `μ·${v} + η·${added}`),
    references: ['pytorch/pytorch#15530'],
  },
];

import { either, type Mistake, replace } from './mistake.js';

const STEPS = [
  'w ← w − η·d',
  'w ← w − η·b',
  'w ← w − d',
  'w ← w − b',
  'w ← w − η/(1 + κ·(t − 1))·d',
] as const;
const step = (change: (subtracted: string) => string) =>
  either(...STEPS.map((was) => replace(was, `w ← ${change(was.slice('w ← w − '.length))}`)));

/** Mistakes in the step itself. */
export const stepMistakes: readonly Mistake[] = [
  {
    id: 'ascent',
    title: 'the step goes uphill',
    change: step((subtracted) => `w + ${subtracted}`),
    references: ['PaddlePaddle/Paddle#4743'],
  },
  {
    id: 'rate-left-out',
    title: 'the learning rate is left out',
    change: either(
      replace('w ← w − η·d', 'w ← w − d'),
      replace('w ← w − η·b', 'w ← w − b'),
      replace('w ← w − η/(1 + κ·(t − 1))·d', 'w ← w − 1/(1 + κ·(t − 1))·d'),
    ),
    references: ['PaddlePaddle/Paddle#49732', 'ooples/AiDotNet#739'],
  },
  {
    id: 'rate-twice',
    title: 'the learning rate is multiplied in twice',
    change: step((subtracted) => `w − η·${subtracted}`),
    references: ['BRML/climin#29'],
  },
  {
    id: 'direction-without-sign',
    title: 'the sign of the direction is lost',
    change: step((subtracted) => `w − |${subtracted}|`),
    references: [],
  },
  {
    id: 'parameters-not-kept',
    title: 'the step replaces the parameters, and is not added to them',
    change: step((subtracted) => `−${subtracted}`),
    references: [],
  },
];

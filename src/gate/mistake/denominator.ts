import { either, everywhere, type Mistake, replace } from './mistake.js';

/** The directions `numerator/(root + ε)` of all specifications, by numerator and what stands under the root. */
const SHAPES = [
  ['m̂', 'v̂'],
  ['m̂', 'u'],
  ['m', 'v'],
  ['g', 's'],
] as const;

type Direction = (numerator: string, square: string) => string;

/** Another quotient for the one with ε outside the root. */
const quotient = (direction: Direction) =>
  either(
    ...SHAPES.map(([numerator, square]) =>
      replace(`d ← ${numerator}/(√${square} + ε)`, `d ← ${direction(numerator, square)}`),
    ),
  );

/** Mistakes in the denominator and in ε. */
export const denominatorMistakes: readonly Mistake[] = [
  {
    id: 'epsilon-left-out',
    title: 'ε is left out',
    change: either(
      quotient((a, s) => `${a}/√${s}`),
      replace('u ← max(β₂·u, |g| + ε)', 'u ← max(β₂·u, |g|)'),
      everywhere(' + ε', '', 'd'),
    ),
    references: ['FluxML/Flux.jl#1962'],
  },
  {
    id: 'epsilon-in-the-root',
    title: 'ε stands inside the root',
    change: quotient((a, s) => `${a}/√(${s} + ε)`),
    references: ['FluxML/Flux.jl#448'],
  },
  {
    id: 'epsilon-squared',
    title: 'ε² stands inside the root',
    change: either(
      quotient((a, s) => `${a}/√(${s} + ε²)`),
      everywhere('ε', 'ε²', 'd'),
    ),
    references: [],
  },
  {
    id: 'epsilon-twice',
    title: 'ε stands inside the root and outside',
    change: quotient((a, s) => `${a}/(√(${s} + ε) + ε)`),
    references: [],
  },
  {
    id: 'epsilon-after-division',
    title: 'ε is added to the quotient: a missing bracket',
    change: quotient((a, s) => `${a}/√${s} + ε`),
    references: [],
  },
  {
    id: 'epsilon-beside-reciprocal',
    title: 'ε is added to 1/√v and not to √v',
    change: quotient((a, s) => `${a}·(1/√${s} + ε)`),
    references: ['kozistr/pytorch_optimizer#480'],
  },
  {
    id: 'epsilon-as-maximum',
    title: 'the denominator is the larger of √v and ε, and not their sum',
    change: quotient((a, s) => `${a}/max(√${s}, ε)`),
    references: [],
  },
  {
    id: 'epsilon-times-rate',
    title: 'ε is multiplied by the learning rate',
    change: quotient((a, s) => `${a}/(√${s} + η·ε)`),
    references: [],
  },
  {
    id: 'epsilon-subtracted',
    title: 'ε is subtracted',
    change: either(
      quotient((a, s) => `${a}/(√${s} − ε)`),
      everywhere(' + ε', ' − ε', 'd'),
    ),
    references: [],
  },
  {
    id: 'no-root',
    title: 'the root is left out',
    change: quotient((a, s) => `${a}/(${s} + ε)`),
    references: ['FluxML/Flux.jl#119'],
  },
  {
    id: 'root-twice',
    title: 'the root is taken twice',
    change: quotient((a, s) => `${a}/(√(√${s}) + ε)`),
    references: [],
  },
  {
    id: 'gradient-as-numerator',
    title: 'the gradient is divided, and not its average',
    change: (recipe) =>
      recipe.lines.some(({ name }) => name === 'm') ? quotient((_, s) => `g/(√${s} + ε)`)(recipe) : null,
    references: [],
  },
];

import { delayed, either, has, type Mistake, replace, starting } from './mistake.js';

const AVERAGED = 's ← ρ·s + (1 − ρ)·g²';
const SUMMED = 's ← s + g²';
const NORM = 's ← s + ‖G‖²';
const CHANGES = 'u ← ρ·u + (1 − ρ)·d²';
const averaged = (formula: string) => replace(AVERAGED, `s ← ${formula}`);
const summed = (formula: string) => replace(SUMMED, `s ← ${formula}`);
const changes = (formula: string) => replace(CHANGES, `u ← ${formula}`);

/** Mistakes in the accumulators of AdaGrad, AdaDelta and RMSprop. */
export const accumulatorMistakes: readonly Mistake[] = [
  {
    id: 'squares-forgotten',
    title: 'the accumulated squares are not kept',
    change: either(averaged('(1 − ρ)·g²'), summed('g²'), replace(NORM, 's ← ‖G‖²')),
    references: [],
  },
  {
    id: 'squares-summed',
    title: 'the moving average adds the whole square, without 1 − ρ',
    change: averaged('ρ·s + g²'),
    references: [],
  },
  {
    id: 'squares-weights-swapped',
    title: 'the moving average weighs itself with 1 − ρ and the square with ρ',
    change: averaged('(1 − ρ)·s + ρ·g²'),
    references: [],
  },
  {
    id: 'squares-never-decay',
    title: 'the moving average keeps all of itself: s + (1 − ρ)·g²',
    change: averaged('s + (1 − ρ)·g²'),
    references: [],
  },
  {
    id: 'squares-of-size',
    title: 'the accumulator takes |g| and not g²',
    change: either(averaged('ρ·s + (1 − ρ)·|g|'), summed('s + |g|')),
    references: [],
  },
  {
    id: 'squares-stale',
    title: 'the step is made with the squares of the step before',
    change: delayed('s', 'd'),
    references: ['kozistr/pytorch_optimizer#346'],
  },
  {
    id: 'squares-from-one',
    title: 'the accumulator starts from 1, and not from 0',
    change: (recipe) => (has(SUMMED)(recipe) ? null : starting('s', '1')(recipe)),
    references: [],
  },
  {
    id: 'squares-from-gradient',
    title: 'the moving average starts as the first square, and not from 0',
    change: averaged('(1 − max(0, 2 − t))·(ρ·s + (1 − ρ)·g²) + max(0, 2 − t)·g²'),
    references: ['zc911/MatrixSlow#28'],
  },
  {
    id: 'rate-does-not-decay',
    title: 'the decay of the learning rate is ignored',
    change: replace('w ← w − η/(1 + κ·(t − 1))·d', 'w ← w − η·d'),
    references: [],
  },
  {
    id: 'rate-decays-early',
    title: 'the learning rate decays from the first step on: t and not t − 1',
    change: replace('w ← w − η/(1 + κ·(t − 1))·d', 'w ← w − η/(1 + κ·t)·d'),
    references: [],
  },
  {
    id: 'rate-decay-in-float32',
    title: 'the decayed learning rate is computed in float32',
    change: replace('w ← w − η/(1 + κ·(t − 1))·d', 'a ← 1 + κ·(t − 1)', 'r ← η/a', 'w ← w − r·d'),
    conduct: { narrow: 'r' },
    dtype: 'float64',
    references: [],
  },
  {
    id: 'norm-by-entry',
    title: 'each entry has its own squares, and not the tensor its norm',
    change: replace(NORM, SUMMED),
    references: [],
  },
  {
    id: 'norm-averaged',
    title: 'the squared norm is divided by the number of entries',
    change: replace(NORM, 's ← s + ‖G‖²/n'),
    references: [],
  },
  {
    id: 'norm-not-squared',
    title: 'the norm is added and not its square',
    change: replace(NORM, 's ← s + ‖G‖'),
    references: [],
  },
  {
    id: 'changes-with-rate',
    title: 'the accumulated changes have the learning rate in them',
    change: changes('ρ·u + (1 − ρ)·(η·d)²'),
    references: ['keras-team/keras#11532'],
  },
  {
    id: 'changes-summed',
    title: 'the accumulated changes are added to, and do not decay',
    change: changes('u + (1 − ρ)·d²'),
    references: ['tensorflow/tensorflow#644'],
  },
  {
    id: 'changes-forgotten',
    title: 'the accumulated changes are not kept: they stay 0',
    change: changes('0'),
    references: [],
  },
  {
    id: 'changes-of-gradient',
    title: 'the accumulated changes are those of the gradient',
    change: changes('ρ·u + (1 − ρ)·g²'),
    references: [],
  },
  {
    id: 'changes-not-squared',
    title: 'the accumulated changes take |d| and not d²',
    change: changes('ρ·u + (1 − ρ)·|d|'),
    references: [],
  },
  {
    id: 'epsilon-only-above',
    title: 'ε is added to the accumulated changes only',
    change: replace('d ← √(u + ε)/√(s + ε)·g', 'd ← √(u + ε)/√s·g'),
    references: [],
  },
  {
    id: 'epsilon-only-below',
    title: 'ε is added to the accumulated squares only: nothing ever moves',
    change: replace('d ← √(u + ε)/√(s + ε)·g', 'd ← √u/√(s + ε)·g'),
    references: [],
  },
  {
    id: 'roots-outside',
    title: 'ε stands outside both roots',
    change: replace('d ← √(u + ε)/√(s + ε)·g', 'd ← (√u + ε)/(√s + ε)·g'),
    references: [],
  },
];

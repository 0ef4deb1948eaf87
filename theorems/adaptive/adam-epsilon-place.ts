import { atLeast, between, bounded, nonnegative, positive } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adam } from '../../src/optimizer/adam.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const firstStep = (iterates: string, epsilonPlacement: 'outside' | 'inside', epsilon: string) =>
  optimizerRun({
    iterates,
    start: '0_1',
    steps: '1',
    gradient: '∇f',
    hyperparameters: { rate: 'η', beta: '0·η', epsilon },
    optimizer: (scalar, { rate, beta, epsilon }) =>
      observe(
        adam(scalar, { rate, beta1: beta, beta2: beta, epsilon, epsilonPlacement, biasCorrection: true }),
      ),
  });

export const adamEpsilonPlace = theorem({
  id: 'adam-epsilon-place',
  title: 'ε outside the root of Adam is ε² inside, up to a factor of √2',
  subject: 'adaptive',
  about:
    'Document 000 divides by √(v̂ + ε), documents 001 and 003 by √v̂ + ε. For one ε these are different: with v̂ = 9 ' +
    'and ε = 16 they are 5 and 19, and the first is the smaller one exactly if 2·√v̂ + ε ≥ 1. The translation is to ' +
    'square ε: with ε² inside, the first step w for a gradient −g is never shorter than u, that with ε outside, and ' +
    'longer by at most √2, which is attained at g = ε. Roots are compared by their squares; r stands for √v̂, and ' +
    'g ≥ 0, the rest being symmetric.',
  references: ['Lectures, 000 (13), 001, 003 (13)'],
  settles: ['lectures/conv-eps-place'],
  given: {
    positive: '0 < ε',
    large: { says: '1 ≤ 2·√v̂ + ε', in: { large: '(1 − ε)/2 ≤ r' } },
    small: { says: '2·√v̂ + ε ≤ 1', in: { small: '0 ≤ r ≤ (1 − ε)/2' } },
    gradient: { says: '0 ≤ g', in: { squared: '0 ≤ g', steps: '0 ≤ g' } },
  },
  cases: {
    large: { draws: { ε: bounded(), r: bounded() } },
    small: { draws: { ε: between('0', '1'), r: bounded() } },
    squared: { draws: { ε: bounded(), g: nonnegative() } },
    // √(g² + ε²) = ½·(p + ε²/p) is rational.
    steps: {
      draws: { η: positive(), ε: bounded(), p: atLeast('ε') },
      define: [
        'g = ½·(p − ε²/p)',
        '∇f(x: vector) = −g·1_1',
        firstStep('u', 'outside', 'ε'),
        firstStep('w', 'inside', 'ε²'),
      ],
    },
  },
  proof: {
    large: {
      in: ['large'],
      start: 'r² + ε',
      steps: [{ '≤': '(r + ε)²', by: ['positive', 'large'], certificate: '2·ε·(r − (1 − ε)/2)' }],
    },
    small: {
      in: ['small'],
      start: '(r + ε)²',
      steps: [{ '≤': 'r² + ε', by: ['positive', 'small'], certificate: '2·ε·((1 − ε)/2 − r)' }],
    },
    squaredBelow: {
      in: ['squared'],
      start: 'g² + ε²',
      steps: [{ '≤': '(g + ε)²', by: ['positive', 'gradient'], certificate: '2·g·ε' }],
    },
    squaredAbove: {
      in: ['squared'],
      start: '(g + ε)²',
      steps: [{ '≤': '2·(g² + ε²)', by: algebra, certificate: '(g − ε)²' }],
    },
    steps: {
      in: ['steps'],
      start: 'u_{1,i}²·(g + ε)²',
      steps: [
        { '=': 'η²·g²', by: ['gradient', definition('√')] },
        { '=': 'w_{1,i}²·(g² + ε²)', by: definition('√') },
      ],
    },
  },
  sharp: {
    large: { take: { r: '1/4', ε: '1/2' }, shows: ['r² + ε = 9/16', '(r + ε)² = 9/16'] },
    small: { in: 'small', take: { r: '1/4', ε: '1/2' }, shows: ['r² + ε = 9/16', '(r + ε)² = 9/16'] },
    squaredBelow: { in: 'squared', take: { g: 0, ε: 1 }, shows: ['g² + ε² = 1', '(g + ε)² = 1'] },
    squaredAbove: { in: 'squared', take: { g: 1, ε: 1 }, shows: ['(g + ε)² = 4', '2·(g² + ε²) = 4'] },
  },
  necessary: {
    positive: [{ take: { r: 1, ε: '-1/2' }, shows: ['r² + ε = 1/2', '(r + ε)² = 1/4'] }],
    large: { take: { r: 0, ε: '1/4' }, shows: ['r² + ε = 1/4', '(r + ε)² = 1/16'] },
    small: [
      { in: 'small', take: { r: 3, ε: 16 }, shows: ['r² + ε = 25', '(r + ε)² = 361'] },
      { in: 'small', take: { r: '3/8', ε: '1/2' }, shows: ['r² + ε = 41/64', '(r + ε)² = 49/64'] },
    ],
    gradient: {
      in: 'squared',
      take: { g: -3, ε: 1 },
      shows: ['g² + ε² = 10', '(g + ε)² = 4'],
    },
  },
});

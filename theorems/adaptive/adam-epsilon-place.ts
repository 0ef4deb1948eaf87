import { bounded, positive } from '../../src/generate/draws.js';
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
  title: 'ε inside the root of Adam is ε² outside, up to a factor of √2',
  subject: 'adaptive',
  about:
    'Document 000 divides by √(v̂ + ε), documents 001 and 003 by √v̂ + ε. These are different optimizers for one ε: ' +
    'for v̂ = 9 and ε = 16 they divide by 5 and by 19, and inside is the greater exactly if 2·√v̂ + ε < 1. The ' +
    'translation is to square: with ε² inside, the step (w, a first step with gradient g) is never shorter than with ' +
    'ε outside (u), and never longer by more than √2, which is attained at |g| = ε. The steps are compared by their ' +
    'squares, with v̂ = r².',
  references: ['Lectures, 000 (13), 001, 003 (13)'],
  settles: ['lectures/conv-eps-place'],
  given: {
    positive: '0 < ε',
    root: '0 ≤ r',
    large: { says: '1 ≤ 2·√v̂ + ε', in: { large: '1 − 2·r ≤ ε' } },
    small: { says: '2·√v̂ + ε ≤ 1', in: { small: 'ε ≤ 1 − 2·r' } },
  },
  cases: {
    // g² + ε² is a square.
    steps: {
      draws: { η: positive(), ε: bounded(), p: positive() },
      define: [
        'g = ½·(p − ε²/p)',
        'r = |g|',
        'v = g²',
        '∇f(x: vector) = g·1_1',
        firstStep('u', 'outside', 'ε'),
        firstStep('w', 'inside', 'ε²'),
      ],
    },
    large: { draws: { r: bounded(), ε: bounded() } },
    small: { draws: { r: bounded(), ε: bounded() } },
  },
  proof: {
  },
  sharp: {},
  necessary: {
  },
});

import { number } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const trainNotTest = theorem({
  id: 'train-not-test',
  title: 'Zero training loss says nothing about the test loss',
  subject: 'approximation',
  about:
    'The truth is f = 0, the one training sample is x = 1 with the noisy label y, the model is w·x. The training loss ' +
    '(w − y)² is 0 for w = y, and then the loss at the test input x is y²·x²: with y = 1 and x = 10 it is 100. The model ' +
    'has fitted the noise.',
  references: ['003 §2.1'],
  settles: ['lectures/train-not-test'],
  given: { trained: 'w = y' },
  cases: {
    line: {
      draws: { y: number(), x: number() },
      define: ['w = y', 'ℓ(x: scalar, y: scalar) = (w·x − y)²', 'f(x: scalar) = 0·x'],
    },
  },
  proof: {
    training: { start: 'ℓ(1, y)', steps: [{ '=': '0', by: 'trained' }] },
    test: { start: 'ℓ(x, f(x))', steps: [{ '=': 'y²·x²', by: ['trained', algebra] }] },
  },
  sharp: { test: { take: { y: 1, x: 10 }, shows: ['ℓ(x, f(x)) = 100', 'ℓ(1, y) = 0'] } },
  necessary: {
    trained: { take: { y: 1, x: 1, w: 0 }, shows: ['ℓ(1, y) = 1', 'ℓ(x, f(x)) = 0'] },
  },
});

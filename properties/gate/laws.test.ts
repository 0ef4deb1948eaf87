import { describe, expect, it } from 'vitest';
import { laws } from '../../src/gate/law/index.js';
import { judged } from './judged-law.js';

/** A mistake for each law, with the steps and tensors of the smallest stream that shows it, and the step where it does. */
const seen: readonly (readonly [
  law: string,
  id: string,
  mistake: string,
  steps: number,
  tensors: number,
  step: number | null,
])[] = [
  ['constant-gradient', 'adagrad', 'rate-does-not-decay', 2, 1, 2],
  ['constant-gradient', 'sgd', 'dampening-left-out', 2, 1, 2],
  ['impulse-response', 'adam', 'betas-swapped', 2, 1, 2],
  ['impulse-response', 'adam', 'second-moment-never-falls', 2, 1, 2],
  ['scaling', 'adadelta', 'epsilon-squared', 1, 1, 1],
  ['scaling', 'adagrad-norm', 'norm-not-squared', 1, 1, 1],
  ['sign-symmetry', 'radam', 'direction-without-sign', 1, 1, 1],
  ['zero-gradients', 'lion', 'sign-of-zero', 1, 1, 1],
  ['zero-gradient-decay', 'adamw', 'decay-halved', 1, 1, 1],
  ['zero-gradient-decay', 'adamw', 'decay-without-rate', 1, 1, 1],
  ['decoupling', 'adamw', 'decay-of-sign', 1, 1, 1],
  ['decoupling', 'lion', 'decay-left-out', 1, 1, 1],
  ['l2-equivalence', 'adadelta', 'decay-in-numerator-only', 1, 1, 1],
  ['l2-equivalence', 'sgd', 'decay-only-with-momentum', 1, 1, 1],
  ['learning-rate-change', 'adam', 'rate-captured', 1, 1, 1],
  ['learning-rate-change', 'sgd', 'rate-clears', 2, 1, 2],
  ['zero-learning-rate', 'nadam', 'rate-left-out', 1, 1, 1],
  ['concatenation', 'rmsprop', 'state-shared', 1, 2, 1],
  ['concatenation', 'adam', 'counter-of-updates', 1, 2, 1],
  ['late-tensor', 'nadam', 'counter-of-calls', 3, 2, 3],
  ['missing-gradient', 'adam', 'missing-as-zeros', 4, 1, 2],
  ['missing-gradient', 'radam', 'missing-counted', 4, 1, 4],
  ['gradient-buffer', 'sgd', 'gradient-kept', 2, 1, 2],
  ['gradients-untouched', 'rmsprop', 'gradients-changed', 1, 1, 1],
  ['parameters-read', 'lion', 'parameters-kept', 2, 1, 2],
  ['resume', 'adam', 'm-not-loaded', 2, 1, 2],
  ['resume', 'radam', 'counter-not-loaded', 2, 1, 2],
  // It remembers nothing that matters: loaded, it goes on as it did, and as after a cold start.
  ['resume', 'adadelta', 'squares-stale', 2, 1, null],
  ['nan-gradient', 'signsgd', 'nan-swallowed', 2, 1, 2],
  ['reference', 'adadelta', 'changes-summed', 3, 1, 3],
];

describe('a law is violated', () => {
  it('by something, whichever it is', () => {
    expect(new Set(seen.map(([law]) => law))).toEqual(new Set(laws.map(({ id }) => id)));
  });

  it.each(seen)('%s, in %s, by %s', async (law, id, mistake, steps, tensors, step) => {
    const result = await judged(law, id, { mistake });
    expect(result).toMatchObject({ verdict: 'violated', ...(step !== null && { step }) });
    expect([result.stream!.steps.length, result.stream!.steps.at(-1)!.grads.length]).toEqual([
      steps,
      tensors,
    ]);
  });
});

it('the detail says what moves without a gradient', async () => {
  const { detail } = await judged('missing-gradient', 'adam', { mistake: 'missing-as-zeros' });
  expect(detail).toBe('tensor 1 has no gradient in step 2 and moves');
});

/** The laws that have nothing to say of a specification; all others are to be satisfied, none undecided. */
const silent: readonly (readonly [id: string, laws: readonly string[]])[] = [
  ['sgd', ['zero-gradient-decay', 'decoupling']],
  ['adam', ['zero-gradient-decay', 'decoupling']],
  ['adamw', ['l2-equivalence']],
  ['lion', ['l2-equivalence']],
  [
    'adagrad-norm',
    [
      'constant-gradient',
      'impulse-response',
      'zero-gradient-decay',
      'decoupling',
      'l2-equivalence',
      'concatenation',
    ],
  ],
];

it.each(silent)('what is right keeps the laws of %s', async (id, inapplicable) => {
  const verdicts: (readonly [string, string])[] = [];
  for (const law of laws) verdicts.push([law.id, (await judged(law.id, id)).verdict]);
  expect(verdicts).toEqual(
    laws.map((law) => [law.id, inapplicable.includes(law.id) ? 'inapplicable' : 'satisfied']),
  );
});

import type { Tensor } from '../../../src/gate/subject/stream.js';
import { below, seededRandom } from '../../../src/scalar/random.js';
import type { Driven } from './driven.js';
import {
  adadeltaDefaults,
  adagradDefaults,
  adamDefaults,
  close,
  rmspropDefaults,
  type Suite,
  sgdDefaults,
} from './suite.js';

const ROWS = 10;
const COLUMNS = 5;

const random = seededRandom(20260107n);
/** About normal: the sum of twelve uniform numbers less their mean. */
const normal = (): number =>
  Array.from({ length: 12 }, () => Number(below(random, 1n << 30n)) / 2 ** 30).reduce((a, b) => a + b, -6);
const normals = (length: number): Tensor => Array.from({ length }, normal);
const [weight, bias, input] = [normals(ROWS * COLUMNS), normals(ROWS), normals(COLUMNS)];

/** ‖W·x + b‖² and its gradients in W, row after row, and in b. */
function loss([w, b]: readonly Tensor[]): { readonly value: number; readonly grads: readonly Tensor[] } {
  const rows = b.map((entry, i) => input.reduce((sum, x, j) => sum + w[i * COLUMNS + j] * x, entry));
  const grads = [rows.flatMap((row) => input.map((x) => 2 * row * x)), rows.map((row) => 2 * row)];
  return { value: rows.reduce((sum, row) => sum + row * row, 0), grads };
}

const step = (optimizer: Driven, also = {}) => optimizer.step(loss(optimizer.params).grads, also);

export const lossDecreases: Suite = {
  name: 'PyTorch',
  source:
    'pytorch/pytorch, test/test_optim.py (1.13): _test_basic_cases, without CUDA, groups and schedulers',
  says:
    'the loss of a random linear layer is lower after 200 steps than before; loaded after 20 steps, the next 20 are ' +
    'equal within rtol 1.3e-6 and atol 1e-5',
  settings: {
    sgd: [
      sgdDefaults,
      { ...sgdDefaults, momentum: 0.5 },
      { ...sgdDefaults, momentum: 0.5, weightDecay: 1 },
      { ...sgdDefaults, momentum: 0.5, weightDecay: 1, nesterov: true },
    ],
    adam: [adamDefaults, { ...adamDefaults, weightDecay: 0.1 }],
    amsgrad: [adamDefaults],
    adamw: [
      { ...adamDefaults, weightDecay: 0.01 },
      { ...adamDefaults, weightDecay: 1 },
    ],
    adamax: [
      { ...adamDefaults, lr: 0.1 },
      { ...adamDefaults, lr: 0.1, weightDecay: 1 },
    ],
    nadam: [adamDefaults, { ...adamDefaults, weightDecay: 0.1 }],
    radam: [adamDefaults, { ...adamDefaults, weightDecay: 0.1 }],
    adagrad: [{ ...adagradDefaults, lr: 0.1 }],
    adadelta: [adadeltaDefaults, { ...adadeltaDefaults, weightDecay: 1 }],
    rmsprop: [
      rmspropDefaults,
      { ...rmspropDefaults, momentum: 0.1 },
      { ...rmspropDefaults, momentum: 0.1, weightDecay: 1 },
    ],
  },
  passes(make, hyper) {
    const whole = make(hyper, [weight, bias]);
    const loaded = make(hyper, [weight, bias]);
    for (let i = 0; i < 40; i += 1) {
      step(whole);
      step(loaded, i === 20 ? { resume: 'loaded' } : {});
      if (
        !whole.params.every((tensor, k) =>
          tensor.every((w, j) => close(loaded.params[k][j], w, 1.3e-6, 1e-5)),
        )
      )
        return false;
    }
    for (let i = 40; i < 200; i += 1) step(whole);
    return loss(whole.params).value < loss([weight, bias]).value;
  },
};

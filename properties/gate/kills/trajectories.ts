import type { StreamStep, Tensor } from '../../../src/gate/subject/stream.js';
import type { Driven, Make } from './driven.js';
import {
  adadeltaDefaults,
  adagradDefaults,
  adamDefaults,
  close,
  rmspropDefaults,
  type Suite,
  sgdDefaults,
} from './suite.js';

/** Steps, given the optimizer, one after the other. */
type Steps = readonly ((
  optimizer: Driven,
) => readonly [grads: readonly Tensor[], also?: Omit<StreamStep, 'grads'>])[];

/** After every step the parameters are those that are right, within a tolerance. */
const follows =
  (params: readonly Tensor[], steps: Steps, relative: number, absolute: number): Suite['passes'] =>
  (make, hyper, right) => {
    const [got, wanted] = [make, right].map((each: Make) => each(hyper, params));
    return steps.every((step) => {
      got.step(...step(got));
      wanted.step(...step(wanted));
      return wanted.params.every((tensor, i) =>
        tensor.every((w, j) => close(got.params[i][j], w, relative, absolute)),
      );
    });
  };

const ofSquares = ({ params }: Driven) => params.map((tensor) => tensor.map((x) => 2 * x));

const tfjsAdam = { lr: 0.1, beta1: 0.8, beta2: 0.9, eps: 1e-7, weightDecay: 0 };

export const tfjs: Suite = {
  name: 'TensorFlow.js',
  source:
    'tensorflow/tfjs, tfjs-core/src/optimizers/*_test.ts: basic, and what continues after loading weights',
  says: 'two steps on Σx² have the expected values within 1e-3, and so has a third after loading',
  settings: {
    sgd: [
      { ...sgdDefaults, lr: 0.1, momentum: 0.5 },
      { ...sgdDefaults, lr: 0.1, momentum: 0.5, nesterov: true },
    ],
    adam: [tfjsAdam],
    adamax: [tfjsAdam],
    adagrad: [{ ...adagradDefaults, lr: 0.1, eps: 1e-7 }],
    adadelta: [{ ...adadeltaDefaults, lr: 0.1, rho: 0.95, eps: 1e-7 }],
    rmsprop: [{ ...rmspropDefaults, lr: 0.1, rho: 0.95, momentum: 0.1, eps: 1e-7 }],
  },
  passes: follows(
    [[2, 4]],
    [(o) => [ofSquares(o)], (o) => [ofSquares(o)], (o) => [ofSquares(o), { resume: 'loaded' }]],
    0,
    1e-3,
  ),
};

const ten = (entry: (i: number) => number): Tensor => Array.from({ length: 10 }, (_, i) => entry(i));
const kerasAdam = { ...adamDefaults, eps: 1e-7 };

export const keras: Suite = {
  name: 'Keras',
  source: 'keras-team/keras, keras/src/optimizers/*_test.py: test_correctness_with_golden',
  says: 'five steps, the first with gradients of 0.01 and then of 0.1 to 1, have the golden values within rtol and atol 5e-4',
  settings: {
    sgd: [{ ...sgdDefaults, lr: 0.01 }],
    amsgrad: [kerasAdam],
    adamw: [{ ...kerasAdam, lr: 1, weightDecay: 0.5, eps: 2 }],
    adamax: [{ ...adamDefaults, lr: 0.2, beta1: 0.85, beta2: 0.95, eps: 1e-6 }],
    adagrad: [{ ...adagradDefaults, lr: 0.2, eps: 1e-6 }],
    adadelta: [{ ...adadeltaDefaults, lr: 1, rho: 0.8, eps: 1e-6 }],
    rmsprop: [{ ...rmspropDefaults, lr: 1e-3, rho: 0.9, eps: 1e-7 }],
  },
  passes: follows(
    [ten(() => 1)],
    [0, 1, 2, 3, 4].map((i) => () => [[ten((j) => (i === 0 ? 0.01 : (j + 1) / 10))]]),
    5e-4,
    5e-4,
  ),
};

export const tensorflow: Suite = {
  name: 'TensorFlow',
  source:
    'tensorflow/tensorflow, tensorflow/python/training/adam_test.py: testBasic; the same for the others',
  says:
    'with the default hyperparameters, three steps of two tensors with the constant gradients 0.1 and 0.01 are those ' +
    'of another implementation within rtol and atol 1e-6',
  settings: {
    sgd: [sgdDefaults, { ...sgdDefaults, momentum: 0.9 }],
    adam: [adamDefaults],
    amsgrad: [adamDefaults],
    adamw: [{ ...adamDefaults, weightDecay: 0.01 }],
    adamax: [{ ...adamDefaults, lr: 2e-3 }],
    nadam: [{ ...adamDefaults, lr: 2e-3 }],
    radam: [adamDefaults],
    adagrad: [adagradDefaults],
    adadelta: [adadeltaDefaults],
    rmsprop: [rmspropDefaults],
  },
  passes: follows(
    [
      [1, 2],
      [3, 4],
    ],
    [0, 1, 2].map(() => () => [
      [
        [0.1, 0.1],
        [0.01, 0.01],
      ],
    ]),
    1e-6,
    1e-6,
  ),
};

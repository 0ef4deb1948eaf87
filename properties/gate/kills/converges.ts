import type { Tensor } from '../../../src/gate/subject/stream.js';
import { adamDefaults, close, rmspropDefaults, type Suite, sgdDefaults } from './suite.js';

interface Target {
  readonly start: Tensor;
  readonly goal: Tensor;
  readonly gradient: (w: Tensor) => Tensor;
}

const goal = [1, -1, 1];

const targets: readonly Target[] = [
  { start: [-1, 10, 1], goal, gradient: (w) => w.map((entry, i) => 2 * (entry - goal[i])) },
  {
    start: [0, 0],
    goal: [1, 1],
    gradient: ([x, y]) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
  },
];

export const converges: Suite = {
  name: 'optax',
  source: 'google-deepmind/optax, optax/_src/alias_test.py: test_optimization',
  says:
    'after 10,000 steps on a parabola and on Rosenbrock’s function the parameters are within rtol and atol 3e-2 of ' +
    'the minimum',
  settings: {
    sgd: [{ ...sgdDefaults, momentum: 0.9 }],
    adam: [{ ...adamDefaults, lr: 0.1 }],
    amsgrad: [{ ...adamDefaults, lr: 0.1 }],
    adamw: [{ ...adamDefaults, lr: 0.1, weightDecay: 1e-4 }],
    adamax: [{ ...adamDefaults, lr: 0.1 }],
    nadam: [{ ...adamDefaults, lr: 0.01 }],
    radam: [{ ...adamDefaults, lr: 5e-3 }],
    adagrad: [{ lr: 1, lrDecay: 0, eps: 1e-7, weightDecay: 0 }],
    adadelta: [{ lr: 0.1, rho: 0.9, eps: 1e-6, weightDecay: 0 }],
    rmsprop: [
      { ...rmspropDefaults, lr: 5e-3, rho: 0.9 },
      { ...rmspropDefaults, lr: 5e-3, rho: 0.9, momentum: 0.9 },
    ],
  },
  passes: (make, hyper) =>
    targets.every(({ start, goal, gradient }) => {
      const optimizer = make(hyper, [start]);
      for (let i = 0; i < 10_000 && optimizer.params[0].every(Number.isFinite); i += 1)
        optimizer.step([gradient(optimizer.params[0])]);
      return goal.every((wanted, j) => close(optimizer.params[0][j], wanted, 3e-2, 3e-2));
    }),
};

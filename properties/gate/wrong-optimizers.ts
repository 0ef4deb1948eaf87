import type { CreateOptimizer, Values } from '../../src/gate/subject/optimizer.js';
import { type Rule, type State, tensorwise } from './hand-written.js';

/** Wrong ones, as people write them: none of them is made by the catalogue's formulas. */

interface Parts {
  readonly first?: (m: number, g: number, beta1: number, t: number) => number;
  readonly second?: (v: number, g: number, beta2: number, t: number) => number;
  readonly count?: (t: number) => number;
  readonly quotient?: (m: number, v: number, eps: number) => number;
  readonly penalty?: (w: number, weightDecay: number, lr: number) => number;
}

/** An Adam with one part replaced. */
function adamWith({ first, second, count = (t) => t, quotient, penalty }: Parts): Rule {
  return (w, g, { t: steps, array }, { lr, beta1, beta2, eps, weightDecay }) => {
    const [m, v] = [array('m'), array('v')];
    const t = count(steps);
    for (let i = 0; i < w.length; i += 1) {
      const d = g[i] + (penalty ? penalty(w[i], weightDecay, lr) : weightDecay * w[i]);
      m[i] = first ? first(m[i], d, beta1, t) : m[i] + (1 - beta1) * (d - m[i]);
      v[i] = second ? second(v[i], d, beta2, t) : v[i] + (1 - beta2) * (d ** 2 - v[i]);
      const mean = m[i] / (1 - beta1 ** t);
      const square = v[i] / (1 - beta2 ** t);
      w[i] -= lr * (quotient ? quotient(mean, square, eps) : mean / (Math.sqrt(square) + eps));
    }
  };
}

/** One step counter for everything, advanced at each tensor. */
function sharedCounter(): CreateOptimizer {
  return (hyper) => {
    let t = 0;
    const rule: Rule = (w, g, state, h) => {
      t += 1;
      adamWith({ count: () => t })(w, g, state, h);
    };
    const optimizer = tensorwise(rule)(hyper) as Awaited<ReturnType<CreateOptimizer>>;
    return { step: optimizer.step };
  };
}

const withMomentum =
  (velocity: (v: number, d: number, h: Record<string, number>, t: number) => number): Rule =>
  (w, g, { t, array }: State, h) => {
    const { lr, momentum, nesterov, weightDecay } = h;
    const v = array('v');
    for (let i = 0; i < w.length; i += 1) {
      const d = g[i] + weightDecay * w[i];
      if (momentum !== 0) v[i] = velocity(v[i], d, h, t);
      w[i] -= lr * (momentum === 0 ? d : nesterov ? d + momentum * v[i] : v[i]);
    }
  };

/** The velocity as a moving average, and Nesterov's step as one more average. */
const averagedMomentum: Rule = (w, g, { array }, { lr, momentum, nesterov, weightDecay }) => {
  const v = array('v');
  for (let i = 0; i < w.length; i += 1) {
    const d = g[i] + weightDecay * w[i];
    v[i] += (1 - momentum) * (d - v[i]);
    w[i] -= lr * (momentum === 0 ? d : nesterov ? d + momentum * (v[i] - d) : v[i]);
  }
};

/** PyTorch's SGD that adds the decay to the caller's gradient and keeps its array as the velocity. */
const careless: CreateOptimizer = (hyper) => {
  const { lr, momentum, dampening, nesterov, weightDecay } = hyper as Record<string, number>;
  const velocities: Values[] = [];
  return {
    step(params, grads) {
      params.forEach((w, k) => {
        const g = grads[k];
        if (g === null) return;
        const d = g.map((entry, i) => entry + weightDecay * w[i]);
        const old = velocities[k];
        if (!old) velocities[k] = g.map((entry, i) => entry + weightDecay * w[i]);
        else for (let i = 0; i < w.length; i += 1) old[i] = momentum * old[i] + (1 - dampening) * d[i];
        for (let i = 0; i < w.length; i += 1) {
          const step =
            momentum === 0 ? d[i] : nesterov ? d[i] + momentum * velocities[k][i] : velocities[k][i];
          w[i] -= lr * step;
          g[i] = d[i];
        }
      });
    },
  };
};

/** By the answer that the diagnosis must give first. */
export const wrong: readonly (readonly [answer: string, specification: string, create: CreateOptimizer])[] = [
  ['first-moment-summed', 'adam', tensorwise(adamWith({ first: (m, g, b) => b * m + g }))],
  ['second-moment-summed', 'adam', tensorwise(adamWith({ second: (v, g, b) => b * v + g * g }))],
  [
    'second-moment-of-size',
    'adam',
    tensorwise(adamWith({ second: (v, g, b) => b * v + (1 - b) * Math.abs(g) })),
  ],
  [
    'second-moment-from-gradient',
    'adam',
    tensorwise(adamWith({ second: (v, g, b, t) => (t === 1 ? g * g : b * v + (1 - b) * g * g) })),
  ],
  ['counter-from-two', 'adam', tensorwise(adamWith({ count: (t) => t + 1 }))],
  ['counter-from-zero', 'adam', tensorwise(adamWith({ count: (t) => t - 1 }))],
  ['counter-stands-still', 'adam', tensorwise(adamWith({ count: () => 1 }))],
  ['no-root', 'adam', tensorwise(adamWith({ quotient: (m, v, eps) => m / (v + eps) }))],
  ['dialect eps=inside', 'adam', tensorwise(adamWith({ quotient: (m, v, eps) => m / Math.sqrt(v + eps) }))],
  ['epsilon-left-out', 'adam', tensorwise(adamWith({ quotient: (m, v) => m / Math.sqrt(v) }))],
  ['decay-grows', 'adam', tensorwise(adamWith({ penalty: (w, decay) => -decay * w }))],
  ['decay-left-out', 'adam', tensorwise(adamWith({ penalty: () => 0 }))],
  ['decay-times-rate', 'adam', tensorwise(adamWith({ penalty: (w, decay, lr) => lr * decay * w }))],
  ['counter-of-updates', 'adam', sharedCounter()],
  [
    'velocity-never-decays',
    'sgd',
    tensorwise(withMomentum((v, d, h, t) => v + h.momentum * (t === 1 ? d : (1 - h.dampening) * d))),
  ],
  ['dialect momentum=average', 'sgd', tensorwise(averagedMomentum)],
  [
    'velocity-never-decays+dampening-left-out',
    'sgd',
    tensorwise(withMomentum((v, d, h) => v + h.momentum * d)),
  ],
  ['dampening-left-out', 'sgd', tensorwise(withMomentum((v, d, h) => h.momentum * v + d))],
  ['gradients-changed', 'sgd', careless],
  [
    'first-moment-summed+epsilon-left-out',
    'adam',
    tensorwise(adamWith({ first: (m, g, b) => b * m + g, quotient: (m, v) => m / Math.sqrt(v) })),
  ],
];

/** A mistake in one place only: the answer, where it is, and the optimizer. */
export const misplaced: readonly (readonly [answer: string, where: string, create: CreateOptimizer])[] = [
  [
    'ascent',
    'in the second tensor',
    (hyper) => {
      const h = hyper as Record<string, number>;
      return {
        step: (params, grads) =>
          params.forEach((w, k) => {
            if (grads[k])
              w.forEach((entry, i) => {
                w[i] = entry - (k === 1 ? -1 : 1) * h.lr * grads[k]![i];
              });
          }),
      };
    },
  ],
];

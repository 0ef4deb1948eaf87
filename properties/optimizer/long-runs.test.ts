import { describe, expect, it } from 'vitest';
import type { Vector } from '../../src/linear/types.js';
import { adaGrad } from '../../src/optimizer/ada-grad.js';
import { adaGradNorm } from '../../src/optimizer/ada-grad-norm.js';
import { adam } from '../../src/optimizer/adam.js';
import { adamW } from '../../src/optimizer/adam-w.js';
import { adamWSeparateDecay } from '../../src/optimizer/adam-w-separate-decay.js';
import { averagedMomentum } from '../../src/optimizer/averaged-momentum.js';
import { bfgs } from '../../src/optimizer/bfgs.js';
import { heavyBall } from '../../src/optimizer/heavy-ball.js';
import { heavyBallVelocity } from '../../src/optimizer/heavy-ball-velocity.js';
import { lbfgs } from '../../src/optimizer/l-bfgs.js';
import { lion } from '../../src/optimizer/lion.js';
import { nesterov } from '../../src/optimizer/nesterov.js';
import { nesterovSequence } from '../../src/optimizer/nesterov-sequence.js';
import { rmsProp } from '../../src/optimizer/rms-prop.js';
import { run } from '../../src/optimizer/run.js';
import { summedMomentum } from '../../src/optimizer/summed-momentum.js';
import type { Transformation } from '../../src/optimizer/transformation.js';
import { float64 } from '../../src/scalar/float64.js';
import {
  adagradNorm,
  delayedAdagrad,
  type Imperative,
  imperativeAdam,
  imperativeLion,
  textbookBfgs,
  torchAdagrad,
  torchMomentum,
  torchRmsprop,
  walkingNesterov,
} from './imperative.js';

const F = float64;
const STEPS = 400;
const start = [1.5, -0.25, 3, 0.125];

/** Uniform in (−1, 1): a linear congruential generator (Numerical Recipes), its high bits. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32) * 2 - 1;
  };
}

/** A pull to the origin, plus noise that has bursts, calm and exact zeros: the gradient depends on where it is taken. */
function noisyGradients(seed: number): (point: Vector<number>, step: number) => number[] {
  const next = noise(seed);
  const table = Array.from({ length: STEPS }, (_, step) =>
    start.map(() => (step % 50 < 5 ? 0 : next() * (step % 50 < 10 ? 100 : 1))),
  );
  return (point, step) =>
    point.map((w, i) => (step % 50 < 3 && i === 0 ? 0 : (i + 1) * w * 0.5 + table[step][i]));
}

/** A smooth convex function without noise, for what divides by ⟨s, y⟩: ½·Σ i·wᵢ² + √(1 + ‖w‖²). */
function smoothGradient(point: Vector<number>): number[] {
  const root = Math.sqrt(1 + point.reduce((sum, w) => sum + w * w, 0));
  return point.map((w, i) => (i + 1) * w + w / root);
}

function compare(
  transformation: Transformation<number, unknown>,
  other: Imperative,
  gradientAt: (point: Vector<number>, step: number) => number[],
  steps: number,
): void {
  const { iterates } = run(F, transformation, gradientAt, start, steps);
  for (let step = 0; step < steps; step += 1) {
    other.step((point) => gradientAt(point, step));
    iterates[step + 1].forEach((w, i) => {
      const error = Math.abs(w - other.data[i]) / Math.max(1, Math.abs(w));
      if (!(error < 1e-10)) expect.fail(`step ${step}, entry ${i}: ${w} against ${other.data[i]}`);
    });
  }
}

const moments = { beta1: 0.9, beta2: 0.99, epsilon: 0.01 };
const adams = [
  ['outside', true],
  ['outside', false],
  ['inside', true],
  ['inside', false],
  ['hat', true],
] as const;

const cases: [string, Transformation<number, unknown>, Imperative][] = [
  ['averaged momentum', averagedMomentum(F, { rate: 0.1, beta: 0.9 }), torchMomentum(start, 0.1, 0.9, 0.9)],
  ['summed momentum', summedMomentum(F, { rate: 0.01, beta: 0.9 }), torchMomentum(start, 0.01, 0.9, 0)],
  ['heavy ball', heavyBall(F, { rate: 0.01, beta: 0.9 }), torchMomentum(start, 0.01, 0.9, 0)],
  [
    'heavy ball, velocity',
    heavyBallVelocity(F, { rate: 0.01, beta: 0.9 }),
    torchMomentum(start, 0.01, 0.9, 0),
  ],
  ['Nesterov', nesterov(F, { rate: 0.02, beta: 0.9 }), walkingNesterov(start, 0.02, 0.9)],
  ['Nesterov, sequence', nesterovSequence(F, { rate: 0.02, beta: 0.9 }), walkingNesterov(start, 0.02, 0.9)],
  [
    'AdaGrad',
    adaGrad(F, { rate: 0.5, accumulator: 'current', initial: 0.25, epsilon: 0.01 }),
    torchAdagrad(start, 0.5, 0.25, 0.01),
  ],
  [
    'AdaGrad, delayed',
    adaGrad(F, { rate: 0.5, accumulator: 'delayed', initial: 4 }),
    delayedAdagrad(start, 0.5, 2),
  ],
  [
    'AdaGrad with the norm',
    adaGradNorm(F, { rate: 0.5, accumulator: 'current' }),
    adagradNorm(start, 0.5, false, 0),
  ],
  [
    'AdaGrad with the norm, delayed',
    adaGradNorm(F, { rate: 0.5, accumulator: 'delayed', initial: 9 }),
    adagradNorm(start, 0.5, true, 3),
  ],
  ...adams
    .filter(([where]) => where !== 'hat')
    .map(([where, corrected]): [string, Transformation<number, unknown>, Imperative] => [
      `RMSprop, ε ${where}, ${corrected ? 'corrected' : 'not corrected'}`,
      rmsProp(F, {
        rate: 0.02,
        gamma: 0.95,
        epsilon: 0.01,
        epsilonPlacement: where === 'inside' ? 'inside' : 'outside',
        biasCorrection: corrected,
      }),
      torchRmsprop(start, 0.02, 0.95, { eps: 0.01, where }, corrected),
    ]),
  ...adams.flatMap(([where, corrected]): [string, Transformation<number, unknown>, Imperative][] => {
    const options = { ...moments, rate: 0.05, epsilonPlacement: where, biasCorrection: corrected };
    const name = `ε ${where}, ${corrected ? 'corrected' : 'not corrected'}`;
    const other = (shrink: number) =>
      imperativeAdam(start, 0.05, [0.9, 0.99], { eps: 0.01, where }, corrected, shrink);
    return [
      [`Adam, ${name}`, adam(F, options), other(0)],
      [`AdamW, ${name}`, adamW(F, { ...options, decay: 0.5 }), other(0.05 * 0.5)],
      [`AdamW, separate, ${name}`, adamWSeparateDecay(F, { ...options, decay: 0.125 }), other(0.125)],
    ];
  }),
  [
    'Lion',
    lion(F, { rate: 0.03125, beta1: 0.9, beta2: 0.99, decay: 0.5 }),
    imperativeLion(start, 0.03125, [0.9, 0.99], 0.5),
  ],
];

describe('over long random runs in float64, against imperative implementations:', () => {
  it.each(cases)('%s', (_, transformation, other) => {
    compare(transformation, other, noisyGradients(20260), STEPS);
  });

  // Few steps: at the minimum s and y are rounding errors.
  it.each([1, 3, Infinity])('L-BFGS with memory %s', (memory) => {
    compare(lbfgs(F, { rate: 0.1, memory }), textbookBfgs(start, 0.1, memory), smoothGradient, 100);
  });

  it('BFGS', () => {
    compare(bfgs(F, { rate: 0.1 }), textbookBfgs(start, 0.1, Infinity), smoothGradient, 100);
  });
});

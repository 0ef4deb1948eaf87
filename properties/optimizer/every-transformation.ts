import fc from 'fast-check';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { accumulateMomentum } from '../../src/optimizer/accumulate-momentum.js';
import { adaGrad } from '../../src/optimizer/ada-grad.js';
import { adaGradNorm } from '../../src/optimizer/ada-grad-norm.js';
import { adam } from '../../src/optimizer/adam.js';
import { adamW } from '../../src/optimizer/adam-w.js';
import { adamWSeparateDecay } from '../../src/optimizer/adam-w-separate-decay.js';
import { addL2Gradient } from '../../src/optimizer/add-l2-gradient.js';
import { averagedMomentum } from '../../src/optimizer/averaged-momentum.js';
import { bfgs } from '../../src/optimizer/bfgs.js';
import { chain } from '../../src/optimizer/chain.js';
import { cosineSchedule } from '../../src/optimizer/cosine-schedule.js';
import { dampedNewton } from '../../src/optimizer/damped-newton.js';
import { decayAfter } from '../../src/optimizer/decay-after.js';
import { diagonalPreconditioning } from '../../src/optimizer/diagonal-preconditioning.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { heavyBall } from '../../src/optimizer/heavy-ball.js';
import { heavyBallVelocity } from '../../src/optimizer/heavy-ball-velocity.js';
import { inversePreconditioning } from '../../src/optimizer/inverse-preconditioning.js';
import { lbfgs } from '../../src/optimizer/l-bfgs.js';
import { lion } from '../../src/optimizer/lion.js';
import { matrixPreconditioning } from '../../src/optimizer/matrix-preconditioning.js';
import { movingAverage } from '../../src/optimizer/moving-average.js';
import { nesterov } from '../../src/optimizer/nesterov.js';
import { nesterovSequence } from '../../src/optimizer/nesterov-sequence.js';
import { newton } from '../../src/optimizer/newton.js';
import { rmsProp } from '../../src/optimizer/rms-prop.js';
import { scaleByExactLineSearch } from '../../src/optimizer/scale-by-exact-line-search.js';
import { scaleByRate } from '../../src/optimizer/scale-by-rate.js';
import { signSGD } from '../../src/optimizer/sign-sgd.js';
import { stepDecaySchedule } from '../../src/optimizer/step-decay-schedule.js';
import { straightAverage } from '../../src/optimizer/straight-average.js';
import { summedMomentum } from '../../src/optimizer/summed-momentum.js';
import type { Transformation } from '../../src/optimizer/transformation.js';
import type { Scalar } from '../../src/scalar/scalar.js';

export const start = [1, -0.5, 3];
const finite = fc.integer({ min: -(2 ** 30), max: 2 ** 30 }).map((n) => n / 2 ** 24);
export const gradientStreams = fc.array(fc.array(finite, { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 8,
});

type Named<T> = [string, Transformation<T, unknown>];

const fromFloats =
  <T>(S: Scalar<T>) =>
  (numerator: number, denominator = 1) =>
    S.div(S.fromInteger(numerator), S.fromInteger(denominator));

/** The Hessian of Σ 2wᵢ² + wᵢ⁴/12 + the products wᵢwⱼ: positive definite everywhere. */
function curved<T>(S: Scalar<T>): (point: Vector<T>) => Matrix<T> {
  return (point) =>
    point.map((entry, i) =>
      point.map((_, j) => (i === j ? S.add(S.fromInteger(4), S.mul(entry, entry)) : S.fromInteger(1))),
    );
}

/** Optimizers that stay within the rationals, each dialect once, over one number system. */
export function everyRationalTransformation<T>(S: Scalar<T>): Named<T>[] {
  const q = fromFloats(S);
  const rate = q(1, 8);
  const decay = q(1, 16);
  const beta = q(3, 4);
  const slowing = (step: number) => S.div(rate, S.fromInteger(step + 1));
  const growing = (step: number) => S.div(S.fromInteger(step), S.fromInteger(step + 3));
  const matrix = [
    [q(4), q(1), q(0)],
    [q(1), q(3), q(-1, 2)],
    [q(0), q(-1, 2), q(2)],
  ];
  return [
    ['gradient descent', gradientDescent(S, { rate })],
    ['scheduled gradient descent', gradientDescent(S, { rate: slowing })],
    [
      'step decay',
      gradientDescent(S, { rate: stepDecaySchedule(S, { rate, factor: q(1, 10), at: [1, 4] }) }),
    ],
    ['averaged momentum', averagedMomentum(S, { rate, beta })],
    ['summed momentum', summedMomentum(S, { rate: slowing, beta })],
    [
      'momentum as in PyTorch',
      chain(
        accumulateMomentum(S, { momentum: beta, dampening: decay, firstStep: 'undamped', nesterov: true }),
        scaleByRate(S, rate),
      ),
    ],
    ['straight average', chain(straightAverage(S), scaleByRate(S, rate))],
    ['heavy ball', heavyBall(S, { rate, beta: growing })],
    ['heavy ball as a velocity', heavyBallVelocity(S, { rate: slowing, beta })],
    ['Nesterov', nesterov(S, { rate: slowing, beta: growing })],
    ['Nesterov as two sequences', nesterovSequence(S, { rate, beta })],
    ['diagonal preconditioning', diagonalPreconditioning(S, { diagonal: [q(1, 4), q(1, 3), q(2)] })],
    ['full preconditioning', matrixPreconditioning(S, { preconditioner: matrix, rate })],
    ['inverse preconditioning', inversePreconditioning(S, { matrix })],
    ['gradient descent, then weight decay', decayAfter(S, gradientDescent(S, { rate }), slowing)],
    ['signSGD', signSGD(S, { rate: slowing })],
    ['Lion', lion(S, { rate, beta1: q(7, 8), beta2: q(31, 32) })],
    ['Lion with decay', lion(S, { rate, beta1: q(7, 8), beta2: q(31, 32), decay })],
    [
      'L2 in averaged momentum',
      chain(
        addL2Gradient(S, { strength: decay, penalty: 'whole' }),
        movingAverage(S, { beta }),
        scaleByRate(S, rate),
      ),
    ],
  ];
}

/** Optimizers that take roots. */
export function everyRootedTransformation<T>(S: Scalar<T>): Named<T>[] {
  const q = fromFloats(S);
  const rate = q(1, 8);
  const decay = q(1, 16);
  const epsilon = q(1, 1024);
  const moments = { beta1: q(7, 8), beta2: q(31, 32), epsilon };
  const outside = { ...moments, epsilonPlacement: 'outside', biasCorrection: true } as const;
  const inside = { ...moments, epsilonPlacement: 'inside', biasCorrection: false } as const;
  const corrected = { epsilonPlacement: 'inside', biasCorrection: true } as const;
  const delayed = { accumulator: 'delayed', initial: q(1, 64) } as const;
  const current = { accumulator: 'current', epsilon } as const;
  return [
    ['Adam, ε outside', adam(S, { ...outside, rate })],
    ['Adam, ε inside, not corrected', adam(S, { ...inside, rate })],
    ['Adam, ε hat', adam(S, { ...outside, epsilonPlacement: 'hat', rate })],
    ['AdamW', adamW(S, { ...outside, rate, decay })],
    ['AdamW with a separate decay', adamWSeparateDecay(S, { ...outside, rate, decay })],
    ['RMSprop', rmsProp(S, { gamma: q(7, 8), epsilon, rate })],
    ['RMSprop, ε inside, corrected', rmsProp(S, { gamma: q(7, 8), epsilon, ...corrected, rate })],
    ['AdaGrad', adaGrad(S, { ...current, rate })],
    ['AdaGrad, delayed', adaGrad(S, { ...delayed, rate })],
    ['AdaGrad with the norm', adaGradNorm(S, { ...current, rate })],
    ['AdaGrad with the norm, delayed', adaGradNorm(S, { ...delayed, rate })],
  ];
}

/** A·w − b for a positive definite A, which the optimizers below need: they divide by ⟨s, y⟩. */
export function quadraticGradient<T>(S: Scalar<T>): (point: Vector<T>) => Vector<T> {
  const { gradientAt } = quadraticObjective(S);
  return gradientAt;
}

function quadraticObjective<T>(S: Scalar<T>) {
  const q = fromFloats(S);
  const hessian = [
    [q(3), q(1), q(0)],
    [q(1), q(2), q(1, 2)],
    [q(0), q(1, 2), q(1)],
  ];
  return {
    gradientAt: (point: Vector<T>) =>
      hessian.map((row, i) => S.sub(S.dot(row, point), S.div(S.fromInteger(i), S.fromInteger(4)))),
    hessianAt: () => hessian,
  };
}

/** Optimizers that are for the gradients of one function, and for a few steps: exact numbers grow, schedules end. */
export function everyShortTransformation<T>(S: Scalar<T>): Named<T>[] {
  const q = fromFloats(S);
  const rate = q(1, 4);
  const cosine = cosineSchedule(S, { steps: 3, peak: rate });
  return [
    ['damped Newton', dampedNewton(S, { hessianAt: curved(S), rate })],
    ['Newton', newton(S, { hessianAt: curved(S) })],
    ['Nesterov, looking ahead', nesterov(S, { rate, beta: q(3, 4) })],
    ['Nesterov as two sequences, looking ahead', nesterovSequence(S, { rate, beta: q(3, 4) })],
    ['BFGS', bfgs(S, { rate, pairs: 'positive' })],
    ['L-BFGS with memory 1', lbfgs(S, { rate, memory: 1, pairs: 'positive' })],
    ['L-BFGS, scaled', lbfgs(S, { rate, memory: 2, initial: 'latest', pairs: 'positive' })],
    ['steepest descent', scaleByExactLineSearch(S, quadraticObjective(S))],
    ['cosine schedule', gradientDescent(S, { rate: (step) => cosine(Math.min(step, 3)) })],
  ];
}

/** All of the above. */
export function everyTransformation<T>(S: Scalar<T>): Named<T>[] {
  return [...everyRationalTransformation(S), ...everyRootedTransformation(S), ...everyShortTransformation(S)];
}

import { functionOf, scalar, type Value, vector } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import { type OptimizerRun, observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import type { Vector } from '../../src/linear/types.js';
import { piecewiseQuadratic } from '../../src/objective/piecewise-quadratic.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { heavyBall } from '../../src/optimizer/heavy-ball.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * f on the line, f(0) = 0, with the slope f′(0) = `slope` and the curvatures `curvatures` between `breakpoints`: formulas
 * of a number and of two vectors, of which the first has one entry more.
 */
export const lineFunction = (parts: {
  curvatures: string;
  breakpoints: string;
  slope: string;
}): Computed => ({
  kind: 'computed',
  optimizer: false,
  defines: { f: functionOf([vector], scalar), '∇f': functionOf([vector], vector) },
  from: parts,
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const line = piecewiseQuadratic(S, {
      breakpoints: inputs.breakpoints as Vector<T>,
      curvatures: inputs.curvatures as Vector<T>,
      slope: inputs.slope as T,
    });
    return {
      f: (x: Value<T>) => line.value((x as Vector<T>)[0]),
      '∇f': (x: Value<T>) => [line.slope((x as Vector<T>)[0])],
    };
  },
});

/** f on the line, f(0) = 0, with the slope f′(0) = `slope`, the curvature `left` up to `kink` and `right` beyond: formulas. */
export const kinkedLine = (parts: {
  left: string;
  right: string;
  kink: string;
  slope: string;
}): Computed => ({
  kind: 'computed',
  optimizer: false,
  defines: { f: functionOf([vector], scalar), '∇f': functionOf([vector], vector) },
  from: parts,
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    // A formula such as 7 is an integer.
    const number = (name: string) => {
      const value = inputs[name];
      return typeof value === 'number' ? S.fromInteger(value) : (value as T);
    };
    const line = piecewiseQuadratic(S, {
      breakpoints: [number('kink')],
      curvatures: [number('left'), number('right')],
      slope: number('slope'),
    });
    return {
      f: (x: Value<T>) => line.value((x as Vector<T>)[0]),
      '∇f': (x: Value<T>) => [line.slope((x as Vector<T>)[0])],
    };
  },
});

/** f with the slope ½ at 0 and the curvatures 1, −1, 1 with kinks at −5/4 and 1: minima at −3 and 3/2, a bump at ½. */
export const bumpyLine: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { f: functionOf([vector], scalar), '∇f': functionOf([vector], vector) },
  from: {},
  compute<T>(S: Scalar<T>) {
    const quarters = (count: number) => S.div(S.fromInteger(count), S.fromInteger(4));
    const line = piecewiseQuadratic(S, {
      breakpoints: [quarters(-5), quarters(4)],
      curvatures: [quarters(4), quarters(-4), quarters(4)],
      slope: quarters(2),
    });
    return {
      f: (x: Value<T>) => line.value((x as Vector<T>)[0]),
      '∇f': (x: Value<T>) => [line.slope((x as Vector<T>)[0])],
    };
  },
};

type Where = Pick<OptimizerRun, 'start' | 'steps'> & { readonly iterates?: string };

/** Heavy ball on ∇f, from `start` with w_{−1} = `before`, or from rest; `previous` names the sequence w_{−1}, w_0, …. */
export const heavyBallRun = ({
  iterates = 'w',
  start,
  steps,
  before = start,
  previous = 'v',
  rate,
  beta,
}: Where & {
  readonly rate: string;
  readonly beta: string;
  readonly before?: string;
  readonly previous?: string;
}) =>
  optimizerRun({
    iterates,
    start,
    steps,
    gradient: '∇f',
    hyperparameters: { rate, beta },
    vectors: { before },
    readings: { [previous]: { from: 0, type: 'vector' } },
    optimizer: (S, { rate, beta }, { vectors: { before } }) =>
      observe(heavyBall(S, { rate, beta, before }), {
        [previous]: { from: 0, read: ({ previous }) => previous },
      }),
  });

/** Gradient descent on ∇f. */
export const descentRun = ({ iterates = 'u', start, steps, rate }: Where & { readonly rate: string }) =>
  optimizerRun({
    iterates,
    start,
    steps,
    gradient: '∇f',
    hyperparameters: { rate },
    optimizer: (S, { rate }) => observe(gradientDescent(S, { rate })),
  });

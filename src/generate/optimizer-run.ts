import {
  type FunctionValue,
  matrix,
  type Sequence,
  scalar as scalarType,
  sequenceOf,
  type Type,
  type Value,
  vector,
} from '../formula/type.js';
import type { Matrix, Vector } from '../linear/types.js';
import { run } from '../optimizer/run.js';
import { type GradientAt, sampledGradient } from '../optimizer/sampled-gradient.js';
import type { Schedule } from '../optimizer/schedule.js';
import type { Transformation } from '../optimizer/transformation.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Computed } from './family.js';

/** A run of an optimizer whose state is no longer visible, but for what is read off it. */
export interface Observed<T> {
  run(
    scalar: Scalar<T>,
    gradientAt: (point: Vector<T>, step: number) => Vector<T>,
    start: Vector<T>,
    steps: number,
  ): {
    readonly iterates: readonly Vector<T>[];
    readonly readings: Readonly<Record<string, readonly Value<T>[]>>;
  };
}

/**
 * A transformation, and what to read off its states: a function that starts at 0 is read before the first step too, one
 * that starts at 1 only after it (the corrected moments of Adam have no value before).
 */
export function observe<T, State>(
  transformation: Transformation<T, State>,
  readings: Readonly<
    Record<string, { readonly from: 0 | 1; readonly read: (state: State) => T | Vector<T> | Matrix<T> }>
  > = {},
): Observed<T> {
  return {
    run(scalar, gradientAt, start, steps) {
      const { iterates, states } = run(scalar, transformation, gradientAt, start, steps);
      const read = Object.entries(readings).map(
        ([name, { from, read }]) => [name, states.slice(from).map((state) => read(state))] as const,
      );
      return { iterates, readings: Object.fromEntries(read) };
    },
  };
}

/** What an optimizer takes beside numbers. */
export interface OtherHyperparameters<T> {
  readonly vectors: Readonly<Record<string, Vector<T>>>;
  readonly schedules: Readonly<Record<string, Schedule<T>>>;
  readonly functions: Readonly<Record<string, FunctionValue<T>>>;
}

export interface OptimizerRun {
  /** The name of the iterates w_0, …, w_T. */
  readonly iterates: string;
  /** The number of the first iterate, if it is not 0: with 1 they are w_1, …, w_{T+1}. */
  readonly first?: 0 | 1;
  /** Formulas: the start, the number of steps, and the hyperparameters. */
  readonly start: string;
  readonly steps: string;
  readonly hyperparameters: Readonly<Record<string, string>>;
  /** Formulas: hyperparameters that are vectors, such as the velocity at the start. */
  readonly vectors?: Readonly<Record<string, string>>;
  /** Formulas: hyperparameters that are sequences, of which step t takes the element t, counted from its first. */
  readonly schedules?: Readonly<Record<string, string>>;
  /** Formulas: what an optimizer takes as functions of the iterate, such as the Hessian. */
  readonly functions?: Readonly<Record<string, string>>;
  /**
   * A function of the iterate (∇f), or a sequence g_1, …, g_T of gradients that do not depend on it; with `sample`, a
   * function of the iterate and of the number of a component.
   */
  readonly gradient: string;
  /** SGD: each step is given the gradient of one component, of 1 to `of`, by a sequence of the numbers `drawn`. */
  readonly sample?: { readonly of: string; readonly drawn: string };
  optimizer<T>(
    scalar: Scalar<T>,
    hyperparameters: Readonly<Record<string, T>>,
    others: OtherHyperparameters<T>,
  ): Observed<T>;
  /** Further sequences that `observe` reads, by name: the index of the first element, and what the elements are. */
  readonly readings?: Readonly<
    Record<string, { readonly from: 0 | 1; readonly type: 'scalar' | 'vector' | 'matrix' }>
  >;
}

/** The run of a reference optimizer as names of a family: its iterates, and what is read off its states. */
export function optimizerRun(options: OptimizerRun): Computed {
  const { iterates, first = 0, start, steps, gradient, sample, hyperparameters, readings = {} } = options;
  const { vectors = {}, schedules = {}, functions = {} } = options;
  const defines: Record<string, Type> = { [iterates]: sequenceOf(vector) };
  for (const [name, { type }] of Object.entries(readings)) {
    defines[name] = sequenceOf({ scalar: scalarType, vector, matrix }[type]);
  }
  return {
    kind: 'computed',
    optimizer: true,
    defines,
    starts: {
      [iterates]: first,
      ...Object.fromEntries(Object.entries(readings).map(([name, { from }]) => [name, from])),
    },
    from: { ...hyperparameters, ...vectors, ...schedules, ...functions, start, steps, gradient, ...sample },
    compute<T>(scalar: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
      const numbers = picked(hyperparameters, (name) => asScalar(scalar, inputs[name]));
      const observed = options
        .optimizer(scalar, numbers, {
          vectors: picked(vectors, (name) => inputs[name] as Vector<T>),
          schedules: picked(schedules, (name) => {
            const { items } = inputs[name] as Sequence<T>;
            return (step) => asScalar(scalar, items[step]);
          }),
          functions: picked(functions, (name) => inputs[name] as FunctionValue<T>),
        })
        .run(
          scalar,
          sample ? sampled(scalar, inputs) : gradientAt(inputs.gradient),
          inputs.start as Vector<T>,
          inputs.steps as number,
        );
      const values: Record<string, Value<T>> = { [iterates]: { start: first, items: observed.iterates } };
      for (const [name, { from }] of Object.entries(readings)) {
        values[name] = { start: from, items: observed.readings[name] };
      }
      return values;
    },
  };
}

function picked<Value>(
  names: Readonly<Record<string, string>>,
  value: (name: string) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, value(name)]));
}

/** A hyperparameter that reads as an integer is a JavaScript number, whatever the scalar is. */
function asScalar<T>(scalar: Scalar<T>, value: Value<T>): T {
  return typeof value === 'number' && Number.isInteger(value) ? scalar.fromInteger(value) : (value as T);
}

function gradientAt<T>(gradient: Value<T>): (point: Vector<T>, step: number) => Vector<T> {
  if (typeof gradient === 'function') {
    const at = gradient as FunctionValue<T>;
    return (point) => at(point) as Vector<T>;
  }
  const { items } = gradient as Sequence<T>;
  return (_, step) => items[step] as Vector<T>;
}

function sampled<T>(
  scalar: Scalar<T>,
  { gradient, of, drawn }: Readonly<Record<string, Value<T>>>,
): GradientAt<T> {
  const at = gradient as FunctionValue<T>;
  const components = Array.from(
    { length: of as number },
    (_, i) => (point: Vector<T>) => at(point, i + 1) as Vector<T>,
  );
  const { items } = drawn as Sequence<T>;
  return sampledGradient(scalar, components, (step) => [(items[step] as number) - 1]);
}

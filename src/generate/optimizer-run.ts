import { type FunctionValue, scalar as scalarType, sequenceOf, type Sequence, type Type, type Value, vector } from '../formula/type.js';
import type { Vector } from '../linear/types.js';
import { run } from '../optimizer/run.js';
import type { Transformation } from '../optimizer/transformation.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Computed } from './family.js';

/** A sequence read off the optimizer's states: t = 0 … T, or from t = 1 where it is not defined before a step. */
export interface StateReading {
  readonly from: 0 | 1;
  readonly type: 'scalar' | 'vector';
  read<T>(scalar: Scalar<T>, state: never): T | Vector<T>;
}

export interface OptimizerRun {
  /** The name of the iterates w_0, …, w_T. */
  readonly iterates: string;
  /** Formulas: the start, the number of steps, and the hyperparameters. */
  readonly start: string;
  readonly steps: string;
  readonly hyperparameters: Readonly<Record<string, string>>;
  /** A function of the iterate (∇f), or a sequence g_1, …, g_T of gradients that do not depend on it. */
  readonly gradient: string;
  optimizer<T>(scalar: Scalar<T>, hyperparameters: Readonly<Record<string, T>>): Transformation<T, never>;
  /** Further sequences, by name. */
  readonly states?: Readonly<Record<string, StateReading>>;
}

/** The run of a reference optimizer as names of a family: its iterates, and what is read off its states. */
export function optimizerRun(options: OptimizerRun): Computed {
  const { iterates, start, steps, gradient, hyperparameters, states = {} } = options;
  const readings = Object.entries(states);
  const defines: Record<string, Type> = { [iterates]: sequenceOf(vector) };
  for (const [name, { type }] of readings) defines[name] = sequenceOf(type === 'vector' ? vector : scalarType);
  return {
    kind: 'computed',
    optimizer: true,
    defines,
    from: { ...hyperparameters, start, steps, gradient },
    compute<T>(scalar: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
      const numbers = Object.fromEntries(
        Object.keys(hyperparameters).map((name) => [name, asScalar(scalar, inputs[name])]),
      );
      const transformation = options.optimizer(scalar, numbers);
      const trajectory = run(
        scalar,
        transformation,
        gradientAt(inputs.gradient),
        inputs.start as Vector<T>,
        inputs.steps as number,
      );
      const values: Record<string, Value<T>> = { [iterates]: { start: 0, items: trajectory.iterates } };
      for (const [name, { from, read }] of readings) {
        values[name] = { start: from, items: trajectory.states.slice(from).map((state) => read(scalar, state)) };
      }
      return values;
    },
  };
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

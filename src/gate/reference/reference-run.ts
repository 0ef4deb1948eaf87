import type { Transformation } from '../../optimizer/transformation.js';
import { UndecidedBranch } from '../../scalar/failure.js';
import { errorAnalyses } from '../arithmetic/error-analysis.js';
import { EVERYTHING, Rounded, stored } from '../arithmetic/rounded.js';
import type { Dialect, Specification } from '../specification/specification.js';
import type { Stream, Tensor } from '../subject/stream.js';
import { liftHyper } from './numbers.js';

/**
 * Indexed by step, tensor, entry: what the parameters may be after each step. A radius of Infinity says that nothing
 * can be expected: the number leaves the range of the format, or the formula has no value there.
 */
export type Expected = readonly (readonly (readonly Rounded[])[])[];

/** What the specification does with a stream, with the bound on the rounding errors of a program of its dtype. */
export function referenceRun(specification: Specification, dialect: Dialect, stream: Stream): Expected {
  const lifting = errorAnalyses[stream.dtype];
  const numbers = liftHyper(lifting, stream.hyper);
  const transformation = specification.transformation(lifting.S, numbers, { hyper: stream.hyper, dialect });
  const begin = (tensor: Tensor) => new TensorRun(transformation, tensor.map(lifting.given));
  const tensors = stream.params.map(begin);
  return stream.steps.map((step) => {
    if (step.resume === 'cold') for (const tensor of tensors) tensor.forget();
    tensors.push(...(step.joins ?? []).map(begin));
    step.params?.forEach((values, i) => {
      const { point } = tensors[i];
      tensors[i].point = values.map((value, j) => lifting.overwritten(point[j], value));
    });
    if (step.learningRate !== undefined) numbers.setRate(step.learningRate);
    step.grads.forEach((gradient, i) => {
      if (gradient !== null) tensors[i].step(lifting.S.add, gradient.map(lifting.given));
    });
    return tensors.map(({ point }) => point);
  });
}

class TensorRun {
  point: readonly Rounded[];
  readonly #transformation: Transformation<Rounded, unknown>;
  #state: unknown;

  constructor(transformation: Transformation<Rounded, unknown>, point: readonly Rounded[]) {
    this.#transformation = transformation;
    this.point = point;
    this.#state = transformation.init(point);
  }

  forget(): void {
    this.#state = this.#transformation.init(this.point);
  }

  step(add: (a: Rounded, b: Rounded) => Rounded, gradient: readonly Rounded[]): void {
    try {
      const { change, state } = this.#transformation.update(gradient, this.#state, this.point);
      this.point = this.point.map((entry, i) => stored(add(entry, change[i])));
      this.#state = settled(state);
    } catch (error) {
      if (!(error instanceof UndecidedBranch)) throw error;
      this.point = this.point.map(() => EVERYTHING);
    }
  }
}

/** A state whose numbers are all `stored`. */
function settled(state: unknown): unknown {
  if (state instanceof Rounded) return stored(state);
  if (Array.isArray(state)) return state.map(settled);
  if (typeof state !== 'object' || state === null) return state;
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [name, settled(value)]));
}

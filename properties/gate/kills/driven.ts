import { floatRuns } from '../../../src/gate/arithmetic/float-run.js';
import type { Program } from '../../../src/gate/mistake/program.js';
import { simulate } from '../../../src/gate/mistake/simulate.js';
import type { Specification } from '../../../src/gate/specification/specification.js';
import type { Hyper, StreamStep, Tensor } from '../../../src/gate/subject/stream.js';
import { referenceOptimizer } from '../reference-optimizer.js';

/** An optimizer in a closed loop: the gradients of a step may depend on the parameters after the one before. */
export interface Driven {
  readonly params: readonly Tensor[];
  step(grads: readonly Tensor[], also?: Omit<StreamStep, 'grads'>): void;
}

/** How suites make the optimizer that they judge. */
export type Make = (hyper: Hyper, params: readonly Tensor[]) => Driven;

/** A program of the catalogue. Its caller zeroes the gradients in place, so that they stay the same arrays. */
export const drivenProgram =
  (programOf: (hyper: Hyper) => Program): Make =>
  (hyper, params) => {
    const steps: StreamStep[] = [];
    const stream = { name: 'a loop', dtype: 'float64', hyper, params, steps, reusesGradients: true } as const;
    // It looks for the next step only when it is asked for one.
    const run = simulate(programOf(hyper), stream, floatRuns.float64);
    let now = params;
    return {
      get params() {
        return now;
      },
      step(grads, also = {}) {
        steps.push({ ...also, grads });
        now = run.next().value!.params;
      },
    };
  };

/** What is right, by `src/optimizer`. */
export const drivenReference =
  (specification: Specification): Make =>
  (hyper, params) => {
    const optimizer = referenceOptimizer(specification, 'float64')(hyper);
    const now = params.map((tensor) => Float64Array.from(tensor));
    return {
      get params() {
        return now.map((tensor) => [...tensor]);
      },
      step(grads, { learningRate } = {}) {
        if (learningRate !== undefined) optimizer.setLearningRate!(learningRate);
        optimizer.step(
          now,
          grads.map((tensor) => Float64Array.from(tensor)),
        );
      },
    };
  };

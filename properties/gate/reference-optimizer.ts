import { floatRuns } from '../../src/gate/arithmetic/float-run.js';
import { liftHyper } from '../../src/gate/reference/numbers.js';
import {
  type Dialect,
  defaultDialect,
  type Specification,
} from '../../src/gate/specification/specification.js';
import type { Optimizer, Values } from '../../src/gate/subject/optimizer.js';
import type { Dtype, Hyper } from '../../src/gate/subject/stream.js';
import type { Transformation } from '../../src/optimizer/transformation.js';

/** An optimizer of `src/optimizer` on plain floats, driven as a library is: this is what is shipped to users. */
export const referenceOptimizer =
  (specification: Specification, dtype: Dtype, dialect: Dialect = defaultDialect(specification)) =>
  (hyper: Hyper): Optimizer => {
    const lifting = floatRuns[dtype];
    const numbers = liftHyper(lifting, hyper);
    const transformation: Transformation<number, unknown> = specification.transformation(lifting.S, numbers, {
      hyper,
      dialect,
    });
    let states: unknown[] = [];
    return {
      step(params: Values[], grads: (Values | null)[]) {
        params.forEach((values, i) => {
          const gradient = grads[i];
          if (gradient === null) return;
          const point = Array.from(values);
          states[i] ??= transformation.init(point);
          const { change, state } = transformation.update(Array.from(gradient), states[i], point);
          states[i] = state;
          values.set(point.map((entry, j) => lifting.S.add(entry, change[j])));
        });
      },
      setLearningRate: numbers.setRate,
      save: () => states,
      load(saved) {
        states = saved as unknown[];
      },
    };
  };

import type { CreateOptimizer, Optimizer, Values } from '../../src/gate/subject/optimizer.js';
import type { Hyper } from '../../src/gate/subject/stream.js';

/** Optimizers as libraries write them, in place and associated their way; they share nothing with the gate. */

/** The arrays of one tensor, by name, made when they are first asked for; `t` counts its steps. */
export interface State {
  t: number;
  array(name: string): Values;
}

export type Rule = (w: Values, g: Values, state: State, h: Record<string, number>) => void;

/** Keeps one state for each tensor, and whatever else a gate asks of an optimizer. */
export function tensorwise(rule: Rule): CreateOptimizer {
  return (hyper: Hyper): Optimizer => {
    const h: Record<string, number> = {};
    for (const [name, value] of Object.entries(hyper)) h[name] = Number(value);
    let saved: { t: number; arrays: Map<string, Values> }[] = [];
    return {
      step(params, grads) {
        params.forEach((w, i) => {
          const g = grads[i];
          if (g === null) return;
          saved[i] ??= { t: 0, arrays: new Map() };
          const own = saved[i];
          own.t += 1;
          const array = (name: string): Values => {
            const known = own.arrays.get(name) ?? w.slice().fill(0);
            own.arrays.set(name, known);
            return known;
          };
          rule(w, g.slice(), { t: own.t, array }, h);
        });
      },
      setLearningRate(rate) {
        h.lr = rate;
      },
      save: () => structuredClone(saved),
      load(state) {
        saved = structuredClone(state) as typeof saved;
      },
    };
  };
}

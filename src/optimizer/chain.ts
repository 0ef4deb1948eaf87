import type { Vector } from '../linear/types.js';
import type { Transformation } from './transformation.js';

/**
 * The parts one after the other: each takes the change that the part before it made as its gradient; all of them see
 * the same parameters. The state is the list of the states. The empty chain is the identity.
 */
export function chain<T, States extends readonly unknown[]>(
  ...parts: { readonly [Index in keyof States]: Transformation<T, States[Index]> } & readonly Transformation<T, unknown>[]
): Transformation<T, States> {
  // TypeScript loses the tuple under `map`; the states stay in the order of the parts, which is all the cast says.
  const links = parts as readonly Transformation<T, unknown>[];
  return {
    init: (parameters) => links.map((link) => link.init(parameters)) as unknown as States,
    update(gradient, states, parameters) {
      let change: Vector<T> = gradient;
      const next = links.map((link, index) => {
        const update = link.update(change, states[index], parameters);
        change = update.change;
        return update.state;
      });
      return { change, state: next as unknown as States };
    },
  };
}

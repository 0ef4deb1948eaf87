import type { Vector } from '../linear/types.js';
import type { Transformation } from './transformation.js';

/** The parts of a chain: the tuple gives the states, and the array, which adds nothing, lets TypeScript infer T. */
type Parts<T, States extends readonly unknown[]> = {
  readonly [Index in keyof States]: Transformation<T, States[Index]>;
} & readonly Transformation<T, unknown>[];

/**
 * The parts one after the other: each takes the change that the part before it made as its gradient; all of them see
 * the same parameters. The state is the list of the states. The empty chain is the identity.
 *
 * The chain looks ahead if a part does; of several, each looks ahead from where the part before it looks.
 */
export function chain<T, States extends readonly unknown[]>(
  ...parts: Parts<T, States>
): Transformation<T, States> {
  // TypeScript loses the tuple under `map`; the states stay in the order of the parts, which is all the cast says.
  const links: readonly Transformation<T, unknown>[] = parts;
  const joined: Transformation<T, States> = {
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
  if (!links.some((link) => link.lookAhead)) return joined;
  return {
    ...joined,
    lookAhead: (parameters, states) =>
      links.reduce((point, link, index) => link.lookAhead?.(point, states[index]) ?? point, parameters),
  };
}

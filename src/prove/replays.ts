import type { Relation } from '../formula/index.js';
import type { Case } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import { BallMachine } from '../recorded/ball-machine.js';
import { DoubleDoubleMachine } from '../recorded/double-double-machine.js';
import { ball, doubleDoubleBall, type Scalar } from '../scalar/index.js';
import { type ShowSides, SidesOfFamily } from './recorded-sides.js';

/** What is known of the sides of relations in one case without evaluating it: replayed on one of the number systems. */
export interface Replays {
  sides<T>(relation: Relation, scalar: Scalar<T>): ShowSides<T> | undefined;
}

export const noReplays: Replays = { sides: () => undefined };

/** The replays of a family, case after case: those of one case hold until the next. */
export class FamilyReplays {
  readonly #systems: ReadonlyMap<unknown, SidesOfFamily<never>>;

  constructor(family: Family, relations: readonly Relation[]) {
    this.#systems = new Map<unknown, SidesOfFamily<never>>([
      [ball, new SidesOfFamily(family, relations, new BallMachine()) as unknown as SidesOfFamily<never>],
      [
        doubleDoubleBall,
        new SidesOfFamily(family, relations, new DoubleDoubleMachine()) as unknown as SidesOfFamily<never>,
      ],
    ]);
  }

  /** A case is replayed on a number system when it is first asked for there. */
  of(instance: Case): Replays {
    const replayed = new Map<unknown, ReadonlyMap<Relation, ShowSides<never>>>();
    return {
      sides: <T>(relation: Relation, scalar: Scalar<T>) => {
        const system = this.#systems.get(scalar);
        if (system === undefined) return undefined;
        const sides = replayed.get(scalar) ?? system.in(instance);
        replayed.set(scalar, sides);
        return sides.get(relation) as unknown as ShowSides<T> | undefined;
      },
    };
  }
}

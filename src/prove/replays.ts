import type { Relation } from '../formula/index.js';
import type { Case } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import { BallMachine } from '../recorded/ball-machine.js';
import { DoubleDoubleMachine } from '../recorded/double-double-machine.js';
import { ball, doubleDoubleBall, type Scalar } from '../scalar/index.js';
import { type Sides, SidesOfFamily } from './recorded-sides.js';

/** What is known of the sides of relations in one case without evaluating it: replayed on one of the number systems. */
export interface Replays {
  sides(relation: Relation, scalar: Scalar<never>): Sides | undefined;
  /** As balls, where numbers that may be equal are compared exactly. */
  exactSides(relation: Relation): Sides | undefined;
}

export const noReplays: Replays = { sides: () => undefined, exactSides: () => undefined };

/** The replays of a family, case after case: those of one case hold until the next. */
export class FamilyReplays {
  readonly #balls: SidesOfFamily<unknown>;
  readonly #systems: ReadonlyMap<unknown, SidesOfFamily<unknown>>;

  constructor(family: Family, relations: readonly Relation[]) {
    const balls = new SidesOfFamily(family, relations, ball, new BallMachine());
    const doubleDoubles = new SidesOfFamily(family, relations, doubleDoubleBall, new DoubleDoubleMachine());
    this.#balls = balls as unknown as SidesOfFamily<unknown>;
    this.#systems = new Map<unknown, SidesOfFamily<unknown>>([
      [ball, this.#balls],
      [doubleDoubleBall, doubleDoubles as unknown as SidesOfFamily<unknown>],
    ]);
  }

  /** A case is replayed on a number system when it is first asked for there. */
  of(instance: Case): Replays {
    const replayed = new Set<SidesOfFamily<unknown>>();
    const inThisCase = (system: SidesOfFamily<unknown>) => {
      if (!replayed.has(system)) system.restart(instance);
      replayed.add(system);
      return system;
    };
    return {
      sides: (relation, scalar) => {
        const system = this.#systems.get(scalar);
        return system && inThisCase(system).sides(relation);
      },
      exactSides: (relation) => inThisCase(this.#balls).exactSides(relation),
    };
  }
}

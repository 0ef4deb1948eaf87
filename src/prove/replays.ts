import type { Relation } from '../formula/index.js';
import type { Case } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import { BallMachine } from '../recorded/ball-machine.js';
import { comparison } from '../recorded/comparison.js';
import { DoubleDoubleMachine } from '../recorded/double-double-machine.js';
import { Follower } from '../recorded/follower.js';
import type { Machine } from '../recorded/machine.js';
import { ObjectMachine } from '../recorded/object-machine.js';
import type { Place } from '../recorded/place.js';
import { Registers } from '../recorded/registers.js';
import { Ties } from '../recorded/ties.js';
import type { Scalar } from '../scalar/index.js';
import { isFailure, type ReplayedCase, SidesOfFamily } from './recorded-sides.js';
import { comparesNumbers, type Sides, sidesInPlace, sidesTakenFrom } from './sides.js';
import { bigBalls, double, doubleDouble } from './tiers.js';

/** What is known of the sides of relations in one case without evaluating it: replayed on one of the number systems. */
export interface Replays {
  /** Beyond balls, numbers that may be equal are compared exactly, if that is quick. */
  sides(relation: Relation, scalar: Scalar<never>): Sides | undefined;
  /** The same for balls. */
  exactSides(relation: Relation): Sides | undefined;
}

export const noReplays: Replays = { sides: () => undefined, exactSides: () => undefined };

/** A number system that replays. */
interface System {
  readonly scalar: Scalar<never>;
  readonly machine: Machine<never>;
  readonly inPlace: Scalar<Place>;
}

/**
 * The replays of a family, case after case: those of one case hold until the next. Balls go first, and decide how the
 * computation goes on; other number systems follow where those decisions are certain. Numbers are compared where they
 * stand; only what is compared by more than its numbers is taken from there.
 */
export class FamilyReplays {
  readonly #family: SidesOfFamily;
  readonly #balls: System;
  readonly #exactly: Scalar<Place>;
  readonly #ties: Ties;
  readonly #followers: ReadonlyMap<Scalar<never>, { readonly system: System; readonly follower: Follower }>;

  constructor(family: Family, relations: readonly Relation[]) {
    const balls = new BallMachine();
    const registers = new Registers(balls);
    this.#family = new SidesOfFamily(family, relations, registers);
    this.#ties = new Ties(registers, balls);
    this.#balls = systemOf(double, balls);
    this.#exactly = comparison(balls, this.#ties);
    this.#followers = new Map(
      [
        systemOf(doubleDouble, new DoubleDoubleMachine(), this.#ties),
        ...bigBalls.map((scalar) => systemOf(scalar, new ObjectMachine(scalar), this.#ties)),
      ].map((system) => [system.scalar, { system, follower: new Follower(registers, system.machine) }]),
    );
  }

  /** A case is replayed on a number system when it is first asked for there. */
  of(instance: Case): Replays {
    const replayed = once(() => this.#replay(instance));
    const followed = new Map(
      [...this.#followers.keys()].map((scalar) => [scalar, once(() => this.#follow(scalar, replayed()))]),
    );
    return {
      sides: (relation, scalar) => {
        const sides = replayed()?.sidesOf(relation);
        const system = scalar === double ? this.#balls : followed.get(scalar)?.();
        if (sides === undefined || system === undefined) return undefined;
        return comparesNumbers(relation)
          ? sidesInPlace(sides, system.inPlace)
          : sidesTakenFrom(sides, system.machine, system.scalar);
      },
      exactSides: (relation) => {
        const sides = replayed()?.computation.isCertain ? replayed()?.sidesOf(relation) : undefined;
        return sides && comparesNumbers(relation) ? sidesInPlace(sides, this.#exactly) : undefined;
      },
    };
  }

  #replay(instance: Case): ReplayedCase | undefined {
    const replayed = this.#family.replay(instance);
    if (replayed) this.#ties.restart(replayed.computation, replayed.inputs, replayed.groups);
    return replayed;
  }

  #follow(scalar: Scalar<never>, replayed: ReplayedCase | undefined): System | undefined {
    if (!replayed?.computation.isCertain) return undefined;
    const { system, follower } = this.#followers.get(scalar)!;
    const { computation, inputs } = replayed;
    try {
      follower.follow(computation, inputs.length, (register, i) => system.machine.load(register, inputs[i]));
      return system;
    } catch (error) {
      if (isFailure(error)) return undefined;
      throw error;
    }
  }
}

function systemOf(scalar: Scalar<never>, machine: unknown, ties?: Ties): System {
  const inPlace = comparison(machine as Machine<unknown>, ties);
  return { scalar, machine: machine as Machine<never>, inPlace };
}

function once<Result>(compute: () => Result): () => Result {
  let computed: { readonly result: Result } | undefined;
  return () => {
    computed ??= { result: compute() };
    return computed.result;
  };
}

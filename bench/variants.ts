import { BallMachine } from '../src/recorded/ball-machine.js';
import { DoubleDoubleMachine } from '../src/recorded/double-double-machine.js';
import type { FlatMachine } from '../src/recorded/machine.js';
import {
  ball,
  bigBall,
  decimalIntervals,
  doubleDoubleBall,
  float64,
  rational,
  type Scalar,
} from '../src/scalar/index.js';

/** A number system on which the workloads run. */
export interface Variant {
  readonly name: string;
  readonly scalar: Scalar<never>;
  /** Where the engine replays recorded computations on this number system, so does the variant. */
  readonly machine?: () => FlatMachine<never>;
  /** True if a verdict is a proof: all but plain float64. */
  readonly certifies: boolean;
}

const certified = (name: string, scalar: unknown, machine?: () => unknown): Variant => ({
  name,
  scalar: scalar as Scalar<never>,
  certifies: true,
  ...(machine ? { machine: machine as () => FlatMachine<never> } : {}),
});

/** The name of the work by hand, to which all others are compared. */
export const bareName = 'bare float64';

export const floatBallName = 'float ball';
export const doubleDoubleName = 'double-double ball';

/** float64 through the dictionary: what the arithmetic costs beside the way it is called. */
export const dictionaryFloat: Variant = {
  name: 'float64 dictionary',
  scalar: float64 as unknown as Scalar<never>,
  certifies: false,
};

/** The tiers, in the order in which a comparison that is not decided goes on. */
export const tiers: readonly Variant[] = [
  certified(floatBallName, ball, () => new BallMachine()),
  certified(doubleDoubleName, doubleDoubleBall, () => new DoubleDoubleMachine()),
  ...[256, 512, 1024].map((bits) => certified(`big ball ${bits}`, bigBall(bits))),
  certified('rational', rational),
  certified('decimal 30', decimalIntervals(30)),
];

/** The same balls through the dictionary: what recording saves. */
export const dictionaryBalls: readonly Variant[] = [
  certified('float ball dictionary', ball),
  certified('double-double dictionary', doubleDoubleBall),
];

export const variants: readonly Variant[] = [dictionaryFloat, ...dictionaryBalls, ...tiers];

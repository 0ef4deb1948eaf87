import { ball, bigBall, decimalIntervals, doubleDoubleBall, rational, type Scalar } from '../scalar/index.js';

/** The number systems on which comparisons are decided, fastest first. */
export const tiers = [
  ball,
  doubleDoubleBall,
  bigBall(256),
  rational,
  bigBall(512),
  bigBall(1024),
  decimalIntervals(50),
  decimalIntervals(200),
] as unknown as readonly Scalar<never>[];

/** Double precision, twice that, exact numbers. */
export const [double, doubleDouble, , exact] = tiers as readonly [
  Scalar<never>,
  Scalar<never>,
  Scalar<never>,
  Scalar<never>,
  ...(readonly Scalar<never>[]),
];

/** More and more digits, but always so many. */
export const bigBalls = tiers.filter(({ name }) => name.startsWith('ball-'));

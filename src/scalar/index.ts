export { type Ball, ball } from './ball.js';
export { type BigBall, bigBall } from './big-ball.js';
export { decimalIntervals, type Interval } from './decimal.js';
export { type Atom, constant, type DegreeBound, type DegreeScalar, degrees, freeInput } from './degree.js';
export { type DoubleDoubleBall, doubleDoubleBall } from './double-double-ball.js';
export { NotRepresentable, OutsideDomain, UndecidedBranch } from './failure.js';
export { primeField } from './field.js';
export { float64 } from './float64.js';
export { type ClaimedIdentity, identityErrorBound } from './identity-error.js';
export { isPrime, randomPrime } from './prime.js';
export { below, type Random, seededRandom } from './random.js';
export {
  formatRational,
  fromFloat,
  parseRational,
  type Rational,
  ratio,
  rational,
  toFloat,
} from './rational.js';
export type { Ordering, Scalar } from './scalar.js';

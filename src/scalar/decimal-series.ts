import { Decimal } from 'decimal.js';
import {
  INDEFINITE,
  type Interval,
  type IntervalArithmetic,
  interval,
  intervalArithmetic,
  isIndefinite,
  point,
} from './decimal-arithmetic.js';

/**
 * exp, cos and ln of one decimal number, enclosed to about `digits` digits by Taylor series with a proved remainder.
 * decimal.js has these functions, but its guard digits are "empirically derived" (its source says), so no enclosure
 * rests on them: only on + − × ÷ with directed rounding.
 */

/** Arguments of exp beyond this give the indefinite interval: the result would have a billion digits. */
const LARGEST_EXPONENT = 1e9;
/** Arguments of cos beyond this give [−1, 1]: reduction would need as many digits again as the argument has. */
const LARGEST_ANGLE = 1e30;

/** exp(x) = exp(x/2^k)^(2^k), with |x/2^k| ≤ 2^-8. */
export function expOf(x: Decimal, digits: number): Interval {
  if (x.abs().gt(LARGEST_EXPONENT)) return INDEFINITE;
  const { work, reduced, halvings, tolerance } = reduce(x, digits, 0.31);
  let sum = one();
  let term = one();
  for (let n = 1; bound(term).gt(tolerance); n++) {
    term = work.div(work.mul(term, reduced), whole(n));
    sum = work.add(sum, term);
  }
  // Each later term is at most half the one before it, so their sum is at most the last term.
  let result = work.add(sum, around(bound(term)));
  for (let i = 0; i < halvings; i++) result = work.mul(result, result);
  return result;
}

/** cos(2y) = 2·cos²y − 1, k times from |y| = |x/2^k| ≤ 2^-8. */
export function cosOf(x: Decimal, digits: number): Interval {
  if (x.abs().gt(LARGEST_ANGLE)) return interval(new Decimal(-1), new Decimal(1));
  const { work, reduced, halvings, tolerance } = reduce(x, digits, 0.61);
  const square = work.mul(reduced, reduced);
  let sum = one();
  let term = one();
  for (let n = 1; bound(term).gt(tolerance); n += 2) {
    term = work.div(work.mul(term, square), whole(-n * (n + 1)));
    sum = work.add(sum, term);
  }
  let result = work.add(sum, around(bound(term)));
  for (let i = 0; i < halvings; i++) {
    result = work.sub(work.mul(whole(2), work.mul(result, result)), one());
  }
  return result;
}

/**
 * ln y = t + ln(y/eᵗ) for any t, and d/(1 + d) ≤ ln(1 + d) ≤ d. decimal.js proposes t; a wrong t would give a wide
 * interval, not a wrong one.
 */
export function lnOf(y: Decimal, digits: number): Interval {
  const Work = Decimal.clone({ precision: digits + 10, minE: -9e15, maxE: 9e15, defaults: true });
  const proposal = point(new Decimal(Work.ln(y)));
  if (isIndefinite(proposal)) return INDEFINITE;
  const exponential = expOf(proposal.lower, digits + 10);
  if (isIndefinite(exponential)) return INDEFINITE;
  const work = intervalArithmetic(digits + 10);
  const rest = work.sub(work.div(point(y), exponential), one());
  if (!rest.lower.gt(-0.5)) return INDEFINITE;
  const least = point(rest.lower);
  const lower = work.div(least, work.add(one(), least)).lower;
  return work.add(proposal, interval(lower, rest.upper));
}

interface Reduction {
  readonly work: IntervalArithmetic;
  readonly reduced: Interval;
  readonly halvings: number;
  /** Terms are added until one is at most this. */
  readonly tolerance: Decimal;
}

/** x/2^k with as many more digits as undoing the k halvings loses. */
function reduce(x: Decimal, digits: number, lostPerHalving: number): Reduction {
  const size = Math.abs(x.toNumber());
  const halvings = size < 2 ** -9 ? 0 : Math.ceil(Math.log2(size)) + 9;
  const precision = digits + Math.ceil(halvings * lostPerHalving) + 10;
  const work = intervalArithmetic(precision);
  const reduced = work.div(point(x), point(new Decimal((2n ** BigInt(halvings)).toString())));
  return { work, reduced, halvings, tolerance: new Decimal(`1e-${precision}`) };
}

function bound(a: Interval): Decimal {
  return Decimal.max(a.lower.abs(), a.upper.abs());
}

function around(radius: Decimal): Interval {
  return interval(radius.neg(), radius);
}

function one(): Interval {
  return whole(1);
}

function whole(value: number): Interval {
  return point(new Decimal(value));
}

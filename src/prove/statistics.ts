import { parseRational, type Rational, ratio, rational, seededRandom } from '../scalar/index.js';
import type { CheckedLine } from './lines.js';
import type { Verdict } from './result.js';
import type { Statistic } from './theorem.js';

/** How unlikely, in 1 of so many, the evidence would have to be if the opposite were true. */
const improbable = ratio(1, 1_000_000);

/**
 * Tests that an event has at least the probability claimed, by independent draws from a fixed seed:
 * `proved` if so many occurrences had a chance of at most 10⁻⁶ were the probability smaller, `refuted` if so few had
 * at most that chance were it as claimed, `undecided` between. The binomial tails are exact.
 */
export function checkStatistic(name: string, statistic: Statistic, seed: bigint): CheckedLine {
  const random = seededRandom(seed);
  let occurrences = 0;
  for (let trial = 0; trial < statistic.trials; trial += 1) {
    if (statistic.occurs(seededRandom(random()))) occurrences += 1;
  }
  return {
    chain: name,
    left: `P(${statistic.event})`,
    relation: '≥',
    right: statistic.probability,
    reason: `${occurrences} of ${statistic.trials} draws, confidence 1 − 10⁻⁶`,
    kind: 'statistical',
    kinds: {},
    verdict: verdictOf(occurrences, statistic.trials, parseRational(statistic.probability)),
  };
}

export function verdictOf(occurrences: number, trials: number, probability: Rational): Verdict {
  const isImprobable = (chance: Rational) => rational.compare(chance, improbable) !== 'greater';
  if (isImprobable(upperTail(occurrences, trials, probability))) return 'proved';
  const one = ratio(1);
  const lowerTail = upperTail(trials - occurrences, trials, rational.sub(one, probability));
  return isImprobable(lowerTail) ? 'refuted' : 'undecided';
}

/** The chance of at least `least` occurrences in `trials` draws, exactly: Σ_{k ≥ least} C(N, k)·p^k·(1 − p)^{N−k}. */
export function upperTail(least: number, trials: number, probability: Rational): Rational {
  const complement = rational.sub(ratio(1), probability);
  const terms: Rational[] = [];
  let binomial = 1n;
  const powers = (base: Rational) => {
    const list = [ratio(1)];
    for (let k = 1; k <= trials; k += 1) list.push(rational.mul(list[k - 1], base));
    return list;
  };
  const successes = powers(probability);
  const failures = powers(complement);
  for (let k = 0; k <= trials; k += 1) {
    if (k >= least) {
      terms.push(rational.mul(ratio(binomial), rational.mul(successes[k], failures[trials - k])));
    }
    binomial = (binomial * BigInt(trials - k)) / BigInt(k + 1);
  }
  return rational.sum(terms);
}

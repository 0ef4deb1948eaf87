import { type Decision, decide, type Outcome, type Relation } from '../formula/index.js';
import type { Case } from '../generate/case.js';
import {
  ball,
  decimalIntervals,
  NotRepresentable,
  OutsideDomain,
  rational,
  type Scalar,
  UndecidedBranch,
} from '../scalar/index.js';

/**
 * The number systems, fastest first. A comparison that one cannot decide is tried on the next, by running the case
 * again. A double-double ball and a big-integer ball have their place after the float ball.
 */
export const tiers: readonly Scalar<never>[] = [
  ball,
  rational,
  decimalIntervals(50),
  decimalIntervals(200),
] as unknown as readonly Scalar<never>[];

export interface TieredOutcome extends Outcome {
  /** The scalar that decided; the last one tried where none did. */
  readonly scalar: Scalar<never>;
  /** Why it is undecided. */
  readonly detail?: string;
}

/** What the fastest number system alone says of a relation in a case. */
export function glanceInCase(relation: Relation, instance: Case): TieredOutcome {
  return decideOn(relation, instance, tiers[0]);
}

/** Decides a relation in a case, without tolerance, on the first number system that can. */
export function decideInCase(relation: Relation, instance: Case): TieredOutcome {
  // A ball has a width, so it cannot show an equality: begin with the exact numbers.
  const equality = relation.symbols.every((symbol) => symbol === '=');
  let last: TieredOutcome | undefined;
  for (const scalar of equality ? tiers.slice(1) : tiers) {
    last = decideOn(relation, instance, scalar);
    if (last.decision !== 'undecided') return last;
  }
  return last!;
}

function decideOn(relation: Relation, instance: Case, scalar: Scalar<never>): TieredOutcome {
  try {
    return { ...decide(relation, scalar, instance.environment(scalar)), scalar };
  } catch (error) {
    if (
      error instanceof NotRepresentable ||
      error instanceof UndecidedBranch ||
      error instanceof OutsideDomain
    ) {
      return { decision: 'undecided', scalar, detail: error.message };
    }
    throw error;
  }
}

/** Refuted if any is, else undecided if any is, else proved. */
export function worst(decisions: Iterable<Decision>): Decision {
  let result: Decision = 'proved';
  for (const decision of decisions) {
    if (decision === 'refuted') return 'refuted';
    if (decision === 'undecided') result = 'undecided';
  }
  return result;
}

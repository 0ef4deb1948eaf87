import { type Decision, decide, decideSides, type Outcome, type Relation } from '../formula/index.js';
import type { Case } from '../generate/case.js';
import {
  type Ball,
  ball,
  bigBall,
  decimalIntervals,
  doubleDoubleBall,
  NotRepresentable,
  OutsideDomain,
  rational,
  type Scalar,
  UndecidedBranch,
} from '../scalar/index.js';
import type { ShowSides } from './recorded-sides.js';

const [double, doubleDouble, exact, ...widest] = [
  ball,
  doubleDoubleBall,
  rational,
  bigBall(256),
  bigBall(512),
  decimalIntervals(50),
  decimalIntervals(200),
] as unknown as readonly Scalar<never>[];

/** After the float ball. A comparison that one system cannot decide is tried on the next, by running the case again. */
const wider: readonly Scalar<never>[] = [doubleDouble, exact, ...widest];

/** Where the sides are equal, or so near that they may be, only exact numbers help: a wider ball would touch too. */
const exactFirst: readonly Scalar<never>[] = [exact, ...widest];

export interface TieredOutcome extends Outcome {
  /** The scalar that decided; the last one tried where none did. */
  readonly scalar: Scalar<never>;
  /** Why it is undecided. */
  readonly detail?: string;
}

/** The number systems, fastest first. */
export const tiers: readonly Scalar<never>[] = [double, ...wider];

/** The sides of a relation in a case over the fastest number system, where they are known already. */
type KnownSides = ShowSides<Ball> | undefined;

/** What the fastest number system alone says of a relation in a case. */
export function glanceInCase(relation: Relation, instance: Case, sides?: KnownSides): TieredOutcome {
  return decideOn(relation, instance, double, sides as ShowSides<never> | undefined);
}

/** Decides a relation in a case, without tolerance, on the first number system that can. */
export function decideInCase(relation: Relation, instance: Case, sides?: KnownSides): TieredOutcome {
  let last = glanceInCase(relation, instance, sides);
  const equality = relation.symbols.every((symbol) => symbol === '=');
  for (const scalar of equality || last.touching ? exactFirst : wider) {
    if (last.decision !== 'undecided') break;
    last = decideOn(relation, instance, scalar);
  }
  return last;
}

function decideOn(
  relation: Relation,
  instance: Case,
  scalar: Scalar<never>,
  sides?: ShowSides<never>,
): TieredOutcome {
  try {
    const outcome = sides
      ? decideSides(relation, scalar, sides)
      : decide(relation, scalar, instance.environment(scalar));
    return { ...outcome, scalar };
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

import { type Decision, decide, decideSides, type Outcome, type Relation } from '../formula/index.js';
import type { Case } from '../generate/case.js';
import { NotRepresentable, OutsideDomain, type Scalar, UndecidedBranch } from '../scalar/index.js';
import type { Replays } from './replays.js';
import { double, doubleDouble, exact, tiers } from './tiers.js';

/** After the float ball. A comparison that one system cannot decide is tried on the next, by running the case again. */
const wider = tiers.slice(1);

export interface TieredOutcome extends Outcome {
  /** The scalar that decided; the last one tried where none did. */
  readonly scalar: Scalar<never>;
  /** Why it is undecided. */
  readonly detail?: string;
}

/** What the fastest number system alone says of a relation in a case. */
export function glanceInCase(relation: Relation, instance: Case, replays?: Replays): TieredOutcome {
  return decideOn(relation, instance, double, replays);
}

/** Decides a relation in a case, without tolerance, on the first number system that can. */
export function decideInCase(relation: Relation, instance: Case, replays?: Replays): TieredOutcome {
  let last = glanceInCase(relation, instance, replays);
  if (last.decision !== 'undecided') return last;
  last = exactlyInCase(relation, replays) ?? last;
  const equality = relation.symbols.every((symbol) => symbol === '=');
  const left = new Set(wider);
  while (last.decision === 'undecided' && left.size > 0) {
    const scalar = nextSystem(left, last, equality);
    left.delete(scalar);
    last = decideOn(relation, instance, scalar, replays);
  }
  return last;
}

/**
 * Where the sides are equal, or so near that they may be, only exact numbers help: a wider ball would touch too. So they
 * do where even twice the digits cannot tell how the computation goes on.
 */
function nextSystem(
  left: ReadonlySet<Scalar<never>>,
  { scalar, touching }: TieredOutcome,
  equality: boolean,
): Scalar<never> {
  const torn = touching === undefined && scalar === doubleDouble;
  const [first, ...others] = left;
  if (left.has(exact) && (equality || touching || torn)) return exact;
  // After exact numbers, more digits than there were before.
  return first === doubleDouble && !left.has(exact) ? (others[0] ?? first) : first;
}

function decideOn(
  relation: Relation,
  instance: Case,
  scalar: Scalar<never>,
  replays?: Replays,
): TieredOutcome {
  return decided(scalar, () => {
    const sides = replays?.sides(relation, scalar);
    return sides
      ? decideSides(relation, sides.scalar, sides.show)
      : decide(relation, scalar, instance.environment(scalar));
  });
}

/** Where the balls were replayed: with those that touch compared exactly. */
function exactlyInCase(relation: Relation, replays: Replays | undefined): TieredOutcome | undefined {
  const sides = replays?.exactSides(relation);
  return sides && decided(exact, () => decideSides(relation, sides.scalar, sides.show));
}

function decided(scalar: Scalar<never>, decision: () => Outcome): TieredOutcome {
  try {
    return { ...decision(), scalar };
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

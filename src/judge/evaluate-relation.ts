import { type At, evaluated } from '../counterexample/evaluated.js';
import { unlessWithoutValue } from '../counterexample/without-value.js';
import { assignments, type Decision, evaluateSides, print, type Relation } from '../formula/index.js';
import type { Value } from '../formula/type.js';
import type { Case } from '../generate/case.js';
import { decideInCase, type TieredOutcome } from '../prove/decide.js';
import { tiers } from '../prove/tiers.js';
import { rational, type Scalar } from '../scalar/index.js';
import type { Finding } from './judgement.js';

/** A relation in a case: decided, and on demand with the values of both sides, which cost more than the decision. */
export interface Decided {
  readonly decision: Decision;
  finding(): Finding;
}

/**
 * Decides a relation without tolerance, and evaluates it where it fails or else where it comes closest to failing.
 * Throws FormulaError or RangeError where shapes do not fit or a name is missing.
 */
export function evaluateRelation(name: string, relation: Relation, instance: Case): Decided {
  const outcome = decideInCase(relation, instance);
  return { decision: outcome.decision, finding: () => findingOf(name, relation, instance, outcome) };
}

function findingOf(name: string, relation: Relation, instance: Case, outcome: TieredOutcome): Finding {
  const { decision } = outcome;
  if (decision === 'undecided') {
    const because = outcome.detail ?? 'no number system decides it';
    return { name, text: print(relation), because };
  }
  const near = decision === 'refuted' ? outcome : tightest(relation, instance);
  const there = evaluated(relation, instance, near.at, outcome);
  const link = there.link ?? near.link ?? 0;
  const [left, right] = [there.sides[link].exact, there.sides[link + 1].exact];
  const known = left !== null && right !== null;
  const difference = known ? (marginOf(left, right, relation.type.kind, rational) ?? null) : null;
  const { text, symbols, sides, at } = there;
  return { name, text, symbols, sides, at, decision: there.decision, link, difference };
}

interface Link {
  readonly at?: At;
  readonly link?: number;
}

/** Where and at which link the two sides come closest; the first, where that cannot be compared. */
function tightest(relation: Relation, instance: Case): Link {
  for (const scalar of tiers.slice(1)) {
    const found = unlessWithoutValue(() => closest(relation, instance, scalar));
    if (found !== undefined) return found;
  }
  return {};
}

function closest<T>(relation: Relation, instance: Case, scalar: Scalar<T>): Link {
  const environment = instance.environment(scalar);
  const { symbols, type } = relation;
  let best: { at: At; link: number; margin: T } | undefined;
  for (const at of assignments(relation, environment, scalar)) {
    const sides = evaluateSides(relation, scalar, environment, at);
    for (const link of symbols.keys()) {
      const margin = marginOf(sides[link], sides[link + 1], type.kind, scalar);
      if (margin === undefined) return { at, link };
      if (best === undefined || scalar.compare(margin, best.margin) === 'less') best = { at, link, margin };
    }
  }
  return best ?? {};
}

/** |right − left|, for numbers. */
function marginOf<T>(left: Value<T>, right: Value<T>, kind: string, scalar: Scalar<T>): T | undefined {
  if (kind === 'integer') return scalar.fromInteger(Math.abs((right as number) - (left as number)));
  return kind === 'scalar' ? scalar.abs(scalar.sub(right as T, left as T)) : undefined;
}

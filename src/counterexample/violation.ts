import { evaluateSides, type Relation } from '../formula/index.js';
import type { Case } from '../generate/case.js';
import { decideInCase, type TieredOutcome } from '../prove/decide.js';
import { approximations } from '../prove/sharpness.js';
import { unmetHypothesis } from '../prove/witness.js';
import type { DerivationLine, Question, Target } from './question.js';
import { unlessWithoutValue } from './without-value.js';

/** How a case answers a question. */
export interface Violation {
  readonly target: Target;
  /** Where the conclusion fails, and the number system that decided it. */
  readonly outcome: TieredOutcome;
  /** |left − right|/(|left| + |right|) of the conclusion, from 0 to 1: how clearly it fails. A report's figure. */
  readonly margin: number;
}

/**
 * What fails in a case that answers a question, decided without tolerance: the dropped hypothesis is refuted, all others
 * are proved, and a conclusion is refuted, where a hypothesis was dropped together with a line that cites it.
 */
export function violationIn(instance: Case, question: Question): Violation | undefined {
  return unlessWithoutValue(() => {
    const { family, dropped, hypotheses, targets } = question;
    const isRefuted = (relation: Relation) => decideInCase(relation, instance).decision === 'refuted';
    if (dropped !== null && !isRefuted(family.hypotheses.get(dropped)!)) return undefined;
    const citing = (target: Target) => target.lines.some(({ reasons }) => reasons.includes(dropped!));
    for (const target of dropped === null ? targets : targets.filter(citing)) {
      const outcome = decideInCase(target.conclusion, instance);
      if (outcome.decision !== 'refuted') continue;
      if (unmetHypothesis(instance, hypotheses) !== undefined) return undefined;
      const breaks = (line: DerivationLine) => line.reasons.includes(dropped!) && isRefuted(line.relation);
      if (dropped !== null && !target.lines.some(breaks)) continue;
      // What the theorem says beside must have a value, or the case is none of its: this throws where it has not.
      for (const { conclusion } of targets) decideInCase(conclusion, instance);
      return { target, outcome, margin: marginOf(target.conclusion, outcome, instance) };
    }
    return undefined;
  });
}

/** How far apart the two sides are that a refuted relation compares, relative to their sizes. */
function marginOf(relation: Relation, { scalar, at, link = 0 }: TieredOutcome, instance: Case): number {
  const sides = evaluateSides(relation, scalar, instance.environment(scalar), at ?? new Map());
  const [left, right] = [sides[link], sides[link + 1]].map((side) =>
    approximations(side, relation.type, scalar),
  );
  const size = [...left, ...right].reduce((sum, entry) => sum + Math.abs(entry), 0);
  const difference = left.reduce((sum, entry, i) => sum + Math.abs(entry - right[i]), 0);
  return size > 0 ? difference / size : 0;
}

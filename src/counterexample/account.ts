import { textOfReason } from '../prove/reason-text.js';
import { type Evaluated, evaluated } from './evaluated.js';
import type { Example } from './find.js';
import { type Trajectory, trajectoryOf } from './trajectory.js';

export interface AccountedHypothesis extends Evaluated {
  readonly name: string;
  readonly dropped: boolean;
}

export interface AccountedLine extends Evaluated {
  readonly reasons: readonly string[];
  /** It fails, and cites the dropped hypothesis. */
  readonly broken: boolean;
}

/** All that is shown of an example. */
export interface Account {
  readonly example: Example;
  readonly hypotheses: readonly AccountedHypothesis[];
  /** The lines of the derivation; none where the claim has none. */
  readonly lines: readonly AccountedLine[];
  readonly conclusion: Evaluated;
  readonly trajectory: Trajectory | null;
}

/** Evaluates what the question says in the example: every hypothesis, every line, and the conclusion where it fails. */
export function accountOf(example: Example): Account {
  const { question, instance, violation } = example;
  const { dropped, family } = question;
  const conclusion = evaluated(violation.target.conclusion, instance, violation.outcome.at);
  const lines = violation.target.lines.map(({ relation, reasons }): AccountedLine => {
    const line = evaluated(relation, instance, conclusion.at);
    const cites = dropped === null || reasons.includes(dropped);
    return { ...line, reasons: reasons.map(textOfReason), broken: cites && line.decision === 'refuted' };
  });
  return {
    example,
    hypotheses: [...family.hypotheses].map(([name, relation]) => ({
      ...evaluated(relation, instance, conclusion.at),
      name,
      dropped: name === dropped,
    })),
    lines,
    conclusion,
    trajectory: trajectoryOf(example),
  };
}

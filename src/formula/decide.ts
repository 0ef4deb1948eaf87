import type { Scalar } from '../scalar/scalar.js';
import { assignments } from './assignments.js';
import { decideLink } from './decide-link.js';
import { FormulaError } from './error.js';
import { evaluateSides } from './evaluate.js';
import type { Relation } from './expression.js';
import { sourceOf } from './source.js';
import type { Environment, Value } from './type.js';

export type Decision = 'proved' | 'refuted' | 'undecided';

export interface Outcome {
  readonly decision: Decision;
  /** The values of the indices where it is refuted, or first undecided; absent without indices. */
  readonly at?: ReadonlyMap<string, number>;
  /** Which link of the chain, counted from 0. */
  readonly link?: number;
}

/** Decides every link of a chain for all values of its indices. Refuted wins over undecided, undecided over proved. */
export function decide<T>(relation: Relation, S: Scalar<T>, environment: Environment<T>): Outcome {
  let outcome: Outcome = { decision: 'proved' };
  for (const indices of assignments(relation, environment, S)) {
    const values = evaluateSides(relation, S, environment, indices);
    for (let link = 0; link < relation.symbols.length; link++) {
      const decision = linkDecision(relation, link, values, S);
      if (decision === 'proved' || (decision === 'undecided' && outcome.decision === 'undecided')) continue;
      outcome = indices.size === 0 ? { decision, link } : { decision, link, at: indices };
      if (decision === 'refuted') return outcome;
    }
  }
  return outcome;
}

/** Sizes that do not fit are an error of the formula. */
function linkDecision<T>(
  relation: Relation,
  link: number,
  values: readonly Value<T>[],
  S: Scalar<T>,
): Decision {
  try {
    return decideLink(values[link], relation.symbols[link], values[link + 1], relation.type, S);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { text, placed } = sourceOf(relation.sides[link]);
    const written = placed ? text : relation.text;
    throw new FormulaError(error.message, written, placed ? relation.sides[link].at.start : 0);
  }
}

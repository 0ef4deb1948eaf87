import type { Scalar } from '../scalar/scalar.js';
import { decideLink } from './decide-link.js';
import { FormulaError } from './error.js';
import { type VisitSides, visitSides } from './evaluate.js';
import type { Relation } from './expression.js';
import { sourceOf } from './source.js';
import type { Environment, Type, Value } from './type.js';

export type Decision = 'proved' | 'refuted' | 'undecided';

export interface Outcome {
  readonly decision: Decision;
  /** The values of the indices where it is refuted, or first undecided; absent without indices. */
  readonly at?: ReadonlyMap<string, number>;
  /** Which link of the chain, counted from 0. */
  readonly link?: number;
  /** Where it is undecided: whether two numbers may well be equal. */
  readonly touching?: boolean;
}

/** Decides every link of a chain for all values of its indices. Refuted wins over undecided, undecided over proved. */
export function decide<T>(relation: Relation, S: Scalar<T>, environment: Environment<T>): Outcome {
  return decideSides(relation, S, (visit) => visitSides(relation, S, environment, visit));
}

/** The same where the sides have been evaluated; `visitAll` stops where a visit says that it is enough. */
export function decideSides<T>(
  relation: Relation,
  S: Scalar<T>,
  visitAll: (visit: VisitSides<T>) => void,
): Outcome {
  let outcome: Outcome = { decision: 'proved' };
  visitAll((values, at) => {
    for (let link = 0; link < relation.symbols.length; link++) {
      const decision = linkDecision(relation, link, values, S);
      if (decision === 'proved' || (decision === 'undecided' && outcome.decision === 'undecided')) continue;
      outcome = {
        decision,
        link,
        ...(relation.indices.length === 0 ? {} : { at: at() }),
        ...(decision === 'refuted'
          ? {}
          : { touching: agree(values[link], values[link + 1], relation.type, S) }),
      };
      if (decision === 'refuted') return true;
    }
    return false;
  });
  return outcome;
}

/** Whether two numbers are likely to be equal: if nothing says, whether their middles share most of their digits. */
function agree<T>(left: Value<T>, right: Value<T>, type: Type, S: Scalar<T>): boolean {
  if (type.kind !== 'scalar') return false;
  const differ = S.differ?.(left as T, right as T);
  if (differ !== undefined) return !differ;
  const [a, b] = [S.approximate(left as T), S.approximate(right as T)];
  return Math.abs(a - b) <= 2 ** -40 * (Math.abs(a) + Math.abs(b));
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

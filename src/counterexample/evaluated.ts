import {
  assignments,
  type Decision,
  decideLink,
  type Expression,
  evaluateSides,
  print,
  type Relation,
  type RelationSymbol,
  type Type,
  tex,
  type Value,
} from '../formula/index.js';
import type { Case } from '../generate/case.js';
import { decideInCase, type TieredOutcome } from '../prove/decide.js';
import { approximations } from '../prove/sharpness.js';
import { tiers } from '../prove/tiers.js';
import { type Rational, rational, type Scalar } from '../scalar/index.js';
import { unlessWithoutValue } from './without-value.js';

/** Values of indices. */
export type At = ReadonlyMap<string, number>;

/** One side of a relation in a case. */
export interface EvaluatedSide {
  readonly text: string;
  readonly tex: string;
  readonly type: Type;
  /** Null where it is irrational, or has no value. */
  readonly exact: Value<Rational> | null;
  /** Floats near its entries; none where it has no value. */
  readonly near: readonly number[];
}

/** A relation in a case, at one choice of its indices. */
export interface Evaluated {
  readonly text: string;
  readonly tex: string;
  readonly symbols: readonly RelationSymbol[];
  readonly sides: readonly EvaluatedSide[];
  readonly at: At;
  readonly decision: Decision;
  /** Which link fails, counted from 0; null where all hold. */
  readonly link: number | null;
}

/**
 * A relation evaluated where it fails: at the preferred indices if it fails there, else at the first at which it does;
 * at the preferred ones, or the first, where it holds.
 */
export function evaluated(
  relation: Relation,
  instance: Case,
  preferred: At = new Map(),
  { decision }: Pick<TieredOutcome, 'decision'> = decideInCase(relation, instance),
): Evaluated {
  const choices = choicesOf(relation, instance);
  const own = new Map([...preferred].filter(([index]) => relation.indices.includes(index)));
  const isPreferred = (at: At) => [...own].every(([index, position]) => at.get(index) === position);
  const ordered = [...choices.filter(isPreferred), ...choices.filter((at) => !isPreferred(at))];
  const first = ordered[0] ?? new Map();
  for (const at of decision === 'refuted' ? ordered : []) {
    const failing = failingLink(relation, instance, at);
    if (failing !== null) return written(relation, instance, at, 'refuted', failing);
  }
  return written(relation, instance, first, decision, null);
}

/** What is shown is exact where it can be, so that the others are asked only where it cannot. */
const exactFirst: readonly Scalar<never>[] = [rational as unknown as Scalar<never>, ...tiers.slice(1)];

function choicesOf(relation: Relation, instance: Case): readonly At[] {
  for (const scalar of exactFirst) {
    const found = unlessWithoutValue(() => [...assignments(relation, instance.environment(scalar), scalar)]);
    if (found !== undefined) return found;
  }
  return [];
}

function failingLink(relation: Relation, instance: Case, at: At): number | null {
  for (const scalar of exactFirst) {
    const decisions = unlessWithoutValue(() => {
      const sides = evaluateSides(relation, scalar, instance.environment(scalar), at);
      return relation.symbols.map((symbol, link) =>
        decideLink(sides[link], symbol, sides[link + 1], relation.type, scalar),
      );
    });
    if (decisions?.includes('refuted')) return decisions.indexOf('refuted');
    if (decisions?.every((decision) => decision === 'proved')) return null;
  }
  return null;
}

/** TeX is set where it is asked for, as most readers of an evaluation want none. */
function written(
  relation: Relation,
  instance: Case,
  at: At,
  decision: Decision,
  link: number | null,
): Evaluated {
  const { sides, symbols, type, text } = relation;
  const exact = valuesOn(rational, relation, instance, at);
  return {
    text,
    get tex() {
      return tex(relation);
    },
    symbols,
    at,
    decision,
    link,
    sides: sides.map((side, i) => ({
      text: writtenSide(relation, side),
      get tex() {
        return tex(side);
      },
      type,
      exact: exact?.[i] ?? null,
      near: exact ? approximations(exact[i], type, rational) : nearValue(relation, i, instance, at),
    })),
  };
}

/** A side as its author wrote it; a relation that was put together from others has no such text. */
function writtenSide({ text }: Relation, side: Expression): string {
  return text.slice(side.at.start, side.at.end) || print(side);
}

function nearValue(relation: Relation, side: number, instance: Case, at: At): readonly number[] {
  for (const scalar of tiers.slice(1)) {
    const value = valuesOn(scalar, relation, instance, at)?.[side];
    if (value !== undefined) return approximations(value, relation.type, scalar);
  }
  return [];
}

const valuesOn = <T>(scalar: Scalar<T>, relation: Relation, instance: Case, at: At) =>
  unlessWithoutValue(() => evaluateSides(relation, scalar, instance.environment(scalar), at));

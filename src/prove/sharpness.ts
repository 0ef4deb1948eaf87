import {
  assignments,
  evaluateSides,
  type Relation,
  relationOf,
  type Sequence,
  type Type,
  type Value,
} from '../formula/index.js';
import type { Case } from '../generate/case.js';
import type { Matrix, Vector } from '../linear/types.js';
import { NotRepresentable, OutsideDomain, type Scalar, UndecidedBranch } from '../scalar/index.js';
import { decideInCase, tiers } from './decide.js';
import { instanceOf } from './instance.js';
import { isWithout } from './necessity.js';
import type { PreparedTheorem } from './prepare.js';
import type { SharpResult } from './result.js';
import { readWitness, unmetHypothesis } from './witness.js';

/** Whether the bound of a chain is attained, shown by an exact case in which its first and last lines are equal. */
export function checkSharpness(prepared: PreparedTheorem, chainName: string, seen: number): SharpResult {
  const families = [...prepared.families.values()];
  const own = families.filter(({ chains }) => chains.some(({ name }) => name === chainName));
  const conclusion = own[0].chains.find(({ name }) => name === chainName)!.conclusion;
  const base = { chain: chainName, witness: null };
  if (conclusion.symbols[0] === '=') return { ...base, attained: true, ratio: 1, verdict: 'proved' };
  const source = prepared.theorem.sharp[chainName];
  if (source === undefined) {
    const detail = 'has neither a sharp witness nor a reason why the bound is not attained';
    return { ...base, attained: false, ratio: seen, verdict: 'refuted', detail };
  }
  if (isWithout(source))
    return { ...base, attained: false, ratio: seen, verdict: 'proved', detail: source.because };
  const { family, chains } = source.in === undefined ? own[0] : prepared.families.get(source.in)!;
  const { instance, failure, verdict } = readWitness(source, family);
  const fail = (detail: string): SharpResult => ({
    ...base,
    attained: false,
    ratio: seen,
    verdict: verdict === 'undecided' ? verdict : 'refuted',
    detail,
  });
  if (instance === undefined || failure !== undefined) return fail(`its witness: ${failure}`);
  const unmet = unmetHypothesis(instance, family.hypotheses);
  if (unmet) return fail(`its witness leaves ${unmet.name} ${unmet.decision}`);
  const chain = chains.find(({ name }) => name === chainName);
  if (chain === undefined) return fail(`its witness is of a family that the chain does not speak of`);
  const { decision } = attainedIn(chain.conclusion, instance);
  if (decision !== 'proved') return fail(`in its witness the sides are not equal (${decision})`);
  return {
    ...base,
    attained: true,
    ratio: 1,
    verdict: 'proved',
    witness: instanceOf(instance, source.shows),
  };
}

/** Whether first and last side are equal, for every value of the indices. */
export function attainedIn({ sides }: Relation, instance: Case) {
  return decideInCase(relationOf([sides[0], sides[sides.length - 1]], ['=']), instance);
}

/** 1 − |slack|/(|left| + |right|), the greatest over the values of the indices: a report's figure, not a decision. */
export function ratioIn(relation: Relation, instance: Case): number {
  for (const scalar of tiers) {
    try {
      return greatestRatio(relation, instance, scalar);
    } catch (error) {
      if (error instanceof NotRepresentable || error instanceof UndecidedBranch) continue;
      if (error instanceof OutsideDomain) return 0;
      throw error;
    }
  }
  return 0;
}

function greatestRatio<T>(relation: Relation, instance: Case, scalar: Scalar<T>): number {
  const environment = instance.environment(scalar);
  let greatest = 0;
  for (const indices of assignments(relation, environment, scalar)) {
    const sides = evaluateSides(relation, scalar, environment, indices);
    const left = approximations(sides[0], relation.type, scalar);
    const right = approximations(sides[sides.length - 1], relation.type, scalar);
    for (const [i, a] of left.entries()) {
      const size = Math.abs(a) + Math.abs(right[i]);
      const ratio = size === 0 ? 1 : 1 - Math.abs(a - right[i]) / size;
      if (ratio > greatest) greatest = ratio;
    }
  }
  return greatest;
}

/** The entries of a value as floats. */
export function approximations<T>(value: Value<T>, type: Type, scalar: Scalar<T>): readonly number[] {
  switch (type.kind) {
    case 'integer':
      return [value as number];
    case 'scalar':
      return [scalar.approximate(value as T)];
    case 'vector':
      return (value as Vector<T>).map((entry) => scalar.approximate(entry));
    case 'matrix':
      return (value as Matrix<T>).flatMap((row) => row.map((entry) => scalar.approximate(entry)));
    case 'sequence':
      return (value as Sequence<T>).items.flatMap((item) => approximations(item, type.of, scalar));
    case 'function':
      return [];
  }
}

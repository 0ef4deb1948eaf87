import {
  type Relation,
  relationOf,
  type Sequence,
  type Type,
  type Value,
  visitSides,
} from '../formula/index.js';
import type { Case } from '../generate/case.js';
import type { Matrix, Vector } from '../linear/types.js';
import { float64, NotRepresentable, OutsideDomain, type Scalar, UndecidedBranch } from '../scalar/index.js';
import { decideInCase } from './decide.js';
import { instanceOf } from './instance.js';
import { isWithout } from './necessity.js';
import type { PreparedFamily, PreparedTheorem } from './prepare.js';
import { noReplays, type Replays } from './replays.js';
import type { Instance, SharpResult, Verdict } from './result.js';
import type { ShowSides } from './sides.js';
import type { Witness } from './theorem.js';
import { tiers } from './tiers.js';
import { unmetHypothesis, type WitnessReader } from './witness.js';

/** Whether the bound of a chain is attained, shown by exact cases in which its first and last lines are equal. */
export function checkSharpness(
  prepared: PreparedTheorem,
  chainName: string,
  seen: number,
  read: WitnessReader,
): SharpResult {
  const [first] = familiesOf(prepared, chainName);
  const { conclusion } = first.chains.find(({ name }) => name === chainName)!;
  const base = { chain: chainName, witness: null, witnesses: [] };
  if (conclusion.symbols[0] === '=') return { ...base, attained: true, ratio: 1, verdict: 'proved' };
  const open = { ...base, attained: false, ratio: seen };
  const source = prepared.theorem.sharp[chainName];
  if (source === undefined) {
    return {
      ...open,
      verdict: 'refuted',
      detail: 'has neither a sharp witness nor a reason why there is none',
    };
  }
  if (isWithout(source)) return { ...open, verdict: 'proved', detail: source.because };
  const witnesses: Instance[] = [];
  for (const witness of [source].flat()) {
    const outcome = checkWitness(prepared, chainName, witness, read);
    if ('detail' in outcome) return { ...open, ...outcome };
    witnesses.push(outcome);
  }
  if (witnesses.length === 0)
    return { ...open, verdict: 'refuted', detail: 'has an empty list of witnesses' };
  return { chain: chainName, attained: true, ratio: 1, verdict: 'proved', witness: witnesses[0], witnesses };
}

/** The families that a chain speaks of; a witness that names none is of the first. */
export function familiesOf(prepared: PreparedTheorem, chainName: string): readonly PreparedFamily[] {
  return [...prepared.families.values()].filter(({ chains }) =>
    chains.some(({ name }) => name === chainName),
  );
}

function checkWitness(
  prepared: PreparedTheorem,
  chainName: string,
  witness: Witness<string>,
  read: WitnessReader,
): Instance | { readonly verdict: Verdict; readonly detail: string } {
  const fail = (detail: string, verdict: Verdict = 'refuted') => ({
    verdict,
    detail: `its witness ${detail}`,
  });
  const { family, chains } =
    witness.in === undefined ? familiesOf(prepared, chainName)[0] : prepared.families.get(witness.in)!;
  const { instance, failure, verdict } = read(witness, family);
  if (instance === undefined || failure !== undefined) {
    return fail(`is wrong: ${failure}`, verdict === 'undecided' ? verdict : 'refuted');
  }
  const unmet = unmetHypothesis(instance, family.hypotheses);
  if (unmet) return fail(`leaves ${unmet.name} ${unmet.decision}`);
  const chain = chains.find(({ name }) => name === chainName);
  if (chain === undefined) return fail('is of a family that the chain does not speak of');
  const { decision } = attainedIn(chain.conclusion, instance);
  if (decision === 'proved') return instanceOf(instance, witness.shows);
  return fail(`does not make the sides equal (${decision})`, decision);
}

/** Whether first and last side are equal, for every value of the indices. */
export function attainedIn({ sides }: Relation, instance: Case) {
  return decideInCase(relationOf([sides[0], sides[sides.length - 1]], ['=']), instance);
}

/**
 * 1 − |slack|/(|left| + |right|), the greatest over the values of the indices: a report's figure, not a decision. From
 * the balls, whose values are there already; in float64 where a ball meets a branch that it cannot decide.
 */
export function ratioIn(relation: Relation, instance: Case, replays: Replays = noReplays): number {
  const sides = replays.sides(relation, tiers[0]);
  if (sides) return greatestRatio(relation, sides.scalar, sides.show);
  for (const scalar of [tiers[0], float64 as unknown as Scalar<never>]) {
    try {
      const environment = instance.environment(scalar);
      return greatestRatio(relation, scalar, (visit) => visitSides(relation, scalar, environment, visit));
    } catch (error) {
      if (error instanceof NotRepresentable || error instanceof UndecidedBranch) continue;
      if (error instanceof OutsideDomain) return 0;
      throw error;
    }
  }
  return 0;
}

function greatestRatio<T>(relation: Relation, scalar: Scalar<T>, show: ShowSides<T>): number {
  let greatest = 0;
  show((sides) => {
    const left = approximations(sides[0], relation.type, scalar);
    const right = approximations(sides[sides.length - 1], relation.type, scalar);
    for (const [i, a] of left.entries()) {
      const size = Math.abs(a) + Math.abs(right[i]);
      const ratio = size === 0 ? 1 : 1 - Math.abs(a - right[i]) / size;
      if (ratio > greatest) greatest = ratio;
    }
    return false;
  });
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

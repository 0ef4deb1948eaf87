import { type Relation, type RelationSymbol, tex } from '../formula/index.js';
import { isWithout } from '../prove/necessity.js';
import { type PreparedFamily, type PreparedTheorem, prepare } from '../prove/prepare.js';
import { textOfReason } from '../prove/reason-text.js';
import type { Instance } from '../prove/result.js';
import type { Chain, Hypothesis, Step, Theorem } from '../prove/theorem.js';
import { type CaseRecipe, caseRecipe } from './case-recipe.js';
import { type CitedClaim, type ClaimCatalogue, citedClaim } from './cited-claim.js';
import { writtenInstance } from './written-instance.js';

/** A formula as its theorem file has it, and as TeX. */
export interface Formula {
  readonly text: string;
  readonly tex: string;
}

/** A formula that may read differently in each family of cases; `family` is null where it is the same in all. */
export interface FamilyFormula extends Formula {
  readonly family: string | null;
}

export interface StatedHypothesis {
  readonly name: string;
  /** The prose, where the formula depends on the family. */
  readonly says: string | null;
  readonly formulas: readonly FamilyFormula[];
  /** Cases in which only this hypothesis fails; none where `notNeeded` says why. */
  readonly witnesses: readonly Instance[];
  readonly notNeeded: string | null;
}

export interface StatedLine {
  readonly symbol: RelationSymbol;
  readonly right: Formula;
  readonly reasons: readonly string[];
  readonly certificates: readonly FamilyFormula[];
}

export interface StatedChain {
  readonly name: string;
  /** The families it speaks of. */
  readonly families: readonly string[];
  readonly start: Formula;
  readonly lines: readonly StatedLine[];
  /** First line, the strongest relation that follows, last line: what the chain proves. */
  readonly conclusion: Formula;
  /** The indices for all values of which it holds. */
  readonly indices: readonly string[];
  readonly sharp: readonly Instance[];
  readonly notSharp: string | null;
}

export interface StatedClaim extends CitedClaim {
  readonly refutation: StatedRefutation | null;
}

export interface StatedRefutation {
  readonly given: readonly (Formula & { readonly name: string })[];
  readonly says: Formula;
  readonly witness: Instance;
  /** The lines of the printed proof that are wrong, counted from 1, each with a case that breaks it. */
  readonly broken: readonly BrokenLine[];
}

export interface BrokenLine {
  readonly line: number;
  readonly says: Formula;
  readonly witness: Instance;
}

/** What is claimed of a distribution, in words. */
export interface StatedEvent {
  readonly name: string;
  readonly event: string;
  /** The least probability claimed, as an exact fraction. */
  readonly probability: string;
  readonly trials: number;
}

/** All that `show` shows of a theorem, in the order in which it is shown. */
export interface Statement {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly about: string;
  readonly hypotheses: readonly StatedHypothesis[];
  readonly chains: readonly StatedChain[];
  readonly events: readonly StatedEvent[];
  readonly cases: readonly CaseRecipe[];
  readonly claims: readonly StatedClaim[];
  readonly references: readonly string[];
}

/** Reads a theorem without checking it. Throws FormulaError, or Error where its parts do not fit together. */
export function statementOf(theorem: Theorem, catalogue: ClaimCatalogue): Statement {
  const prepared = prepare(theorem);
  return {
    id: theorem.id,
    title: theorem.title,
    subject: theorem.subject,
    about: theorem.about,
    hypotheses: Object.entries(theorem.given).map(([name, hypothesis]) =>
      statedHypothesis(name, hypothesis, prepared),
    ),
    chains: Object.entries(theorem.proof).map(([name, chain]) => statedChain(name, chain, prepared)),
    events: Object.entries(theorem.statistics ?? {}).map(([name, { event, probability, trials }]) => ({
      name,
      event,
      probability,
      trials,
    })),
    cases: [...prepared.families.values()].map(({ family }) => caseRecipe(family)),
    claims: theorem.settles.map((id) => ({
      ...citedClaim(catalogue, id),
      refutation: statedRefutation(id, prepared),
    })),
    references: theorem.references,
  };
}

function statedHypothesis(
  name: string,
  hypothesis: Hypothesis<string>,
  { theorem, families }: PreparedTheorem,
): StatedHypothesis {
  const members = [...families.values()];
  const inFamilies = members.flatMap(({ family }): FamilyFormula[] => {
    const relation = family.hypotheses.get(name);
    return relation === undefined ? [] : [{ family: family.name, ...formulaOf(relation) }];
  });
  const everywhere = typeof hypothesis === 'string' || members.length === 1;
  const necessity = theorem.necessary[name];
  const because = necessity !== undefined && isWithout(necessity) ? necessity.because : null;
  const witnesses = necessity === undefined || isWithout(necessity) ? [] : [necessity].flat();
  return {
    name,
    says: typeof hypothesis === 'string' ? null : hypothesis.says,
    formulas: everywhere
      ? inFamilies.slice(0, 1).map((formula) => ({ ...formula, family: null }))
      : inFamilies,
    witnesses: witnesses.map((witness) => writtenInstance(witness, familyOf(families, witness.in).family)),
    notNeeded: because,
  };
}

function statedChain(
  name: string,
  source: Chain<string, string>,
  { theorem, families }: PreparedTheorem,
): StatedChain {
  const members = [...families.values()].filter(({ chains }) => chains.some((chain) => chain.name === name));
  // Every family reads the same texts, so any of them will do for the TeX.
  const [{ lines, conclusion }] = members.map(({ chains }) => chains.find((chain) => chain.name === name)!);
  const sharp = theorem.sharp[name];
  const witnesses = sharp === undefined || isWithout(sharp) ? [] : [sharp].flat();
  return {
    name,
    families: members.map(({ family }) => family.name),
    start: { text: source.start, tex: tex(lines[0].relation.sides[0]) },
    lines: lines.map((line, i) => ({
      symbol: line.symbol,
      right: { text: line.right, tex: tex(line.relation.sides[1]) },
      reasons: line.reasons.map(textOfReason),
      certificates: certificates(name, i, source.steps[i].certificate, members),
    })),
    conclusion: formulaOf(conclusion),
    indices: conclusion.indices,
    sharp: witnesses.map((witness) =>
      writtenInstance(
        witness,
        witness.in === undefined ? members[0].family : familyOf(families, witness.in).family,
      ),
    ),
    notSharp: sharp !== undefined && isWithout(sharp) ? sharp.because : null,
  };
}

function certificates(
  chain: string,
  line: number,
  source: Step<string, string>['certificate'],
  members: readonly PreparedFamily[],
): readonly FamilyFormula[] {
  const found = members.flatMap(({ family, chains }): FamilyFormula[] => {
    const certificate = chains.find(({ name }) => name === chain)!.lines[line].certificate;
    const text = typeof source === 'string' ? source : source?.[family.name];
    if (certificate === undefined || text === undefined) return [];
    return [{ family: family.name, text, tex: tex(certificate.sum) }];
  });
  if (found.length === 0) return [];
  return typeof source === 'string' || members.length === 1 ? [{ ...found[0], family: null }] : found;
}

function statedRefutation(id: string, { refutations }: PreparedTheorem): StatedRefutation | null {
  const refutation = refutations.get(id);
  if (refutation === undefined) return null;
  const { source, family, claim, derivation } = refutation;
  return {
    given: [...family.hypotheses].map(([name, relation]) => ({ name, ...formulaOf(relation) })),
    says: formulaOf(claim),
    witness: writtenInstance(source.by, family),
    broken: Object.entries(source.derivation?.breaks ?? {}).map(([number, witness]) => ({
      line: Number(number),
      says: formulaOf(derivation[Number(number) - 1]),
      witness: writtenInstance(witness, family),
    })),
  };
}

function familyOf(families: PreparedTheorem['families'], name: string | undefined): PreparedFamily {
  return families.get(name ?? [...families.keys()][0])!;
}

const formulaOf = (relation: Relation): Formula => ({ text: relation.text, tex: tex(relation) });

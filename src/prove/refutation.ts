import fc from 'fast-check';
import { print, type Relation } from '../formula/index.js';
import { Case } from '../generate/case.js';
import { casesOf } from '../generate/case-arbitrary.js';
import type { Family } from '../generate/family.js';
import { decideInCase } from './decide.js';
import { instanceOf } from './instance.js';
import type { PreparedRefutation } from './prepare.js';
import type { BrokenLine, Instance, RefutationResult, Verdict } from './result.js';
import type { Witness } from './theorem.js';
import { readWitness, unmetHypothesis } from './witness.js';

/**
 * Refutes a claim as written: its hypotheses hold in the written case and its conclusion does not, exactly; where
 * asked for, random search through the cases of the claim finds one too; and where its printed proof is given, every
 * line said to break does so in a case of its own.
 */
export function checkRefutation(
  claim: string,
  prepared: PreparedRefutation,
  budget: { runs: number; seed: number },
): RefutationResult {
  const { source, family, claim: conclusion } = prepared;
  const attempt = refute(source.by, conclusion, family);
  const base = {
    claim,
    says: print(conclusion),
    witness: attempt.instance ? instanceOf(attempt.instance, source.by.shows) : absent(family, source.by),
  };
  const fail = (detail: string, verdict: Verdict = 'refuted'): RefutationResult => ({
    ...base,
    verdict,
    found: null,
    broken: [],
    detail,
  });
  if (attempt.failure !== undefined) return fail(`its witness ${attempt.failure}`, attempt.verdict);
  const broken: BrokenLine[] = [];
  for (const [number, witness] of Object.entries(source.derivation?.breaks ?? {})) {
    const line = prepared.derivation[Number(number) - 1];
    if (line === undefined) return fail(`its proof has no line ${number}`);
    const { instance, failure, verdict } = refute(witness, line, family);
    if (failure !== undefined) return fail(`the witness of line ${number} ${failure}`, verdict);
    broken.push({ line: Number(number), says: print(line), witness: instanceOf(instance, witness.shows) });
  }
  if (source.derivation && broken.length === 0) return fail('its proof is given, but no line that breaks');
  if (!source.search) return { ...base, verdict: 'proved', found: null, broken };
  const found = search(prepared, budget);
  if (found === undefined) return fail(`search found no case among ${budget.runs}`, 'undecided');
  return { ...base, verdict: 'proved', found: instanceOf(found), broken };
}

type Attempt =
  | { readonly instance: Case; readonly failure: undefined; readonly verdict: 'proved' }
  | { readonly instance: Case | undefined; readonly failure: string; readonly verdict: Verdict };

/** Whether a case satisfies the hypotheses of a claim and refutes what it says. */
function refute(witness: Pick<Witness<string>, 'take' | 'shows'>, says: Relation, family: Family): Attempt {
  const { instance, failure, verdict } = readWitness(witness, family);
  if (instance === undefined || failure !== undefined) {
    return {
      instance,
      failure: `is wrong: ${failure}`,
      verdict: verdict === 'undecided' ? verdict : 'refuted',
    };
  }
  const unmet = unmetHypothesis(instance, family.hypotheses);
  if (unmet) return { instance, failure: `leaves ${unmet.name} ${unmet.decision}`, verdict: 'refuted' };
  const { decision } = decideInCase(says, instance);
  if (decision !== 'refuted') {
    return {
      instance,
      failure: `leaves it ${decision}`,
      verdict: decision === 'undecided' ? decision : 'refuted',
    };
  }
  return { instance, failure: undefined, verdict: 'proved' };
}

const absent = (family: Family, { shows }: Pick<Witness<string>, 'shows'>): Instance => ({
  family: family.name,
  inputs: [],
  shows,
});

/** A case of the family, shrunk, that satisfies the hypotheses and refutes the claim. */
export function search(
  { family, claim }: Pick<PreparedRefutation, 'family' | 'claim'>,
  { runs, seed }: { runs: number; seed: number },
): Case | undefined {
  const details = fc.check(
    fc.property(casesOf(family), (recipe) => {
      const instance = Case.fromRecipe(family, recipe);
      const refutes = decideInCase(claim, instance).decision === 'refuted';
      return !refutes || unmetHypothesis(instance, family.hypotheses) !== undefined;
    }),
    { seed, numRuns: runs },
  );
  return details.counterexample ? Case.fromRecipe(family, details.counterexample[0]) : undefined;
}

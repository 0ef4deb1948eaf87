import fc from 'fast-check';
import { print } from '../formula/index.js';
import { Case } from '../generate/case.js';
import { casesOf } from '../generate/case-arbitrary.js';
import { decideInCase } from './decide.js';
import { instanceOf } from './instance.js';
import type { PreparedRefutation } from './prepare.js';
import type { Instance, RefutationResult } from './result.js';
import { readWitness, unmetHypothesis } from './witness.js';

/**
 * Refutes a claim as written: its hypotheses hold in the written case and its conclusion does not, exactly; and, where
 * asked for, random search through the cases of the claim finds one too.
 */
export function checkRefutation(
  claim: string,
  { source, family, claim: conclusion }: PreparedRefutation,
  budget: { runs: number; seed: number },
): RefutationResult {
  const says = print(conclusion);
  const { instance, failure, verdict } = readWitness(source.by, family);
  const empty: Instance = { family: family.name, inputs: [], shows: source.by.shows };
  const witness = instance === undefined ? empty : instanceOf(instance, source.by.shows);
  const fail = (detail: string, how: RefutationResult['verdict'] = 'refuted'): RefutationResult => ({
    claim,
    says,
    verdict: how,
    witness,
    found: null,
    detail,
  });
  if (instance === undefined || failure !== undefined) {
    return fail(`its witness: ${failure}`, verdict === 'undecided' ? 'undecided' : 'refuted');
  }
  const unmet = unmetHypothesis(instance, family.hypotheses);
  if (unmet) return fail(`its witness leaves ${unmet.name} ${unmet.decision}`);
  const { decision } = decideInCase(conclusion, instance);
  if (decision !== 'refuted') return fail(`its witness leaves the claim ${decision}`);
  if (!source.search) return { claim, says, verdict: 'proved', witness, found: null };
  const found = search({ family, claim: conclusion }, budget);
  if (found === undefined) return fail(`search found no case among ${budget.runs}`, 'undecided');
  return { claim, says, verdict: 'proved', witness, found: instanceOf(found) };
}

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

import { parseRelation, type Relation } from '../formula/index.js';
import { Case } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import { decideInCase } from './decide.js';
import type { Verdict } from './result.js';
import type { Witness } from './theorem.js';

/** A witness read: its case, or the one line that says what is wrong with it. */
export type ReadWitness =
  | { readonly instance: Case; readonly failure: undefined; readonly verdict: 'proved' }
  | { readonly instance: Case | undefined; readonly failure: string; readonly verdict: Verdict };

type Written = Pick<Witness<string>, 'take' | 'shows'>;
export type WitnessReader = (witness: Written, family: Family) => ReadWitness;

/** Reads each witness once, for those who ask for the same ones: their case keeps the values that are computed in it. */
export function witnessReader(): WitnessReader {
  const read = new Map<Written, { readonly family: Family; readonly outcome: ReadWitness }>();
  return (witness, family) => {
    const before = read.get(witness);
    if (before?.family === family) return before.outcome;
    const outcome = readWitness(witness, family);
    read.set(witness, { family, outcome });
    return outcome;
  };
}

/** Reads a witness and checks what it shows: those relations must hold, exactly. */
export function readWitness(witness: Written, family: Family): ReadWitness {
  let instance: Case | undefined;
  try {
    instance = Case.fromValues(family, witness.take);
    // Whatever is not given shows here, where it can be said of the witness.
    instance.inputs();
    if (witness.shows.length === 0) return { instance, failure: 'shows nothing', verdict: 'undecided' };
    for (const text of witness.shows) {
      const { decision } = decideInCase(parseRelation(text, family.scope), instance);
      if (decision !== 'proved')
        return { instance, failure: `\`${text}\` is ${decision}`, verdict: decision };
    }
    return { instance, failure: undefined, verdict: 'proved' };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { instance: undefined, failure: error.message, verdict: 'refuted' };
  }
}

/** The first hypothesis, other than those left out, that the case does not certainly satisfy. */
export function unmetHypothesis(
  instance: Case,
  hypotheses: ReadonlyMap<string, Relation>,
  leftOut?: string,
): { name: string; decision: Verdict } | undefined {
  for (const [name, relation] of hypotheses) {
    if (name === leftOut) continue;
    const { decision } = decideInCase(relation, instance);
    if (decision !== 'proved') return { name, decision };
  }
  return undefined;
}

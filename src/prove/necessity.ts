import { decideInCase } from './decide.js';
import { instanceOf } from './instance.js';
import type { PreparedTheorem } from './prepare.js';
import type { HypothesisResult, Instance, Verdict } from './result.js';
import type { Without, Witness } from './theorem.js';
import { readWitness, unmetHypothesis, type WitnessReader } from './witness.js';

/**
 * Whether a hypothesis is needed: each of its witnesses satisfies every other hypothesis, violates this one, and some
 * chain then fails, at a line that cites it. Anything less is a failure of the theorem file.
 */
export function checkNecessity(
  prepared: PreparedTheorem,
  name: string,
  read: WitnessReader = readWitness,
): HypothesisResult {
  const source = prepared.theorem.necessary[name];
  const none = { name, needed: false, witness: null, witnesses: [] };
  if (source === undefined) {
    return { ...none, verdict: 'refuted', detail: 'has neither a witness nor a reason why it is not needed' };
  }
  if (isWithout(source)) return { ...none, verdict: 'proved', detail: source.because };
  const witnesses: Instance[] = [];
  for (const witness of [source].flat()) {
    const outcome = checkWitness(prepared, name, witness, read);
    if ('detail' in outcome) return { ...none, ...outcome };
    witnesses.push(outcome);
  }
  if (witnesses.length === 0)
    return { ...none, verdict: 'refuted', detail: 'has an empty list of witnesses' };
  return { name, needed: true, verdict: 'proved', witness: witnesses[0], witnesses };
}

function checkWitness(
  prepared: PreparedTheorem,
  name: string,
  witness: Witness<string>,
  read: WitnessReader,
): Instance | { readonly verdict: Verdict; readonly detail: string } {
  const fail = (detail: string, verdict: Verdict = 'refuted') => ({
    verdict,
    detail: `its witness ${detail}`,
  });
  const { family, chains } = prepared.families.get(witness.in ?? [...prepared.families.keys()][0])!;
  const { instance, failure, verdict } = read(witness, family);
  if (instance === undefined || failure !== undefined) {
    return fail(`is wrong: ${failure}`, verdict === 'undecided' ? 'undecided' : 'refuted');
  }
  const own = family.hypotheses.get(name);
  if (own === undefined) return fail(`is of the family ${family.name}, where the hypothesis says nothing`);
  const ownDecision = decideInCase(own, instance).decision;
  if (ownDecision !== 'refuted') return fail(`does not violate it: the hypothesis is ${ownDecision}`);
  const unmet = unmetHypothesis(instance, family.hypotheses, name);
  if (unmet) return fail(`leaves ${unmet.name} ${unmet.decision}`);
  for (const chain of chains) {
    if (decideInCase(chain.conclusion, instance).decision !== 'refuted') continue;
    const cited = chain.lines.some(
      (line) => line.reasons.includes(name) && decideInCase(line.relation, instance).decision === 'refuted',
    );
    if (cited) return instanceOf(instance, witness.shows);
  }
  return fail('makes no conclusion fail at a line that cites it');
}

export function isWithout(source: Witness<string> | readonly Witness<string>[] | Without): source is Without {
  return 'because' in source;
}

import type { DiagnosisResult } from '../result.js';
import type { Dialect } from '../specification/specification.js';
import type { Candidate } from './candidate.js';
import { kindsOfCandidates } from './candidates.js';
import { formulaText } from './formula-text.js';
import { digitsOf, type Observation, reproduces } from './reproduce.js';
import type { Suspect } from './standing.js';
import { unknown } from './unknown.js';

export interface Diagnosis {
  readonly conformsTo?: Dialect;
  readonly diagnosis: readonly DiagnosisResult[];
}

const SHOWN = 5;

/**
 * What the subject is: the candidates that reproduce all of its trajectories within the rounding errors of a program,
 * of the first kind that has any, those with the most digits first. `observations` are in the order in which to try
 * them, those that a right subject would not have made first.
 */
export function diagnose(suspect: Suspect, observations: readonly Observation[]): Diagnosis {
  if (observations.length === 0) return { diagnosis: [] };
  for (const candidates of kindsOfCandidates(suspect)) {
    const found = candidates
      .filter((candidate) => observations.every((observation) => reproduces(candidate, observation)))
      .map((candidate) => ({ candidate, digits: worstDigits(candidate, observations) }))
      .filter(({ candidate, digits }) => digits > 0 || (digits === 0 && tells(candidate, observations)))
      .toSorted((a, b) => b.digits - a.digits)
      .slice(0, SHOWN);
    if (found.length === 0) continue;
    const [{ candidate }] = found;
    const conforms = candidate.specification === suspect.specification && candidate.mistakes.length === 0;
    const diagnosis = found.map((each) => resultOf(each.candidate, each.digits, suspect));
    return { ...(conforms && { conformsTo: candidate.dialect }), diagnosis };
  }
  return { diagnosis: [unknown(suspect, observations)] };
}

function worstDigits(candidate: Candidate, observations: readonly Observation[]): number {
  return Math.min(...observations.map((observation) => digitsOf(candidate, observation)));
}

/** Bounds that have become wide contain everything; those of the shortest stream that is wrong have not. */
const tells = (candidate: Candidate, [shortest]: readonly Observation[]): boolean =>
  digitsOf(candidate, shortest) > 0;

function resultOf(
  candidate: Candidate,
  digits: number,
  { hypers, specification, dialect }: Suspect,
): DiagnosisResult {
  const { mistakes, scope } = candidate;
  const other = candidate.specification !== specification;
  const { dialects } = candidate.specification;
  const choices = Object.entries(candidate.dialect).filter(
    ([name, choice]) => choice !== (other ? dialects[name].default : dialect[name]),
  );
  const names = [
    ...(other ? [`specification ${candidate.specification.id}`] : []),
    ...choices.map(([name, choice]) => `dialect ${name}=${choice}`),
    ...mistakes.map(({ id }) => id),
  ];
  const words = [
    ...(other ? [`it is ${candidate.specification.title}`] : []),
    ...choices.map(([name, choice]) => `${name} is “${choice}”: ${dialects[name].choices[choice]}`),
    ...mistakes.map(({ title }) => title),
  ];
  const references = mistakes.flatMap((mistake) => mistake.references);
  return {
    mistakes: names,
    digits,
    formula: formulaText(candidate, hypers),
    summary: `${words.join('; and ')}${scope ? `, ${scope.where}` : ''}`,
    ...(references.length > 0 && { references }),
    ...(scope && { where: scope.where }),
  };
}

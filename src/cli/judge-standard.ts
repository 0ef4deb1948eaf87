import { theorems } from '../../theorems/index.js';
import { type Standard, standardOfClaim, standardOfQuestion, standardOfTheorem } from '../judge/standard.js';
import { nearestNames } from '../reading/nearest-names.js';
import { printable } from '../reading/unreadable.js';
import { BadUse } from './bad-use.js';
import { isFileName, writtenQuestionInFile } from './claim-file.js';

/** Whether a subject is the name of a theorem or a false claim; else it may stand for a file. */
export const isKnown = (subject: string): boolean =>
  theorems.some(({ id, refutes = {} }) => id === subject || Object.hasOwn(refutes, subject));

/** The standard that the name of a theorem, false claim or file and a hypothesis stand for. Throws BadUse. */
export function standardFor(subject: string, dropped: string | null): Standard {
  const theorem = theorems.find(({ id }) => id === subject);
  if (theorem !== undefined) {
    const hypotheses = Object.keys(theorem.given);
    if (dropped !== null && !hypotheses.includes(dropped)) {
      throw new BadUse(
        `${subject} has no hypothesis '${printable(dropped)}'; it has ${hypotheses.join(', ')}`,
      );
    }
    return standardOfTheorem(theorem, dropped);
  }
  const standards = theorems
    .filter(({ refutes = {} }) => Object.hasOwn(refutes, subject))
    .flatMap((refuting) => standardOfClaim(refuting, subject) ?? []);
  if (standards.length === 0 && isFileName(subject)) return standardOfFile(subject, dropped);
  if (standards.length === 0) throw new BadUse(unknown(subject));
  if (dropped !== null)
    throw new BadUse(`--drop goes with a theorem; '${subject}' is a claim, false as it stands`);
  // Two theorems may refute a claim, each as it reads in a family of its own.
  return { ...standards[0], families: new Map(standards.flatMap(({ families }) => [...families])) };
}

function standardOfFile(path: string, dropped: string | null): Standard {
  if (dropped !== null)
    throw new BadUse(`--drop goes with a theorem; leave it out of '${printable(path)}' itself`);
  return standardOfQuestion(writtenQuestionInFile(path), { asDefined: true });
}

/** That there is no theorem or false claim of this name, and which there are. */
export function unknown(subject: string): string {
  const claims = theorems.flatMap(({ refutes = {} }) => Object.keys(refutes));
  const near = nearestNames(subject.slice(0, 60), [...theorems.map(({ id }) => id), ...claims]);
  const advice =
    near.length === 0 ? 'optproof list names the theorems' : `did you mean ${near.join(' or ')}?`;
  return `unknown theorem or false claim '${printable(subject)}'; ${advice}`;
}

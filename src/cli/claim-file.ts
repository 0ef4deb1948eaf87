import { existsSync } from 'node:fs';
import { readClaimFile } from '../claim/read-claim-file.js';
import type { Question } from '../counterexample/question.js';
import { printable, Unreadable } from '../reading/unreadable.js';
import { BadUse } from './bad-use.js';

/** Whether a subject that is no known name stands for a file: it has an ending, or is there. */
export const isFileName = (subject: string): boolean =>
  /\.[a-z]{2,4}$/iu.test(subject) || existsSync(subject);

/** The question of a claim file. Throws BadUse with the place: `my-claim.txt:2:7: …`. */
export function questionInFile(path: string): Question {
  try {
    return readClaimFile(path);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { place, message } = error;
    const where = place === undefined ? '' : `:${place.line}:${place.column}`;
    throw new BadUse(`${printable(path)}${where}: ${message}`);
  }
}

import { existsSync } from 'node:fs';
import { readClaimFile, readClaimFileAsWritten } from '../claim/read-claim-file.js';
import type { Question } from '../counterexample/question.js';
import { Unreadable } from '../reading/unreadable.js';
import { BadUse } from './bad-use.js';
import { inFile } from './in-file.js';

/** Whether a subject that is no known name stands for a file: it has an ending, or is there. */
export const isFileName = (subject: string): boolean =>
  /\.[a-z]{2,4}$/iu.test(subject) || existsSync(subject);

/** The question of a claim file. Throws BadUse with the place: `my-claim.txt:2:7: …`. */
export const questionInFile = (path: string): Question => usable(path, readClaimFile);

/** The same for judging cases that someone wrote down. */
export const writtenQuestionInFile = (path: string): Question => usable(path, readClaimFileAsWritten);

function usable(path: string, read: (path: string) => Question): Question {
  try {
    return read(path);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new BadUse(inFile(path, error.place, error.message));
  }
}

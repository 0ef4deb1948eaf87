import { theorems } from '../../theorems/index.js';
import { type Question, questionOfClaim, questionsOfTheorem } from '../counterexample/question.js';
import { isWithout } from '../prove/necessity.js';
import type { Theorem } from '../prove/theorem.js';
import { printable } from '../reading/unreadable.js';
import { BadUse } from './bad-use.js';
import { isFileName, questionInFile } from './claim-file.js';
import { unknown } from './judge-standard.js';

/** What a theorem's name with one of its hypotheses, or a false claim's name, asks for. Throws BadUse. */
export function questionsNamed(subject: string, dropped: string | undefined): readonly Question[] {
  const theorem = theorems.find(({ id }) => id === subject);
  if (theorem !== undefined) return questionsWithout(theorem, dropped);
  const questions = theorems.flatMap((one) => questionOfClaim(one, subject) ?? []);
  if (questions.length === 0 && isFileName(subject)) return [questionOfFile(subject, dropped)];
  if (questions.length === 0) throw new BadUse(unknown(subject));
  if (dropped !== undefined)
    throw new BadUse(`--drop goes with a theorem; '${subject}' is a claim, false as it stands`);
  return questions;
}

function questionOfFile(path: string, dropped: string | undefined): Question {
  if (dropped !== undefined)
    throw new BadUse(`--drop goes with a theorem; leave it out of '${printable(path)}' itself`);
  return questionInFile(path);
}

function questionsWithout(theorem: Theorem, dropped: string | undefined): readonly Question[] {
  const { id, necessary } = theorem;
  const needed = Object.keys(necessary).filter((name) => !isWithout(necessary[name]));
  const offer = needed.length === 0 ? 'none of its hypotheses is needed' : `one of ${needed.join(', ')}`;
  if (dropped === undefined)
    throw new BadUse(`${id} is true; --drop says without which hypothesis: ${offer}`);
  const because = necessary[dropped];
  if (because === undefined)
    throw new BadUse(`${id} has no hypothesis '${printable(dropped)}'; --drop takes ${offer}`);
  const questions = questionsOfTheorem(theorem, dropped);
  if (questions.length > 0) return questions;
  const reason = isWithout(because) ? `: ${because.because}` : '';
  throw new BadUse(`no line of ${id} cites ${dropped}${reason}; --drop takes ${offer}`);
}

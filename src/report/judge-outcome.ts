import type { Judgement } from '../judge/judgement.js';
import { findingText } from './judge-finding.js';
import { shellWord } from './shell-word.js';

/** What was judged by what. */
export interface JudgedBy {
  /** A theorem or a claim. */
  readonly subject: string;
  readonly dropped: string | null;
}

export interface JudgedFile {
  /** As it was named; `-` for the standard input. */
  readonly file: string;
  readonly judgement: Judgement;
}

/** `descent-lemma without stepSize`. */
export function standardText({ subject, dropped }: JudgedBy): string {
  return dropped === null ? subject : `${subject} without ${dropped}`;
}

/** What the verdict comes to, in a few words. */
export function verdictText({ verdict }: Judgement): string {
  switch (verdict) {
    case 'hypothesis':
      return 'invalid: a hypothesis does not hold';
    case 'conclusion':
      return 'invalid: the conclusion holds';
    default:
      return verdict;
  }
}

/** Why, in one line. */
export function reasonText(judgement: Judgement): string {
  switch (judgement.verdict) {
    case 'valid':
      return findingText(judgement.fails);
    case 'hypothesis':
      return judgement.unmet.map((finding) => `${finding.name}: ${findingText(finding)}`).join('; ');
    case 'conclusion':
      return judgement.holds.map(findingText).join('; ');
    case 'undecided':
      return judgement.because;
    case 'malformed': {
      const { place, path, message } = judgement;
      const where = place === null ? '' : `line ${place.line}, column ${place.column}: `;
      return `${where}${path === '' || message.includes(path) ? '' : `${path}: `}${message}`;
    }
  }
}

/** The command that judges a file again. */
export function judgeAgain({ subject, dropped }: JudgedBy, file: string): string {
  const without = dropped === null ? '' : ` --drop ${dropped}`;
  return `optproof judge ${subject}${without} --instance ${shellWord(file)}`;
}

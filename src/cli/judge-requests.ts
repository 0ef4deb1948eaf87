import { judgeCase } from '../judge/judge-case.js';
import type { Judgement } from '../judge/judgement.js';
import type { JudgedFamily, Standard } from '../judge/standard.js';
import { template } from '../judge/template.js';
import { printable } from '../reading/unreadable.js';
import { BadUse } from './bad-use.js';
import { standardFor } from './judge-standard.js';

/** By what is judged: names only, as theorems hold functions and cannot travel. */
export interface JudgedBy {
  readonly subject: string;
  readonly dropped: string | null;
  /** The family of cases, if it is not the first, or the one that a text names. */
  readonly family?: string;
}

/** What a worker is asked: to judge a text, or, without one, for a file to fill in. */
export interface JudgeRequest extends JudgedBy {
  readonly text: string | null;
}

/** What it answers; that it was used badly, and how, where the subject is a file that cannot be read. */
export type JudgeAnswer =
  | { readonly judgement: Judgement }
  | { readonly template: string }
  | { readonly badUse: string };

/** Judges texts, whatever they are, each within bounds of time and memory. Throws BadUse. */
export interface Judge {
  judge(by: JudgedBy, text: string): Promise<Judgement>;
  template(by: JudgedBy): Promise<string>;
  close(): Promise<void>;
}

/** In this thread, without bounds: for the worker itself, and for tests. */
export const judgeHere: Judge = {
  judge: async ({ subject, dropped, family }, text) => judgeCase(text, standardFor(subject, dropped), family),
  template: async ({ subject, dropped, family }) => {
    const standard = standardFor(subject, dropped);
    return template(standard, familyIn(standard, family));
  },
  close: async () => {},
};

/** In the worker. */
export async function answered({ text, ...by }: JudgeRequest): Promise<JudgeAnswer> {
  try {
    return text === null
      ? { template: await judgeHere.template(by) }
      : { judgement: await judgeHere.judge(by, text) };
  } catch (thrown) {
    if (thrown instanceof BadUse) return { badUse: thrown.message };
    throw thrown;
  }
}

export function familyIn({ families }: Standard, asked: string | undefined): JudgedFamily {
  const names = [...families.keys()];
  const family = families.get(asked ?? names[0]);
  if (family !== undefined) return family;
  throw new BadUse(`--case '${printable(asked ?? '')}' is not accepted: ${names.join(', ')}`);
}

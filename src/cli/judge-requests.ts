import { judgeCase } from '../judge/judge-case.js';
import type { Judgement } from '../judge/judgement.js';
import { standardFor } from './judge-standard.js';

/** What a worker is asked: texts and names only, as theorems hold functions and cannot travel. */
export interface JudgeRequest {
  readonly subject: string;
  readonly dropped: string | null;
  /** The family of cases, if it is not the one that the text names. */
  readonly family?: string;
  readonly text: string;
}

/** Judges texts, whatever they are, each within bounds of time and memory. */
export interface Judge {
  judge(request: JudgeRequest): Promise<Judgement>;
  close(): Promise<void>;
}

/** In this thread, without bounds: for the worker itself, and for tests. */
export const judgeHere: Judge = {
  judge: async (request) => judged(request),
  close: async () => {},
};

export function judged({ subject, dropped, family, text }: JudgeRequest): Judgement {
  return judgeCase(text, standardFor(subject, dropped), family);
}

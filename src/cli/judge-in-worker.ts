import type { Worker } from 'node:worker_threads';
import { BadUse } from './bad-use.js';
import { askBounded, type Bounded, boundedWorker } from './bounded-worker.js';
import type { Judge, JudgeAnswer, JudgeRequest } from './judge-requests.js';

/** With the start of the program and of the thread it makes five. */
const mostSeconds = 3;

/**
 * Judges in a thread of its own, which is ended where a judgement takes too long or too much memory: then it is
 * undecided. The next judgement gets a new thread.
 */
export function judgeInWorker(): Judge {
  let worker: Promise<Worker> | undefined;
  const forget = async (): Promise<void> => {
    const old = await worker?.catch(() => undefined);
    worker = undefined;
    await old?.terminate();
  };
  const ask = async (request: JudgeRequest): Promise<Bounded<JudgeAnswer>> => {
    worker ??= boundedWorker(new URL('./judge-worker.js', import.meta.url));
    const outcome = await askBounded<JudgeAnswer>(await worker, request, mostSeconds);
    if ('because' in outcome) await forget();
    else if ('badUse' in outcome.answer) throw new BadUse(outcome.answer.badUse);
    return outcome;
  };
  return {
    judge: async (by, text) => {
      const outcome = await ask({ ...by, text });
      if ('answer' in outcome && 'judgement' in outcome.answer) return outcome.answer.judgement;
      return {
        verdict: 'undecided',
        because: 'because' in outcome ? outcome.because : 'no judgement was made',
      };
    },
    template: async (by) => {
      const outcome = await ask({ ...by, text: null });
      if ('answer' in outcome && 'template' in outcome.answer) return outcome.answer.template;
      throw new BadUse('because' in outcome ? outcome.because : 'no template was made');
    },
    close: forget,
  };
}

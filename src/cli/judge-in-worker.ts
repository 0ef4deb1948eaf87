import type { Worker } from 'node:worker_threads';
import type { Judgement } from '../judge/judgement.js';
import { askBounded, boundedWorker } from './bounded-worker.js';
import type { Judge } from './judge-requests.js';

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
  return {
    judge: async (request) => {
      worker ??= boundedWorker(new URL('./judge-worker.js', import.meta.url));
      const outcome = await askBounded<Judgement>(await worker, request, mostSeconds);
      if ('answer' in outcome) return outcome.answer;
      await forget();
      return { verdict: 'undecided', because: outcome.because };
    },
    close: forget,
  };
}

import { Worker } from 'node:worker_threads';
import type { Judgement } from '../judge/judgement.js';
import type { Judge, JudgeRequest } from './judge-requests.js';

/** With the start of the program and of the thread it makes five. */
export const mostSeconds = 3;
/** For the whole thread, the theorems included. */
const mostMegabytes = 384;

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
      worker ??= started();
      const answer = await answered(await worker, request);
      if (answer.keep) return answer.judgement;
      await forget();
      return answer.judgement;
    },
    close: forget,
  };
}

function started(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./judge-worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

interface Answer {
  readonly judgement: Judgement;
  /** Whether the thread can judge another one. */
  readonly keep: boolean;
}

function answered(worker: Worker, request: JudgeRequest): Promise<Answer> {
  return new Promise((resolve) => {
    const undecided = (because: string) =>
      settle({ judgement: { verdict: 'undecided', because }, keep: false });
    const onMessage = (judgement: Judgement) => settle({ judgement, keep: true });
    const onError = (error: Error & { readonly code?: string }) =>
      undecided(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'it takes too much memory to decide'
          : error.message.split('\n')[0],
      );
    const onExit = () => undecided('the thread that judges it stopped');
    const clock = setTimeout(() => undecided(`not decided within ${mostSeconds} s`), 1000 * mostSeconds);
    const settle = (answer: Answer) => {
      clearTimeout(clock);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      // What it still says while it is being ended is of no interest.
      if (!answer.keep) worker.on('error', () => {});
      resolve(answer);
    };
    worker.once('message', onMessage).once('error', onError).once('exit', onExit);
    worker.postMessage(request);
  });
}

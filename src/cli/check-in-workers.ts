import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TheoremResult } from '../prove/result.js';
import { brokenDown, type Outcome } from '../report/outcome.js';
import type { Checker } from './checker.js';
import { compileLater } from './compile-later.js';

/** What a worker is asked, and what it answers. */
export interface CheckRequest {
  readonly id: string;
  readonly runs: number;
  readonly seed: number;
}
export type CheckAnswer = { readonly result: TheoremResult; readonly failure?: string };

const mostWorkers = 8;

/**
 * Checks on several threads, so that this one can answer an interrupt at once. The verdicts do not depend on how the
 * theorems are shared out: each draws its cases from the seed and its own name.
 */
export const checkInWorkers: Checker = async (theorems, { runs, seed }, onStart) => {
  compileLater();
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let worker: Worker | undefined;
    while (next < theorems.length) {
      const position = next;
      next += 1;
      const theorem = theorems[position];
      onStart(next, theorem.id);
      worker ??= new Worker(new URL('./check-worker.js', import.meta.url));
      try {
        outcomes[position] = { theorem, ...(await ask(worker, { id: theorem.id, runs, seed })) };
      } catch (error) {
        outcomes[position] = brokenDown(theorem, error instanceof Error ? error.message : String(error));
        await worker.terminate();
        worker = undefined;
      }
    }
    await worker?.terminate();
  };
  const count = Math.min(theorems.length, availableParallelism(), mostWorkers);
  await Promise.all(Array.from({ length: count }, work));
  return outcomes;
};

/** Rejects where the worker dies, of memory for example. */
function ask(worker: Worker, request: CheckRequest): Promise<CheckAnswer> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: CheckAnswer) => {
      forget();
      resolve(answer);
    };
    const onError = (error: Error) => {
      forget();
      reject(error);
    };
    const onExit = (code: number) => onError(new Error(`the check stopped with code ${code}`));
    const forget = () => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    worker.once('message', onMessage).once('error', onError).once('exit', onExit);
    worker.postMessage(request);
  });
}

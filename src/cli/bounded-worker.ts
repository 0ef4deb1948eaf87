import { Worker } from 'node:worker_threads';

/** For a whole thread, the theorems included. */
const mostMegabytes = 256;

/** What a thread answered, or why it did not. A thread that did not is of no more use. */
export type Bounded<Answer> = { readonly answer: Answer } | { readonly because: string };

/** A thread of bounded memory, once it says that it is ready: to load the theorems is not what takes long. */
export function boundedWorker(entry: URL): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

/** Asks a thread, which has so many seconds. */
export function askBounded<Answer>(
  worker: Worker,
  request: unknown,
  seconds: number,
): Promise<Bounded<Answer>> {
  return new Promise((resolve) => {
    const onMessage = (answer: Answer) => settle({ answer });
    const onError = (error: Error & { readonly code?: string }) =>
      settle({
        because:
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'it takes too much memory to decide'
            : error.message.split('\n')[0],
      });
    const onExit = () => settle({ because: 'the thread that decides it stopped' });
    const clock = setTimeout(() => settle({ because: `not decided within ${seconds} s` }), 1000 * seconds);
    const settle = (outcome: Bounded<Answer>) => {
      clearTimeout(clock);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      // What it still says while it is being ended is of no interest.
      if ('because' in outcome) worker.on('error', () => {});
      resolve(outcome);
    };
    worker.once('message', onMessage).once('error', onError).once('exit', onExit);
    worker.postMessage(request);
  });
}

import { parentPort } from 'node:worker_threads';
import { theorems } from '../../theorems/index.js';
import type { CheckAnswer, CheckRequest } from './check-in-workers.js';
import { checkOne } from './checker.js';

/** The entry of a worker thread: theorems hold functions, so they travel by name. */
parentPort!.on('message', ({ id, runs, seed }: CheckRequest) => {
  const { result, failure } = checkOne(theorems.find((theorem) => theorem.id === id)!, { runs, seed });
  const answer: CheckAnswer = failure === undefined ? { result } : { result, failure };
  parentPort!.postMessage(answer);
});

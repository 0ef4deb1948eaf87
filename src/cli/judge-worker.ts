import { parentPort } from 'node:worker_threads';
import { type JudgeRequest, judged } from './judge-requests.js';

/** The entry of the thread that judges; `ready` starts the clock, so that loading the theorems does not count. */
parentPort!.on('message', (request: JudgeRequest) => parentPort!.postMessage(judged(request)));
parentPort!.postMessage('ready');

import { parentPort } from 'node:worker_threads';
import { answered, type JudgeRequest } from './judge-requests.js';

/** The entry of the thread that judges; `ready` starts the clock, so that loading the theorems does not count. */
parentPort!.on('message', async (request: JudgeRequest) => parentPort!.postMessage(await answered(request)));
parentPort!.postMessage('ready');

import { parentPort } from 'node:worker_threads';
import { type RefuteRequest, refuted } from './refute-requests.js';

/** The entry of the thread that refutes the claim of a file. */
parentPort!.on('message', (request: RefuteRequest) => parentPort!.postMessage(refuted(request)));
parentPort!.postMessage('ready');

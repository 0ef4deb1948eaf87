import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { encodeTensor } from './encoded-number.js';
import { LineSplitter } from './line-splitter.js';
import { loadSubject } from './load-subject.js';
import { type Answer, type Greeting, protocol, type RunRequest, streamOf } from './message.js';
import { thrownText } from './one-line.js';
import { runStream } from './run-stream.js';
import type { Failure } from './subject.js';

/**
 * The process that a JavaScript or TypeScript subject runs in. It speaks the protocol on descriptors 3 (in) and 4 (out),
 * so that the standard streams are the subject's own.
 */

const from = 3;
const to = 4;

/** At once and to the end, because the process may be about to end. */
function say(message: Greeting | Answer): void {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let written = 0; written < bytes.length; ) written += writeSync(to, bytes, written);
}

let running: { readonly id: number; step: number } | undefined;

function fail(failure: Failure): void {
  if (running) say({ type: 'failure', id: running.id, ...failure });
  running = undefined;
}

const end = (detail: string) => {
  fail({ kind: 'exited', detail, ...(running?.step ? { step: running.step } : {}) });
};

process.on('exit', (code) => end(`ended its process with code ${code}`));
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => {
    end(`an error that nobody caught: ${thrownText(error)}`);
    process.exit(1);
  });

async function run(request: RunRequest): Promise<void> {
  const current = { id: request.id, step: 0 };
  running = current;
  const outcome = await runStream(subject.create, streamOf(request), (step) => {
    current.step = step;
  });
  // One turn of the loop, for the rejections that nobody waits for.
  await new Promise((resolve) => setImmediate(resolve));
  if ('failure' in outcome) return fail(outcome.failure);
  running = undefined;
  const { params, gradientsChanged } = outcome.trajectory;
  say({
    type: 'trajectory',
    id: current.id,
    params: params.map((tensors) => tensors.map(encodeTensor)),
    gradientsChanged,
  });
}

const [, , kind, target, options] = process.argv;
const subject = await loadSubject(kind, target, options).catch((error: unknown) => {
  say({ type: 'unusable', detail: thrownText(error) });
  process.exit(0);
});

let last = Promise.resolve();
const lines = new LineSplitter(
  (line) => {
    const request = JSON.parse(line) as RunRequest | { readonly type: 'hello' };
    if (request.type === 'run') last = last.then(() => run(request));
    else say({ type: 'ready', protocol, name: subject.name, dtypes: subject.dtypes });
  },
  () => {},
  Infinity,
);
new Socket({ fd: from, readable: true })
  .setEncoding('utf8')
  .on('data', (text: string) => lines.push(text))
  .on('end', () => process.exit(0));

import { printable } from '../reading/unreadable.js';
import { BadUse } from './bad-use.js';
import { askBounded, boundedWorker } from './bounded-worker.js';
import { exitCode } from './exit-code.js';
import type { FileRefuter, RefuteAnswer, RefuteRequest } from './refute-requests.js';
import type { Output } from './surroundings.js';

/** After the search, for the report, and for how close a claim comes that is not refuted. */
const secondsMore = 4;

/**
 * Refutes the claim of a file in a thread of its own, which is ended where that takes too much memory, or much longer
 * than it may.
 */
export const refuteFileInWorker: FileRefuter = async (path, options, { stdout, stderr, env }) => {
  const like = ({ isTerminal, columns }: Output) =>
    columns === undefined ? { isTerminal } : { isTerminal, columns };
  const request: RefuteRequest = {
    path,
    options,
    stdout: like(stdout),
    stderr: like(stderr),
    env: { ...env },
  };
  const worker = await boundedWorker(new URL('./refute-worker.js', import.meta.url));
  const outcome = await askBounded<RefuteAnswer>(worker, request, options.budget + secondsMore);
  await worker.terminate();
  if ('because' in outcome) {
    stderr.write(`optproof: ${printable(path)}: ${outcome.because}\n`);
    return exitCode.undecided;
  }
  const { answer } = outcome;
  if ('badUse' in answer) throw new BadUse(answer.badUse);
  stdout.write(answer.stdout);
  stderr.write(answer.stderr);
  return answer.code;
};

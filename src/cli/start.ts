import { checkInWorkers } from './check-in-workers.js';
import { exitCode } from './exit-code.js';
import { judgeInWorker } from './judge-in-worker.js';
import { refuteFileInWorker } from './refute-in-worker.js';
import { runCli } from './run-cli.js';
import type { Output } from './surroundings.js';

/** Runs the command line of this process; its exit code. */
export function start(): Promise<number> {
  return runCli(process.argv.slice(2), {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    check: checkInWorkers,
    stdin: process.stdin,
    judge: judgeInWorker,
    refuteFile: refuteFileInWorker,
  });
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`| head`) is no failure: what is left goes nowhere, and the exit code stays true.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(exitCode.badUse);
  });
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
  };
}

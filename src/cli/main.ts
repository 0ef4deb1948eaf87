#!/usr/bin/env node
import { checkInWorkers } from './check-in-workers.js';
import { exitCode } from './exit-code.js';
import { runCli } from './run-cli.js';
import type { Output } from './surroundings.js';

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

process.once('SIGINT', () => {
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}optproof: interrupted\n`);
  process.exit(exitCode.interrupted);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  check: checkInWorkers,
});

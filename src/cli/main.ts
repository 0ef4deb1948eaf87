#!/usr/bin/env node
import { exitCode } from './exit-code.js';

// First of all: an interrupt is answered while the rest is still being read.
process.once('SIGINT', () => {
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}optproof: interrupted\n`);
  process.exit(exitCode.interrupted);
});

// Ends in the ordinary way, so that what was started is ended with it.
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGTERM', 15],
] as const)
  process.once(signal, () => process.exit(128 + number));

const { start } = await import('./start.js');
process.exitCode = await start();

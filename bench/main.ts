import { BadUse } from '../src/cli/bad-use.js';
import { bench } from './bench.js';
import { type Options, readOptions, usage } from './options.js';
import { textOf } from './table.js';
import { variants } from './variants.js';
import { workloads } from './workloads/index.js';

const clearLine = '\r\u001b[K';
const isTerminal = process.stderr.isTTY === true && process.env.TERM !== 'dumb';
const progress = (text: string) => {
  if (isTerminal) process.stderr.write(`${clearLine}${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
};

/** 0, 1 if the variants contradict each other, 2 for bad use. A missed target is a finding, not a failure. */
function main(options: Options): number {
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const report = bench(options, {
    onProgress: progress,
    onSkipped: (text) => process.stderr.write(`bench: ${text}\n`),
  });
  if (isTerminal) process.stderr.write(clearLine);
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : textOf(report));
  const disagreements = report.workloads.flatMap((result) => result.disagreements);
  for (const text of disagreements.slice(0, 5)) process.stderr.write(`bench: ${text}\n`);
  return disagreements.length === 0 ? 0 : 1;
}

const known = { workloads: workloads.map(({ id }) => id), variants: variants.map(({ name }) => name) };
try {
  process.exitCode = main(readOptions(process.argv.slice(2), known));
} catch (error) {
  if (!(error instanceof BadUse)) throw error;
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}

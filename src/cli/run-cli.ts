import { Command, CommanderError } from 'commander';
import { BadUse } from './bad-use.js';
import { exitCode } from './exit-code.js';
import { gateCommand } from './gate-command.js';
import { integerOption } from './integer-option.js';
import { judgeCommand } from './judge-command.js';
import { messageOf } from './message.js';
import { defaultRuns, defaultSeed, mostRuns, showFormats } from './options.js';
import { refuteCommand } from './refute-command.js';
import { shardOption } from './shard.js';
import type { Surroundings } from './surroundings.js';
import { version } from './version.js';
import { worksheetCommand } from './worksheet-command.js';

/** Runs the command line `argv` (without `node` and the script) and returns its exit code. Never throws. */
export async function runCli(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  let code: number = exitCode.holds;
  const program = commandLine(surroundings, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.holds : exitCode.badUse;
    const message = error instanceof BadUse ? error.message : `internal error: ${messageOf(error)}`;
    surroundings.stderr.write(`optproof: ${message}\n`);
    return exitCode.badUse;
  }
}

function commandLine(surroundings: Surroundings, done: (code: number) => void): Command {
  const program = new Command('optproof')
    .description('Executable proofs for optimization theory.')
    .version(version())
    .helpCommand(false)
    .addHelpText('after', exitCodes);
  program
    .command('list')
    .description('list the theorems, and how many claims of each document they settle')
    .option('--json', 'print one JSON document')
    .action(async (options) => {
      const { list } = await import('./list.js');
      done(list(options, surroundings));
    });
  program
    .command('show')
    .description('show what a theorem says, its proof, and why its hypotheses are needed')
    .argument('<theorem>', 'a name that list prints')
    .option('--format <format>', showFormats.join(', '), 'text')
    .action(async (name, options) => {
      const { show } = await import('./show.js');
      done(show(name, options, surroundings));
    });
  program
    .command('check')
    .description('decide the named theorems, or all')
    .argument('[theorem...]', 'names that list prints')
    .option('--runs <number>', 'cases for each family', integerOption('--runs', mostRuns), defaultRuns)
    .option(
      '--seed <number>',
      'where the cases come from',
      integerOption('--seed', Number.MAX_SAFE_INTEGER),
      defaultSeed,
    )
    .option('--shard <i/n>', 'only the i-th of n parts, for n machines', shardOption)
    .option('--json', 'print one JSON document')
    .action(async (names, options) => {
      const { check } = await import('./check.js');
      done(await check(names, options, surroundings));
    });
  gateCommand(program, surroundings, done);
  judgeCommand(program, surroundings, done);
  refuteCommand(program, surroundings, done);
  worksheetCommand(program, surroundings, done);
  for (const command of [program, ...program.commands]) configure(command, surroundings);
  return program;
}

const exitCodes = `
exit codes: 0 holds, 1 refuted or violated, 2 bad use, 3 undecided, 130 interrupted`;

function configure(command: Command, { stdout, stderr }: Surroundings): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    getOutHelpWidth: () => (stdout.isTerminal ? (stdout.columns ?? 80) : 80),
    getErrHelpWidth: () => 80,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    outputError: (text, write) => write(oneLine(text, command)),
  });
}

/** The message of commander as one line, with what would have been accepted. */
function oneLine(text: string, command: Command): string {
  const message = text
    .trim()
    .replace(/^error: /u, '')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/\s*\(Did you mean (.*)\?\)/u, '; did you mean $1?');
  const accepted = acceptedBy(command, message);
  return `optproof: ${message}${accepted === '' || message.endsWith('?') ? '' : `; ${accepted}`}\n`;
}

function acceptedBy(command: Command, message: string): string {
  if (message.includes('unknown command'))
    return `commands: ${command.commands.map((one) => one.name()).join(', ')}`;
  if (message.includes('unknown option')) {
    const known = command.options.map(({ long }) => long).join(', ');
    return `options: ${[known, '--help'].filter((part) => part !== '').join(', ')}`;
  }
  return `usage: ${command.parent ? 'optproof ' : ''}${command.name()} ${command.usage()}`;
}

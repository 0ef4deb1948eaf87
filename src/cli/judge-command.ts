import type { Command } from 'commander';
import { judgeFormats } from './options.js';
import type { Surroundings } from './surroundings.js';

/** Adds `judge` to the command line. */
export function judgeCommand(
  program: Command,
  surroundings: Surroundings,
  done: (code: number) => void,
): void {
  program
    .command('judge')
    .description('judge a counterexample that someone wrote down, or those in a folder')
    .argument(
      '<theorem>',
      'a name that list prints, a claim that is false as written, or a file with a claim',
    )
    .option('--instance <file>', 'the case: a file, a folder of files, or - for the standard input')
    .option('--drop <hypothesis>', 'the hypothesis that need not hold')
    .option('--case <name>', 'the family of cases, if it is not the first')
    .option('--format <format>', judgeFormats.join(', '), 'text')
    .option('--template', 'print a file to fill in')
    .action(async (subject, options) => {
      const { judge } = await import('./judge.js');
      done(await judge(subject, options, surroundings));
    });
}

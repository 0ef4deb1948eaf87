import type { Command } from 'commander';
import { integerOption } from './integer-option.js';
import { defaultSeed, worksheetFormats } from './options.js';
import type { Surroundings } from './surroundings.js';

const usualQuestions = 10;
const mostQuestions = 100;

/** Adds `worksheet` to the command line. */
export function worksheetCommand(
  program: Command,
  surroundings: Surroundings,
  done: (code: number) => void,
): void {
  program
    .command('worksheet')
    .description('make a sheet of true-or-false and find-a-counterexample questions, and its key')
    .option('--theorems <names>', 'names that list prints, with commas between them; all, unless said')
    .option(
      '--seed <number>',
      'which questions; the same seed makes the same sheet',
      integerOption('--seed', Number.MAX_SAFE_INTEGER),
      defaultSeed,
    )
    .option('--questions <number>', 'how many', integerOption('--questions', mostQuestions), usualQuestions)
    .option('--format <format>', worksheetFormats.join(', '), 'markdown')
    .option('--json', 'print one JSON document')
    .option('--key', 'only the answers')
    .option('--no-key', 'only the questions')
    .action(async (options) => {
      const { worksheet } = await import('./worksheet.js');
      done(await worksheet(options, surroundings));
    });
}

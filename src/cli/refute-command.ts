import type { Command } from 'commander';
import { usual } from '../counterexample/find-options.js';
import { integerOption } from './integer-option.js';
import { refuteFormats } from './options.js';
import type { Surroundings } from './surroundings.js';

const most = { dimension: 8, another: 50, seconds: 3600, cases: 10_000_000 } as const;

/** Adds `refute` to the command line. */
export function refuteCommand(
  program: Command,
  surroundings: Surroundings,
  done: (code: number) => void,
): void {
  program
    .command('refute')
    .description(
      'find a small exact counterexample: without a hypothesis, or to a claim that is false as written',
    )
    .argument('<theorem>', 'a name that list prints, or a claim that is false as written')
    .option('--drop <hypothesis>', 'the hypothesis that need not hold')
    .option(
      '--seed <number>',
      'where the search starts',
      integerOption('--seed', Number.MAX_SAFE_INTEGER),
      usual.seed,
    )
    .option(
      '--another <number>',
      'another example, 1 for the next one',
      integerOption('--another', most.another),
      0,
    )
    .option('--dim <number>', 'the length of the longest vector', integerOption('--dim', most.dimension))
    .option(
      '--where <relation>',
      'a relation that must hold, such as "η = 1/2"; may be repeated',
      collected,
      [],
    )
    .option('--integers', 'only integers in the case')
    .option('--budget <seconds>', 'when to give up', integerOption('--budget', most.seconds), usual.seconds)
    .option(
      '--cases <number>',
      'after how many cases to give up',
      integerOption('--cases', most.cases),
      usual.cases,
    )
    .option('--format <format>', refuteFormats.join(', '), 'text')
    .action(async (subject, options) => {
      const [{ refute }, { isFileName }, { isKnown }] = await Promise.all([
        import('./refute.js'),
        import('./claim-file.js'),
        import('./judge-standard.js'),
      ]);
      const run = isKnown(subject) || !isFileName(subject) ? refute : surroundings.refuteFile;
      done(await run(subject, options, surroundings));
    });
}

const collected = (text: string, before: readonly string[]): readonly string[] => [...before, text];

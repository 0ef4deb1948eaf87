import { type Command, Option } from 'commander';
import { defaultLimits } from '../gate/subject/subject-process.js';
import { integerOption } from './integer-option.js';
import { formerReports } from './options.js';
import type { Surroundings } from './surroundings.js';

/** Adds `gate` to the program. */
export function gateCommand(
  program: Command,
  surroundings: Surroundings,
  done: (code: number) => void,
): void {
  program
    .command('gate')
    .description('hold an optimizer to its specification, and name its mistake')
    .argument('[subject]', 'a JavaScript or TypeScript module, torch:NAME or tfjs:NAME')
    .option('--command <line>', 'a program that speaks the protocol on its standard input and output')
    .option('--spec <name>', 'what it claims to be: sgd, adam, adamw, …')
    .option('--dialect <name=value>', 'a choice other than the published one', collected)
    .option('--hyper <name=value>', 'fixes a hyperparameter; the gate chooses the others', collected)
    .option(
      '--option <name=value>',
      'an argument for the constructor of torch:NAME or tfjs:NAME',
      collected,
      [],
    )
    .addOption(new Option('--dtype <type>', 'the precision').choices(['float64', 'float32']))
    .option(
      '--format <format[=file]>',
      `${Object.keys(formerReports).join(', ')}; several at once`,
      collected,
      [],
    )
    .option('--json', 'the same as --format json')
    .option('--explain', 'print what the specification says, and run nothing')
    .option('--python <path>', 'the interpreter for torch:NAME')
    .option(
      '--timeout <seconds>',
      'for one stream of gradients',
      integerOption('--timeout', 3600),
      defaultLimits.streamSeconds,
    )
    .option(
      '--memory <MiB>',
      'what the subject may take',
      integerOption('--memory', 1_000_000),
      defaultLimits.memoryMebibytes,
    )
    .action(async (target, options) => {
      const { gate } = await import('./gate.js');
      done(await gate(target, { ...none, ...options }, surroundings));
    });
}

const none = { hyper: [], dialect: [], option: [], format: [] };

const collected = (text: string, texts: readonly string[] = []): readonly string[] => [...texts, text];

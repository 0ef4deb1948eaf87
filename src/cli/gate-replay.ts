import { defaultLimits } from '../gate/subject/subject-process.js';
import { shellWord } from '../report/shell-word.js';
import type { GateCommandOptions } from './gate.js';

/** The command line that gates the same again, with its report on the terminal. */
export function gateReplay(target: string | undefined, options: GateCommandOptions): string {
  const { command, spec, dtype, hyper, dialect, option, python, timeout, memory } = options;
  const words = [
    target,
    ...valued('--command', command),
    ...valued('--spec', spec),
    ...valued('--dtype', dtype),
    ...hyper.flatMap((text) => valued('--hyper', text)),
    ...dialect.flatMap((text) => valued('--dialect', text)),
    ...option.flatMap((text) => valued('--option', text)),
    ...valued('--python', python),
    ...(timeout === defaultLimits.streamSeconds ? [] : valued('--timeout', String(timeout))),
    ...(memory === defaultLimits.memoryMebibytes ? [] : valued('--memory', String(memory))),
  ];
  return ['optproof gate', ...words.filter((word) => word !== undefined).map(shellWord)].join(' ');
}

const valued = (option: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [option, value];

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openProcess } from './process-subject.js';
import { type Subject, SubjectUnusable } from './subject.js';
import type { Limits } from './subject-process.js';

/** Runs a command line of the shell, which speaks the protocol on its standard input and output. */
export const openCommand = (command: string, limits: Limits): Promise<Subject> =>
  openProcess(
    command,
    { file: command, args: [], shell: true, channel: 'standard', env: withAdapters() },
    limits,
  );

/** An optimizer of `torch.optim`, with arguments for its constructor beside the hyperparameters. */
export interface TorchTarget {
  readonly optimizer: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The interpreters to try, in their order: the first that has torch is taken. */
  readonly pythons: readonly string[];
}

/** Rejects with `SubjectUnusable`, naming what each interpreter said, where none of them has torch. */
export async function openTorch(name: string, target: TorchTarget, limits: Limits): Promise<Subject> {
  const refusals: string[] = [];
  for (const python of target.pythons) {
    const args = [join(adapters, 'torch_subject.py'), target.optimizer, JSON.stringify(target.options)];
    try {
      return await openProcess(name, { file: python, args, channel: 'standard' }, limits);
    } catch (error) {
      if (!(error instanceof SubjectUnusable)) throw error;
      refusals.push(error.message);
      if (!/No module named 'torch'|ENOENT/u.test(error.message)) break;
    }
  }
  throw new SubjectUnusable(refusals.at(-1)!);
}

/** The folder of the Python files, which are shipped as they stand: beside these sources, or in those of the package. */
const adapters = fileURLToPath(
  [new URL('../adapters/', import.meta.url), new URL('../../../../src/gate/adapters/', import.meta.url)].find(
    (folder) => existsSync(new URL('optproof_subject.py', folder)),
  ) ?? new URL('../adapters/', import.meta.url),
);

/** So that `from optproof_subject import serve` finds it, without an installation. */
const withAdapters = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PYTHONPATH: [adapters, process.env.PYTHONPATH].filter((part) => part).join(delimiter),
});

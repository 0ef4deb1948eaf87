import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openProcess } from './process-subject.js';
import type { Subject } from './subject.js';
import type { Launch, Limits } from './subject-process.js';

/** A module of the user's, or an adapter of ours with the optimizer that it is to make and the library's own options. */
export type JavaScriptTarget =
  | { readonly module: string }
  | {
      readonly adapter: string;
      readonly optimizer: string;
      readonly options: Readonly<Record<string, unknown>>;
    };

/**
 * Runs a JavaScript or TypeScript subject in a process of its own. Paths are absolute. That is for its faults, not
 * against its malice: it may do whatever the user may.
 */
export const openJavaScript = (name: string, target: JavaScriptTarget, limits: Limits): Promise<Subject> =>
  openProcess(name, launchOf(target, limits), limits);

function launchOf(target: JavaScriptTarget, { memoryMebibytes }: Limits): Launch {
  const own =
    'module' in target ? ['module', target.module] : ['adapter', target.adapter, JSON.stringify(target)];
  return {
    file: process.execPath,
    args: [`--max-old-space-size=${memoryMebibytes}`, ...runner(), ...own],
    channel: 'separate',
  };
}

/** Compiled, or as it stands where these sources are run as they are, as the tests do. */
function runner(): readonly string[] {
  const compiled = fileURLToPath(new URL('./javascript-runner.js', import.meta.url));
  if (existsSync(compiled)) return [compiled];
  return ['--import', import.meta.resolve('jiti/register'), compiled.replace(/\.js$/u, '.ts')];
}

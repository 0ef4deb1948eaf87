import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCommand, openTorch } from '../gate/subject/open-command.js';
import { openJavaScript } from '../gate/subject/open-javascript.js';
import type { Subject } from '../gate/subject/subject.js';
import type { Limits } from '../gate/subject/subject-process.js';
import { printable } from '../reading/unreadable.js';
import { BadUse } from './bad-use.js';

export interface SubjectArguments {
  readonly target?: string;
  readonly command?: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly python?: string;
  readonly limits: Limits;
}

const accepted = 'a JavaScript or TypeScript file, torch:NAME, tfjs:NAME, or --command';

/** Starts what the user names. Throws BadUse, and SubjectUnusable where it cannot be started. */
export function openSubject({
  target,
  command,
  options,
  python,
  limits,
}: SubjectArguments): Promise<Subject> {
  if (command !== undefined && target !== undefined)
    throw new BadUse('a subject and --command are given; accepted: one of them');
  const adapted = /^(torch|tfjs):(\w+)$/u.exec(target ?? '');
  if (!adapted && Object.keys(options).length > 0)
    throw new BadUse('--option is for the constructors of torch:NAME and tfjs:NAME');
  if (command !== undefined) return openCommand(command, limits);
  if (target === undefined) throw new BadUse(`no subject is named; accepted: ${accepted}`);
  if (!adapted) return openJavaScript(printable(target), { module: moduleOf(target) }, limits);
  const [, library, optimizer] = adapted;
  if (library === 'torch')
    return openTorch(
      target,
      { optimizer, options, pythons: python === undefined ? usual : [python] },
      limits,
    );
  return openJavaScript(target, { adapter: tfjsAdapter(), optimizer, options }, limits);
}

/** Debian's packages are for its own interpreter, which may not be the first on the path. */
const usual = ['python3', '/usr/bin/python3'];

/** The file that annotations point at, from the working directory; none for what is no file in it. */
export function annotated(target: string | undefined): string | undefined {
  if (target === undefined || !existsSync(target)) return undefined;
  const path = relative(process.cwd(), resolve(target));
  return path.startsWith('..') ? undefined : path;
}

function moduleOf(target: string): string {
  const path = resolve(target);
  if (!existsSync(path))
    throw new BadUse(`there is no file '${printable(target)}'; a subject is ${accepted}`);
  if (!statSync(path).isFile())
    throw new BadUse(`'${printable(target)}' is not a file; a subject is ${accepted}`);
  return path;
}

/** Compiled, or as it stands where these sources are run as they are. */
function tfjsAdapter(): string {
  const compiled = fileURLToPath(new URL('../gate/adapters/tfjs.js', import.meta.url));
  return existsSync(compiled) ? compiled : compiled.replace(/\.js$/u, '.ts');
}

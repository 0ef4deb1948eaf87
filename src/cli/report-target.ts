import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { printable } from '../reading/unreadable.js';
import { BadUse } from './bad-use.js';

/** A report and where it goes: a file, or standard output. */
export interface ReportTarget {
  readonly format: string;
  readonly file?: string;
}

/**
 * `--format text --format junit=report.xml`, of these formats; `alone` are those that cannot share standard output.
 * Throws BadUse, before anything is run, for what could not be written afterwards.
 */
export function reportTargets(
  texts: readonly string[],
  formats: Readonly<Record<string, RegExp>>,
  alone: readonly string[],
): readonly ReportTarget[] {
  const targets = texts.map((text) => {
    const [, format, file] = /^([^=]*)(?:=(.*))?$/su.exec(text)!;
    if (!Object.hasOwn(formats, format))
      throw new BadUse(
        `--format '${printable(text)}' is not accepted: ${Object.keys(formats).join(', ')}, or one of them =FILE`,
      );
    if (file === undefined) return { format };
    writable(file, formats[format]);
    return { format, file };
  });
  const shown = targets.filter(({ file }) => file === undefined).map(({ format }) => format);
  const single = shown.find((format) => alone.includes(format));
  if (single !== undefined && shown.length > 1)
    throw new BadUse(`--format ${single} cannot share standard output; accepted: --format ${single}=FILE`);
  return targets;
}

export const writeReport = (file: string, text: string): void => writeFileSync(file, text);

/** Only a former report of the same kind is overwritten, which `own` recognizes, never what a user wrote. */
function writable(file: string, own: RegExp): void {
  const shown = printable(file);
  if (file === '') throw new BadUse('--format with = and no file; accepted: --format junit=report.xml');
  if (!existsSync(file)) {
    if (existsSync(dirname(file))) return;
    throw new BadUse(`there is no folder '${printable(dirname(file))}' for the report '${shown}'`);
  }
  const stats = statSync(file);
  // Pipes and devices have nothing to lose.
  if (stats.isFile() && stats.size > 0 && !own.test(readFileSync(file, 'utf8').slice(0, 1000)))
    throw new BadUse(`'${shown}' is there, and is no former report of this kind; it is left as it is`);
  if (stats.isDirectory()) throw new BadUse(`'${shown}' is a folder; accepted: a file`);
}

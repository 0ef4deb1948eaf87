import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Judgement } from '../judge/judgement.js';
import { boundedStream, boundedText } from '../reading/bounded-text.js';
import { Unreadable } from '../reading/unreadable.js';

/** A file to be judged: its text, or what keeps it from being read. */
export interface Submission {
  /** As it is shown: a name in the folder, or what was asked for. */
  readonly file: string;
  readonly content: string | Judgement;
}

/** Files of these endings are judged in a folder; others may well be something else. */
export const endings = ['.json', '.txt'] as const;

export function isFolder(path: string): boolean {
  return path !== '-' && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** The files of a folder, in the order of their names, not of its folders. */
export function* submissionsIn(folder: string): Iterable<Submission> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && endings.some((ending) => entry.name.endsWith(ending)))
    .map(({ name }) => name)
    .sort();
  for (const file of names) yield { file, content: read(() => boundedText(join(folder, file))) };
}

export async function submissionFrom(path: string, stdin: AsyncIterable<Uint8Array>): Promise<Submission> {
  if (path !== '-') return { file: path, content: read(() => boundedText(path)) };
  try {
    return { file: path, content: await boundedStream(stdin, 'the standard input') };
  } catch (error) {
    return { file: path, content: malformed(error) };
  }
}

function read(text: () => string): string | Judgement {
  try {
    return text();
  } catch (error) {
    return malformed(error);
  }
}

function malformed(error: unknown): Judgement {
  if (!(error instanceof Unreadable)) throw error;
  return { verdict: 'malformed', message: error.message, place: null, path: '' };
}

import { BadUse } from './bad-use.js';
import { type RefuteOptions, refute } from './refute.js';
import type { Output, Surroundings } from './surroundings.js';

/** What a worker is asked: to refute the claim of a file, for streams that are like these. */
export interface RefuteRequest {
  readonly path: string;
  readonly options: RefuteOptions;
  readonly stdout: Omit<Output, 'write'>;
  readonly stderr: Omit<Output, 'write'>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** All that there is to print, and the exit code; or that it was used badly, and how. */
export type RefuteAnswer =
  | { readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly badUse: string };

/** Refutes the claim of a file; the exit code. */
export type FileRefuter = (
  path: string,
  options: RefuteOptions,
  surroundings: Surroundings,
) => Promise<number>;

/** In this thread, without bounds of memory: for tests. */
export const refuteFileHere: FileRefuter = async (path, options, surroundings) =>
  refute(path, options, surroundings);

/** In the worker: what would be printed is kept. */
export function refuted({ path, options, stdout, stderr, env }: RefuteRequest): RefuteAnswer {
  const out: string[] = [];
  const error: string[] = [];
  try {
    const code = refute(path, options, {
      stdout: { ...stdout, write: (text) => out.push(text) },
      stderr: { ...stderr, write: (text) => error.push(text) },
      env,
    });
    return { code, stdout: out.join(''), stderr: error.join('') };
  } catch (thrown) {
    if (thrown instanceof BadUse) return { badUse: thrown.message };
    throw thrown;
  }
}

import type { Checker } from './checker.js';
import type { Judge } from './judge-requests.js';
import type { FileRefuter } from './refute-requests.js';

/** A stream that a command writes to. */
export interface Output {
  write(text: string): unknown;
  readonly isTerminal: boolean;
  /** The width of the terminal, where there is one. */
  readonly columns?: number;
}

/** All that a command knows of the world outside, so that tests can run it inside theirs. */
export interface Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly check: Checker;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whoever asks for a judge closes it. */
  readonly judge: () => Judge;
  readonly refuteFile: FileRefuter;
}

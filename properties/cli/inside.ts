import { type Checker, checkHere } from '../../src/cli/checker.js';
import { judgeHere } from '../../src/cli/judge-requests.js';
import { refuteFileHere } from '../../src/cli/refute-requests.js';
import { runCli } from '../../src/cli/run-cli.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  /** The width of the terminal; without it there is no terminal. */
  readonly terminal?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly check?: Checker;
  /** What comes in on the standard input. */
  readonly stdin?: string;
}

/** Runs a command line in this process, in a world of its own. */
export async function optproof(
  argv: readonly string[],
  { terminal, env = {}, check, stdin = '' }: World = {},
): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const isTerminal = terminal !== undefined;
  const size = terminal === undefined ? {} : { columns: terminal };
  const code = await runCli(argv, {
    stdout: { write: (text) => stdout.push(text), isTerminal, ...size },
    stderr: { write: (text) => stderr.push(text), isTerminal, ...size },
    env,
    check: check ?? checkHere,
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin);
    })(),
    judge: () => judgeHere,
    refuteFile: refuteFileHere,
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** What does not depend on the time. */
export const withoutTime = (text: string): string =>
  text.replace(/"milliseconds": \d+/gu, '"milliseconds": 0').replace(/in \d+\.\d s/gu, 'in 0.0 s');

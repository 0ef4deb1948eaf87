import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { LineSplitter } from './line-splitter.js';
import { watchMemory } from './memory-watch.js';
import { oneLine } from './one-line.js';
import type { Failure } from './subject.js';

/** How to start a subject, and where it speaks the protocol. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  /** Whether `file` is a command line for the shell. */
  readonly shell?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** `standard`: its standard input and output; `separate`: descriptors 3 and 4, and what it prints is dropped. */
  readonly channel: 'standard' | 'separate';
}

export interface Limits {
  /** For the start, which imports what the subject needs. */
  readonly startSeconds: number;
  /** For one stream. */
  readonly streamSeconds: number;
  /** For its process and all that it starts. */
  readonly memoryMebibytes: number;
  /** So often may its process be lost before the streams that are left are given up: a hang costs its whole limit. */
  readonly losses: number;
}

export const defaultLimits: Limits = {
  startSeconds: 60,
  streamSeconds: 10,
  memoryMebibytes: 2048,
  losses: 3,
};

const longestLine = 1 << 26;
const stderrKept = 2000;

/** One process of a subject and all that it starts, ended together. Answers one line to each line that it is sent. */
export class SubjectProcess {
  readonly #child: ChildProcess;
  readonly #input: Writable;
  readonly #limits: Limits;
  readonly #stopWatching: () => void;
  readonly #lines: LineSplitter;
  #stderr = '';
  #lost: Failure | undefined;
  #waiting: ((answer: string | Failure) => void) | undefined;

  constructor({ file, args, shell = false, env, channel }: Launch, limits: Limits) {
    const stdio =
      channel === 'standard' ? ['pipe', 'pipe', 'pipe'] : ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'];
    this.#limits = limits;
    // A group of its own, so that what it starts ends with it.
    this.#child = spawn(file, [...args], {
      stdio: stdio as ('pipe' | 'ignore')[],
      shell,
      detached: process.platform !== 'win32',
      env: env ?? process.env,
      windowsHide: true,
    });
    const [input, output] = channel === 'standard' ? [0, 1] : [3, 4];
    this.#input = this.#child.stdio[input] as Writable;
    this.#lines = new LineSplitter(
      (line) => this.#answer(line),
      () => this.#end({ kind: 'protocol', detail: `it wrote a line of more than ${longestLine} characters` }),
      longestLine,
    );
    // What is written to a process that has just ended is lost; that it ended is noticed below.
    this.#input.on('error', () => {});
    (this.#child.stdio[output] as Readable).setEncoding('utf8').on('data', (text) => this.#lines.push(text));
    this.#child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-stderrKept);
    });
    this.#child.on('error', (error) =>
      this.#end({ kind: 'exited', detail: `cannot be started: ${error.message}` }),
    );
    // What it wrote last is read before it counts as ended, unless a process that it left behind holds the pipes.
    this.#child.on('exit', (code, signal) => {
      this.#kill();
      const closed = () => this.#end(this.#exit(code, signal));
      this.#child.once('close', closed);
      setTimeout(closed, 500).unref();
    });
    process.once('exit', this.#kill);
    this.#stopWatching = watchMemory(this.#child.pid, limits.memoryMebibytes, (used) =>
      this.#end({
        kind: 'memory',
        detail: `took ${used} MiB of memory; it may take ${limits.memoryMebibytes} MiB`,
      }),
    );
  }

  /** How it ended, as soon as it has. */
  get lost(): Failure | undefined {
    return this.#lost;
  }

  /** The next line that it writes, or how it was lost. */
  async ask(message: object, seconds = this.#limits.streamSeconds): Promise<string | Failure> {
    if (this.#lost) return this.#lost;
    let timer: NodeJS.Timeout | undefined;
    const answer = new Promise<string | Failure>((resolve) => {
      this.#waiting = resolve;
      timer = setTimeout(
        () => this.#end({ kind: 'hang', detail: `no answer within ${seconds} s${this.#halfLine()}` }),
        seconds * 1000,
      );
    });
    this.#input.write(`${JSON.stringify(message)}\n`);
    return await answer.finally(() => clearTimeout(timer));
  }

  close(): void {
    this.#end({ kind: 'exited', detail: 'was closed' });
  }

  #answer(line: string): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting(line);
    else
      this.#end({ kind: 'protocol', detail: `it wrote a line that was not asked for: ${oneLine(line, 80)}` });
  }

  #end(failure: Failure): void {
    if (this.#lost) return;
    this.#lost = failure;
    this.#stopWatching();
    this.#kill();
    process.off('exit', this.#kill);
    this.#waiting?.(failure);
    this.#waiting = undefined;
  }

  readonly #kill = (): void => {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      if (process.platform === 'win32') this.#child.kill('SIGKILL');
      else process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };

  #exit(code: number | null, signal: NodeJS.Signals | null): Failure {
    const said = this.#stderr.trim();
    if (/heap out of memory|MemoryError/u.test(said))
      return { kind: 'memory', detail: `ran out of memory: ${lastLine(said)}` };
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    return {
      kind: 'exited',
      detail: `its process ${how}${this.#halfLine()}${said && `: ${lastLine(said)}`}`,
    };
  }

  #halfLine(): string {
    const { partial } = this.#lines;
    return partial.trim() === '' ? '' : ` after part of a line, '${oneLine(partial, 40)}'`;
  }
}

const lastLine = (text: string): string => oneLine(text.slice(text.trimEnd().lastIndexOf('\n') + 1));

import { spawnSync } from 'node:child_process';
import type { Rational } from '../../src/scalar/index.js';
import type { Inputs } from '../inputs.js';
import type { Counts } from '../report.js';
import type { Contender } from '../timing.js';
import type { Workload } from '../workload.js';

/** A program of others that does the same work, as a child process that times itself. */
export interface Peer {
  readonly name: string;
  /** What it found in the last sample of a workload. */
  found(workload: Workload): Counts | null;
  contender(workload: Workload, instances: readonly Inputs<Rational>[], milliseconds: number): Contender;
  version(): string | null;
}

/** A peer that is not installed, and what to do about it. */
export interface Missing {
  readonly name: string;
  readonly missing: string;
}

/** Runs a program to its end and reads the JSON that it prints; what went wrong otherwise, in one line. */
export function jsonFrom<T>(command: string, args: readonly string[], input = ''): T {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return JSON.parse(stdout) as T;
  throw new Error(`${command}: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? `exit ${status}`}`);
}

import { type Ball, ball } from '../../scalar/ball.js';
import type { Run } from './law.js';

/** A number of the subject, and a set in which it must lie if the law holds. */
export interface Comparison {
  readonly run: Run;
  /** Counted from 0. */
  readonly step: number;
  readonly tensor: number;
  readonly entry: number;
  /** What the subject may have had without rounding errors. */
  readonly got: Ball;
  readonly wanted: Ball;
}

/** `blind`: too wide to tell anything, or nothing can be expected. */
export function verdictOf({ got, wanted, run, tensor, entry }: Comparison): 'agrees' | 'differs' | 'blind' {
  if (!(got.radius < Infinity && wanted.radius < Infinity)) return 'blind';
  if (!Number.isFinite(got.centre)) return 'differs';
  const order = ball.compare(got, wanted);
  if (order === 'less' || order === 'greater') return 'differs';
  const start = run.stream.params[tensor]?.[entry] ?? 0;
  const radius = got.radius + wanted.radius;
  return radius === 0 || radius < Math.abs(wanted.centre - start) ? 'agrees' : 'blind';
}

/**
 * The subject's number with the bound on its rounding errors: a right subject and the exact value are both within the
 * radius of the reference, so they are within twice that of each other.
 */
export function observed({ trajectory, expected }: Run, step: number, tensor: number, entry: number): Ball {
  return {
    centre: trajectory.params[step][tensor][entry],
    radius: 2 * expected[step][tensor][entry].radius,
  };
}

/** All comparisons of a run, of the entries for which `wanted` has a set. */
export function* comparisons(
  run: Run,
  wanted: (step: number, tensor: number, entry: number) => Ball | undefined,
): Generator<Comparison> {
  for (const [step, tensors] of run.trajectory.params.entries()) {
    for (const [tensor, entries] of tensors.entries()) {
      for (const entry of entries.keys()) {
        const set = wanted(step, tensor, entry);
        if (set) yield { run, step, tensor, entry, got: observed(run, step, tensor, entry), wanted: set };
      }
    }
  }
}

/** Two runs that must have the same parameters. */
export const sameRun = (run: Run, other: Run): Generator<Comparison> =>
  comparisons(run, (step, tensor, entry) => observed(other, step, tensor, entry));

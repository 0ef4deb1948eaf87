import { errorAnalyses } from '../arithmetic/error-analysis.js';
import { floatRuns } from '../arithmetic/float-run.js';
import { mayBe } from '../arithmetic/rounded.js';
import { simulate } from '../mistake/simulate.js';
import type { Stream, Trajectory } from '../subject/stream.js';
import { type Candidate, programOf } from './candidate.js';

/** A stream, and what the subject did with it. */
export interface Observation {
  readonly stream: Stream;
  readonly trajectory: Trajectory;
}

/** Whether a program of the candidate's formula may have this trajectory: each number lies within its error bound. */
export function reproduces(candidate: Candidate, { stream, trajectory }: Observation): boolean {
  const program = programOf(candidate, stream.hyper);
  let step = 0;
  for (const { params, gradientsChanged } of simulate(program, stream, errorAnalyses[stream.dtype])) {
    const changed = trajectory.gradientsChanged.includes(step + 1);
    if (gradientsChanged !== undefined && gradientsChanged !== changed) return false;
    const got = trajectory.params[step];
    if (!params.every((tensor, i) => tensor.every((set, j) => mayBe(set, got[i][j])))) return false;
    step += 1;
  }
  return true;
}

/** All digits that the format has. */
const ALL = { float64: 17, float32: 9 } as const;

/**
 * How many significant digits of a trajectory the candidate's formula, computed plainly, has: relative to the largest
 * size of each entry, in the worst entry. −1 where one of them is NaN or infinite and the other is not; but where the
 * error analysis had known the entry before, it has left the range, when it does depends on the rounding, and that is 0.
 */
export function digitsOf(candidate: Candidate, { stream, trajectory }: Observation): number {
  const program = programOf(candidate, stream.hyper);
  const bounds = simulate(program, stream, errorAnalyses[stream.dtype]);
  const known = new Set<string>();
  /** What comes after NaN in both says nothing: a program may keep it where the formula forgets it. */
  const gone = new Set<string>();
  const sizes = new Map<string, number>();
  const gaps = new Map<string, number>();
  let lost = false;
  for (const [step, { params }] of [...simulate(program, stream, floatRuns[stream.dtype])].entries()) {
    const bound = bounds.next().value!.params;
    for (const [i, tensor] of params.entries()) {
      for (const [j, value] of tensor.entries()) {
        const got = trajectory.params[step][i][j];
        const key = `${i}/${j}`;
        const finite = [value, got].filter(Number.isFinite).length;
        if (finite === 0) gone.add(key);
        if (gone.has(key)) continue;
        if (bound[i][j].radius < Infinity) known.add(key);
        if (finite === 2) {
          sizes.set(key, Math.max(sizes.get(key) ?? 0, Math.abs(got), Math.abs(value)));
          gaps.set(key, Math.max(gaps.get(key) ?? 0, Math.abs(got - value)));
        } else if (known.has(key)) lost = true;
        else return -1;
      }
    }
  }
  const all = ALL[stream.dtype];
  const digits = [...gaps].map(([key, gap]) =>
    gap === 0 ? all : Math.max(0, Math.floor(-Math.log10(gap / sizes.get(key)!))),
  );
  return Math.min(lost ? 0 : all, ...digits);
}

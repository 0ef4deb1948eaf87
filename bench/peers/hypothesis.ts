import { spawnSync } from 'node:child_process';
import type { Counts } from '../report.js';
import type { Workload } from '../workload.js';
import { jsonFrom, type Missing, type Peer } from './peer.js';
import { sourceOf } from './source.js';

export const hypothesisName = 'Hypothesis + mpmath.iv';

interface Answer extends Counts {
  readonly nanoseconds: number;
  readonly version: string;
}

/** The system's Python first: the install script installs there, and its mpmath computes with gmpy. */
const pythons = ['/usr/bin/python3', 'python3'];

/** Examples in a thousand milliseconds, roughly. */
const examples = { W1: 100, W2: 20, W3: 10, W4: 50 };

export function hypothesis(): Peer | Missing {
  const python = pythons.find(
    (each) => spawnSync(each, ['-c', 'import hypothesis, mpmath'], { stdio: 'ignore' }).status === 0,
  );
  if (python === undefined) {
    return { name: hypothesisName, missing: 'no Python with the modules hypothesis and mpmath' };
  }
  const answers = new Map<Workload, Answer>();
  return {
    name: hypothesisName,
    version: () => [...answers.values()][0]?.version ?? null,
    found: (workload) => answers.get(workload) ?? null,
    contender(workload, _, milliseconds) {
      const { n, d, T } = workload.size;
      const count = Math.max(5, Math.round((examples[workload.id] * milliseconds) / 100));
      let seed = 0;
      const sample = () => {
        seed += 1;
        const args = [sourceOf('hypothesis_intervals.py'), workload.id, n, d, T, count, seed].map(String);
        const answer = jsonFrom<Answer>(python, args);
        answers.set(workload, answer);
        return answer.nanoseconds;
      };
      return { name: hypothesisName, sample, rounds: 3 };
    },
  };
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { formatRational, type Rational } from '../../src/scalar/index.js';
import { flat } from '../inputs.js';
import { countsOf } from '../report.js';
import type { Workload } from '../workload.js';
import { jsonFrom, type Missing, type Peer } from './peer.js';
import { sourceOf } from './source.js';

export const arbName = 'Arb 128 bit';

interface Answer {
  readonly nanoseconds: number;
  readonly verdicts: string;
  readonly version: string;
}

/** Arb is a library of its own before FLINT 3, and a part of it since. */
const libraries = [
  ['-lflint-arb', '-lflint', '-lgmp'],
  ['-lflint', '-lgmp'],
];

/** Compiles the C program; a reason where that is impossible. */
export function arb(): Peer | Missing {
  // Beside this file as it runs: among what was compiled.
  const program = fileURLToPath(new URL('arb', import.meta.url));
  const built = libraries.some(
    (linked) =>
      spawnSync('cc', ['-O2', '-o', program, sourceOf('arb.c'), ...linked], { stdio: 'ignore' }).status === 0,
  );
  if (!built) return { name: arbName, missing: 'no C compiler, or no FLINT with Arb to compile against' };
  const answers = new Map<Workload, Answer>();
  return {
    name: arbName,
    version: () => [...answers.values()][0]?.version ?? null,
    found: (workload) => {
      const answer = answers.get(workload);
      return answer ? countsOf([...answer.verdicts].map(Number), workload.equalities(workload.size)) : null;
    },
    contender(workload, instances, milliseconds) {
      const { n, d, T } = workload.size;
      const input = [
        `${instances.length}`,
        ...instances.map((each) => flat<Rational>(each).map(formatRational).join(' ')),
      ];
      const args = [workload.id, n, d, T, milliseconds].map(String);
      const sample = () => {
        const answer = jsonFrom<Answer>(program, args, `${input.join('\n')}\n`);
        answers.set(workload, answer);
        return answer.nanoseconds;
      };
      return { name: arbName, sample };
    },
  };
}

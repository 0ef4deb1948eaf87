import type { TheoremResult } from '../prove/result.js';
import type { Theorem } from '../prove/theorem.js';

/** What became of checking a theorem. A check that broke down is undecided, and `failure` says how. */
export interface Outcome {
  readonly theorem: Theorem;
  readonly result: TheoremResult;
  readonly failure?: string;
}

/** The outcome of a check that could not be carried out. It is never a pass. */
export function brokenDown(theorem: Theorem, failure: string): Outcome {
  return {
    theorem,
    failure,
    result: {
      id: theorem.id,
      title: theorem.title,
      verdict: 'undecided',
      evidence: { kind: 'certified', kinds: {}, cases: 0 },
      lines: [],
      hypotheses: [],
      sharp: [],
      refutations: [],
      mutations: { made: 0, refuted: 0, survivors: [] },
      float64: null,
      counterexample: null,
      milliseconds: 0,
    },
  };
}

/** The options that make a check reproducible. */
export interface CheckSettings {
  readonly runs: number;
  readonly seed: number;
}

/** The command that replays what was not proved; undefined where everything was. */
export function replayCommand(
  outcomes: readonly Outcome[],
  { runs, seed }: CheckSettings,
): string | undefined {
  const failing = [
    ...new Set(outcomes.filter(({ result }) => result.verdict !== 'proved').map(({ result }) => result.id)),
  ];
  if (failing.length === 0) return undefined;
  return `optproof check ${failing.join(' ')} --seed ${seed} --runs ${runs}`;
}

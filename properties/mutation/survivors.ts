import { keyOf, type Mutant } from './report.js';

/** Why changes of the code are left alive by the tests. */
export interface Explanation {
  readonly reason: string;
  /** No caller can see any difference. */
  readonly equivalent: boolean;
  readonly mutants: readonly Mutant[];
}

export const explanations: readonly Explanation[] = [];

const byKey = new Map(
  explanations.flatMap((explanation) => explanation.mutants.map((mutant) => [keyOf(mutant), explanation])),
);

export const explanationOf = (mutant: Mutant): Explanation | undefined => byKey.get(keyOf(mutant));

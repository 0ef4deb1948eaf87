import { keyOf, type Mutant } from './report.js';

/** Why changes of the code are left alive by the tests. */
export interface Explanation {
  readonly reason: string;
  /** No caller can see any difference. */
  readonly equivalent: boolean;
  readonly mutants: readonly Mutant[];
}

export const explanations: readonly Explanation[] = [
  {
    reason: 'one of many numbers that would do; no test may prefer it',
    equivalent: false,
    mutants: [
      {
        file: 'src/gate/law/l2-equivalence.ts',
        mutator: 'ArithmeticOperator',
        line: 'const tensors = lengthsOf(size).map((length, i) => irregular(70 + i, steps, length));',
        from: '70 + i',
        to: '70 - i',
      },
      {
        file: 'src/gate/law/parameters-read.ts',
        mutator: 'ArithmeticOperator',
        line: 'const moved = (tensor: Tensor): Tensor => tensor.map((entry) => entry / 2);',
        from: 'entry / 2',
        to: 'entry * 2',
      },
    ],
  },
  {
    reason: 'the entry stands behind those of the pairs, and is not read',
    equivalent: true,
    mutants: [
      {
        file: 'src/optimizer/scale-by-l-bfgs.ts',
        mutator: 'ArrayDeclaration',
        line: 'const weights: T[] = [];',
        from: '[]',
        to: '["Stryker was here"]',
      },
    ],
  },
];

const byKey = new Map(
  explanations.flatMap((explanation) => explanation.mutants.map((mutant) => [keyOf(mutant), explanation])),
);

export const explanationOf = (mutant: Mutant): Explanation | undefined => byKey.get(keyOf(mutant));

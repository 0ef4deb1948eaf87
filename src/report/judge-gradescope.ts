import { type JudgedBy, type JudgedFile, reasonText, standardText, verdictText } from './judge-outcome.js';

/**
 * The results.json of a Gradescope autograder, a test of one point for each file:
 * https://gradescope-autograders.readthedocs.io/en/latest/specs/#output-format
 */
export interface GradescopeResults {
  readonly output: string;
  readonly tests: readonly {
    readonly name: string;
    readonly score: 0 | 1;
    readonly max_score: 1;
    readonly status: 'passed' | 'failed';
    readonly output: string;
    readonly output_format: 'text';
  }[];
}

export function judgeGradescope(files: readonly JudgedFile[], by: JudgedBy): GradescopeResults {
  const open = files.filter(({ judgement }) => judgement.verdict === 'undecided');
  return {
    output:
      `Counterexamples to ${standardText(by)}.` +
      (open.length === 0 ? '' : ` To be judged by hand: ${open.map(({ file }) => file).join(', ')}.`),
    tests: files.map(({ file, judgement }) => {
      const valid = judgement.verdict === 'valid';
      return {
        name: file,
        score: valid ? 1 : 0,
        max_score: 1,
        status: valid ? 'passed' : 'failed',
        output: `${verdictText(judgement)}. ${reasonText(judgement)}`,
        output_format: 'text',
      };
    }),
  };
}

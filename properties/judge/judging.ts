import { judgeCase } from '../../src/judge/judge-case.js';
import { standardOfTheorem } from '../../src/judge/standard.js';
import { reasonText } from '../../src/report/judge-outcome.js';
import { descentLemma } from '../../theorems/descent/descent-lemma.js';

const standard = standardOfTheorem(descentLemma, 'stepSize');

/** Counterexamples to the descent lemma without its step size, in each of the ways to write one down. */
export const goodCases: readonly string[] = [
  '{"L": 1, "λ": [1], "Q": [[1]], "b": [0], "w₀": [1], "η": "3/2", "T": 1}',
  `{
  "case": "piecewise",
  "L": 1, "C": [[0, 1]], "τ": [-1], "b": [0], "Q": [[1]], "w₀": [1], "eta": 1.5, "T": 1
}`,
  `# a step that is too long
L = 1, λ = (1, 1/2)
Q = [[1, 0], [0, 1]]
b = (0, 0)
w_0 = (1, 0)
eta = 3/2
T = 2`,
];

/** Judges a text, and says what is wrong with how that went. */
export function judging(text: string): { readonly verdict: string; readonly complaint: string | undefined } {
  const shown = JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
  const started = performance.now();
  try {
    const judgement = judgeCase(text, standard);
    const { verdict } = judgement;
    const reason = reasonText(judgement);
    const seconds = (performance.now() - started) / 1000;
    if (seconds > 5) return { verdict, complaint: `${seconds} s for ${shown}` };
    const long = verdict === 'malformed' && reason.length > 500;
    if (long || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(reason) || reason.trim() === '') {
      return { verdict, complaint: `${JSON.stringify(reason)} for ${shown}` };
    }
    return { verdict, complaint: undefined };
  } catch (error) {
    return { verdict: 'thrown', complaint: `${(error as Error).stack} for ${shown}` };
  }
}

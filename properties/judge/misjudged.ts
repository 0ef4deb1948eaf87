import { judgeCase } from '../../src/judge/judge-case.js';
import type { RecordedCase } from './recorded-cases.js';

/** The cases that are not judged as they should be. */
export const misjudged = (cases: readonly RecordedCase[], verdict: string) =>
  cases.flatMap(({ label, standard, text }) => {
    const judgement = judgeCase(text, standard);
    return judgement.verdict === verdict ? [] : [`${label}: ${judgement.verdict} for ${text}`];
  });

import { type Size, sizeOf } from '../../src/counterexample/size.js';
import { drawnPerStep } from '../../src/counterexample/steps.js';
import { inputsOf } from '../../src/counterexample/take.js';
import { Case } from '../../src/generate/case.js';
import { judgeCase } from '../../src/judge/judge-case.js';
import type { Judgement } from '../../src/judge/judgement.js';
import type { Input } from '../../src/prove/result.js';
import { committed, type Entry, readFile } from './entries.js';

type Valid = Judgement & { readonly verdict: 'valid' };

/** A committed counterexample, as judged today. */
export interface Exhibit {
  readonly entry: Entry;
  readonly judgement: Valid;
  /** What the question speaks of. */
  readonly inputs: readonly Input[];
  readonly size: Size;
}

/** An entry as it stands in its file, or in one line why it is no counterexample. */
export function exhibitOf(entry: Entry, text = committed(entry)): Exhibit | string {
  if (text === undefined) return `${entry.file}: there is no such file`;
  const judgement = judgeCase(text, entry.standard);
  if (judgement.verdict !== 'valid') return `${entry.file}: ${judgement.verdict}`;
  const { question, take } = readFile(text, entry.asked);
  const inputs = inputsOf(Case.fromValues(question.family, take), question);
  return { entry, judgement, inputs, size: sizeOf(inputs, drawnPerStep(question.family)) };
}

import type { Account } from '../counterexample/account.js';
import { shownInputs } from '../counterexample/take.js';
import type { Input } from '../prove/result.js';
import { atText, gapText } from './counterexample-values.js';

/** `Descent lemma, without stepSize`, or the claim. */
export function headingOf({ example: { question } }: Account): string {
  const { title, dropped } = question;
  return dropped === null ? `Not true as written: ${title}` : `${title}, without ${dropped}`;
}

/** Where the example comes from. */
export function sourceOf({ example }: Account): string {
  return example.source === 'search'
    ? 'found by search, and decided exactly'
    : 'the case recorded in the theorem file; the search found none that is simpler';
}

/** `line 3 fails at t = 0, which cites stepSize, curvature: by 3/8 (0.375)`, for each line that breaks. */
export function brokenLines({ lines }: Account): readonly string[] {
  return lines.flatMap((line, i) => {
    if (!line.broken) return [];
    const where = atText(line.at);
    const cites = line.reasons.length === 0 ? '' : `, which cites ${line.reasons.join(', ')}`;
    return [`line ${i + 1} fails${where === '' ? '' : ` at ${where}`}${cites}: ${gapText(line)}`];
  });
}

/** The case as its reader knows it. */
export function shownOf({ example: { instance, question, inputs } }: Account): readonly Input[] {
  return shownInputs(instance, question, inputs);
}

import type { Account } from '../counterexample/account.js';
import { shownInputs } from '../counterexample/take.js';
import { type Phrase, phrase } from '../formula/phrase.js';
import type { Input } from '../prove/result.js';
import { gapPhrase } from './counterexample-gap.js';
import { atTex } from './counterexample-tex.js';
import { atText } from './counterexample-values.js';

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
export function brokenLines({ lines }: Account): readonly Phrase[] {
  return lines.flatMap((line, i) => {
    if (!line.broken) return [];
    const where = line.at.size === 0 ? [] : phrase` at ${{ text: atText(line.at), tex: atTex(line.at) }}`;
    const cites = line.reasons.length === 0 ? '' : `, which cites ${line.reasons.join(', ')}`;
    return [phrase`line ${String(i + 1)} fails${where}${cites}: ${gapPhrase(line)}`];
  });
}

/** The case as its reader knows it. */
export function shownOf({ example: { instance, question, inputs } }: Account): readonly Input[] {
  return shownInputs(instance, question, inputs);
}

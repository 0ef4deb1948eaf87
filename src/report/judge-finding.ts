import type { EvaluatedSide } from '../counterexample/evaluated.js';
import type { Compared, FailingLine, Finding } from '../judge/judgement.js';
import { type Rational, toFloat } from '../scalar/index.js';
import { atText, decimalText, sideText } from './counterexample-values.js';
import { exactText } from './exact-text.js';

/** `0 ≤ η ≤ 1/L does not hold: η = 3/2 (1.5) and 1/L = 1; they differ by 1/2 (0.5)`. */
export function findingText(finding: Finding): string {
  if ('because' in finding) return `${finding.text} has no value: ${finding.because}`;
  return `${finding.text} ${finding.decision === 'refuted' ? 'does not hold' : 'holds'}${evaluationText(finding)}`;
}

/** ` at t = 1: f(w) = 2 and g(w) = 3/2 (1.5); they differ by 1/2 (0.5)`. */
function evaluationText(finding: Compared): string {
  const { at, sides, link, difference } = finding;
  const indices = atText(at);
  const values = [sides[link], sides[link + 1]].flatMap(sideOf).join(' and ');
  const apart = difference === null ? '' : `; they differ by ${differenceText(difference)}`;
  return `${indices === '' ? '' : ` at ${indices}`}${values === '' ? '' : `: ${values}`}${apart}`;
}

function differenceText(difference: Rational): string {
  const text = exactText(difference, { kind: 'scalar' }, 'short');
  return text.includes('/') ? `${text} (${decimalText(toFloat(difference))})` : text;
}

/** A side and its value; nothing for a number that stands there as itself. */
function sideOf(side: EvaluatedSide): readonly string[] {
  const value = sideText(side);
  return value === side.text ? [] : [`${side.text}${side.exact === null ? ' ' : ' = '}${value}`];
}

/** `line 2 of the derivation, which cites stepSize: …`. */
export function lineText({ line, cites, finding }: FailingLine): string {
  const citing = cites.length === 0 ? '' : `, which cites ${cites.join(', ')}`;
  return `line ${line} of the derivation${citing}: ${findingText(finding)}`;
}

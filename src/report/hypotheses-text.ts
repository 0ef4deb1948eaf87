import type { HypothesisResult } from '../prove/result.js';

/** The hypotheses shown to be needed, then in parentheses those that are not, and with a mark those that failed. */
export function hypothesesText(hypotheses: readonly HypothesisResult[]): string {
  const names = (some: readonly HypothesisResult[]) => some.map(({ name }) => name).join(', ');
  const holding = hypotheses.filter(({ verdict }) => verdict === 'proved');
  const failing = hypotheses.filter(({ verdict }) => verdict !== 'proved');
  const needed = names(holding.filter((hypothesis) => hypothesis.needed));
  const idle = names(holding.filter((hypothesis) => !hypothesis.needed));
  const parts = [
    needed,
    idle === '' ? '' : `(${idle})`,
    failing.length === 0 ? '' : `not shown: ${names(failing)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '–' : parts.join(' ');
}

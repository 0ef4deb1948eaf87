import { printable } from '../../reading/unreadable.js';

/** Text that came from a subject, fit for one line of a report: no control characters, no line breaks, not endless. */
export const oneLine = (text: string, most = 300): string =>
  printable(
    text
      .slice(0, 4 * most)
      .trim()
      .replace(/\s+/gu, ' '),
    most,
  );

/** What was thrown, which need not be an error. */
export function thrownText(thrown: unknown): string {
  try {
    return oneLine(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));
  } catch {
    return 'something that has no text';
  }
}

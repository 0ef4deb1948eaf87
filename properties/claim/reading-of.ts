import { readClaim } from '../../src/claim/read-claim-file.js';
import { Unreadable } from '../../src/reading/unreadable.js';

/** Reads a claim, and says what is wrong with how that went: an error of ours, a message of more than a line, a wait. */
export function readingOf(text: string): {
  readonly error: string | undefined;
  readonly complaint: string | undefined;
} {
  const shown = JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
  const started = performance.now();
  let error: string | undefined;
  try {
    readClaim(text, 'claim.txt');
  } catch (thrown) {
    if (!(thrown instanceof Unreadable))
      return { error: String(thrown), complaint: `${(thrown as Error).stack} for ${shown}` };
    error = thrown.describe();
  }
  const seconds = (performance.now() - started) / 1000;
  if (seconds > 5) return { error, complaint: `${seconds} s for ${shown}` };
  if (
    error !== undefined &&
    (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(error) || error.length > 500 || error.trim() === '')
  ) {
    return { error, complaint: `${JSON.stringify(error)} for ${shown}` };
  }
  return { error, complaint: undefined };
}

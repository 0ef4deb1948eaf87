import type { Place } from '../reading/place.js';
import { printable } from '../reading/unreadable.js';

/** `my-claim.txt:2:7: …`; a message that names the file itself needs nothing before it. */
export function inFile(path: string, place: Place | null | undefined, message: string): string {
  const shown = printable(path);
  if (!place) return message.includes(`'${shown}'`) ? message : `${shown}: ${message}`;
  return `${shown}:${place.line}:${place.column}: ${message}`;
}

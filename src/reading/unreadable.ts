import type { Place } from './place.js';

/** A file of a user that cannot be used. The message is one line: what is wrong, and what is expected. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  /** Where in the file; undefined where no place is to blame, as for a name that is missing. */
  readonly place: Place | undefined;
  /** Which part of the data: `X[2][1]`; empty where the text itself is wrong. */
  readonly path: string;

  constructor(message: string, place?: Place, path = '') {
    super(printable(message, longestMessage));
    this.place = place;
    this.path = printable(path);
  }

  /** `line 3, column 5: …`. */
  describe(): string {
    const { place, message } = this;
    return place === undefined ? message : `line ${place.line}, column ${place.column}: ${message}`;
  }
}

const longestMessage = 400;

/** What a user wrote, shown back: it must not move the cursor, run over many lines or fill the screen. */
export function printable(text: string, most = 60): string {
  const visible = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
  const characters = [...visible];
  return characters.length <= most ? visible : `${characters.slice(0, most).join('')}…`;
}

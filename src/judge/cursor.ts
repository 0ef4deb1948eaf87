import { type Place, placeAt } from '../reading/place.js';
import { printable, Unreadable } from '../reading/unreadable.js';

/** Walks over a text, and says where it was when something else was expected. */
export class Cursor {
  readonly text: string;
  position = 0;

  constructor(text: string) {
    this.text = text;
  }

  get place(): Place {
    return placeAt(this.text, this.position);
  }

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  is(character: string): boolean {
    return this.text.startsWith(character, this.position) && !this.atEnd;
  }

  accept(character: string): boolean {
    if (!this.is(character)) return false;
    this.position += character.length;
    return true;
  }

  /** What a sticky pattern matches here; the position moves behind it. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  /** Spaces and comments; line breaks too, where they mean nothing. */
  skip(lineBreaks: boolean): void {
    this.match(lineBreaks ? /(?:\s|#[^\n]*)*/uy : /(?:[^\S\n]|#[^\n]*)*/uy);
  }

  fail(expected: string, path = ''): never {
    throw new Unreadable(`expected ${expected}, found ${this.found()}`, this.place, path);
  }

  private found(): string {
    if (this.atEnd) return 'the end of the file';
    if (this.is('\n')) return 'the end of the line';
    const word = /[^\s,;()[\]{}=:]+|./suy;
    word.lastIndex = this.position;
    return `'${printable(word.exec(this.text)?.[0] ?? '', 30)}'`;
  }
}

import { printable, Unreadable } from '../reading/unreadable.js';
import { Cursor } from './cursor.js';
import { limits } from './limits.js';
import { ValueReader } from './read-value.js';
import type { WrittenCase, WrittenEntry } from './written-case.js';

/** The name under which a file says which family of cases it belongs to. */
const familyKey = 'case';

/**
 * Reads a case as someone wrote it, in one of two forms: a JSON object of names and values, or `name = value` with a
 * name on each line (or commas between them) and comments after `#`. The name `case` gives the family of cases, if it
 * is not the first of the theorem. Throws Unreadable, with the place and what was expected there.
 */
export function readCase(text: string): WrittenCase {
  const cursor = new Cursor(text.replace(/\r\n?/gu, '\n'));
  cursor.skip(true);
  const reader = new CaseReader(cursor);
  if (cursor.accept('{')) reader.members();
  else reader.assignments();
  return reader.written();
}

class CaseReader {
  readonly #cursor: Cursor;
  readonly #values: ValueReader;
  readonly #entries = new Map<string, WrittenEntry>();
  #family: WrittenCase['family'];

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
    this.#values = new ValueReader(cursor);
  }

  written(): WrittenCase {
    return { family: this.#family, entries: [...this.#entries.values()] };
  }

  /** "name": value, … } */
  members(): void {
    const cursor = this.#cursor;
    cursor.skip(true);
    if (!cursor.accept('}')) {
      do {
        cursor.skip(true);
        const { place } = cursor;
        const name = this.#quoted('a name in quotation marks');
        cursor.skip(true);
        if (!cursor.accept(':')) cursor.fail(': after the name', name);
        cursor.skip(true);
        if (name === familyKey) {
          const at = cursor.place;
          this.#belongs(this.#quoted('the name of a family of cases in quotation marks'), at);
        } else this.#add(name, place);
        cursor.skip(true);
      } while (cursor.accept(','));
      if (!cursor.accept('}')) cursor.fail(', or }');
    }
    cursor.skip(true);
    if (!cursor.atEnd) cursor.fail('nothing after the closing }');
  }

  /** name = value, with a line break, a comma or a semicolon between them. */
  assignments(): void {
    const cursor: Cursor = this.#cursor;
    while (true) {
      cursor.match(/(?:[\s,;]|#[^\n]*)*/uy);
      if (cursor.atEnd) return;
      const { place } = cursor;
      const name = cursor.match(/[^\s=,;()[\]{}"#:]+(?:\{[^\s{}=]*\})?/uy);
      if (name === undefined) cursor.fail('name = value, or a JSON object');
      cursor.skip(false);
      if (!cursor.accept('=')) cursor.fail(`= after '${printable(name, 30)}'`);
      cursor.skip(false);
      if (name === familyKey) {
        const at = cursor.place;
        const family = cursor.match(/[^\s,;#]+/uy);
        if (family === undefined) cursor.fail('the name of a family of cases');
        this.#belongs(family, at);
      } else this.#add(name, place);
      cursor.skip(false);
      if (!cursor.atEnd && !cursor.is('\n') && !cursor.is(',') && !cursor.is(';')) {
        cursor.fail('the end of the line or a comma', name);
      }
    }
  }

  #add(name: string, place: WrittenEntry['place']): void {
    const shown = printable(name, 30);
    if (this.#entries.has(name)) throw new Unreadable(`'${shown}' is given twice`, place, shown);
    if (this.#entries.size === limits.names) {
      throw new Unreadable(`the file gives more than ${limits.names} names`, place);
    }
    this.#entries.set(name, { name, place, value: this.#values.read(shown) });
  }

  #belongs(name: string, place: WrittenEntry['place']): void {
    if (this.#family !== undefined) throw new Unreadable(`'${familyKey}' is given twice`, place, familyKey);
    this.#family = { name, place };
  }

  #quoted(expected: string): string {
    const literal = this.#cursor.match(/"(?:[^"\\\n]|\\.)*"/uy);
    if (literal === undefined) return this.#cursor.fail(expected);
    try {
      return JSON.parse(literal) as string;
    } catch {
      this.#cursor.position -= literal.length;
      return this.#cursor.fail(expected);
    }
  }
}

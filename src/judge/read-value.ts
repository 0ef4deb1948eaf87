import { placeAt } from '../reading/place.js';
import { printable, Unreadable } from '../reading/unreadable.js';
import { parseRational, type Rational } from '../scalar/index.js';
import type { Cursor } from './cursor.js';
import { limits } from './limits.js';
import type { WrittenItem } from './written-case.js';

const NUMBER = /[+−-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+−-]?\d+)?(?:[^\S\n]*\/[^\S\n]*[+−-]?\d+)?/uy;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' };
const EXPECTED = 'a number such as 2, -3/4 or 0.1, or a list such as [1, 0]';

/**
 * Reads values: integers, fractions and decimals, each exactly, also in quotation marks, and lists of them in square
 * or round brackets. JSON is a part of this language, but for true, false and null; a JSON parser would round.
 */
export class ValueReader {
  readonly #cursor: Cursor;
  #numbers = 0;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  read(path: string, depth = 0): WrittenItem {
    const cursor = this.#cursor;
    const { place } = cursor;
    for (const opening of Object.keys(CLOSING)) {
      if (cursor.accept(opening)) {
        if (depth >= limits.depth) {
          throw new Unreadable(`lists are nested deeper than ${limits.depth}`, place, path);
        }
        return { kind: 'list', items: this.#items(CLOSING[opening], path, depth + 1), place };
      }
    }
    const quote = cursor.accept('"');
    if (quote) cursor.skip(false);
    const start = cursor.position;
    const text = cursor.match(NUMBER);
    if (text === undefined) return cursor.fail(EXPECTED, path);
    if (/[\p{L}\d._]/uy.test(cursor.text.slice(cursor.position, cursor.position + 1))) {
      cursor.position = start;
      return cursor.fail(EXPECTED, path);
    }
    if (quote) {
      cursor.skip(false);
      if (!cursor.accept('"')) return cursor.fail('" after the number', path);
    }
    this.#numbers += 1;
    if (this.#numbers > limits.numbers) {
      throw new Unreadable(`the file has more than ${limits.numbers} numbers`, place, path);
    }
    return { kind: 'number', value: this.#number(text, start, path), place };
  }

  #items(closing: string, path: string, depth: number): WrittenItem[] {
    const cursor = this.#cursor;
    const items: WrittenItem[] = [];
    cursor.skip(true);
    if (cursor.accept(closing)) return items;
    while (true) {
      if (items.length === limits.entries) {
        throw new Unreadable(`a list has more than ${limits.entries} entries`, cursor.place, path);
      }
      items.push(this.read(`${path}[${items.length + 1}]`, depth));
      cursor.skip(true);
      if (cursor.accept(closing)) return items;
      if (!cursor.accept(',')) return cursor.fail(`, or ${closing}`, path);
      cursor.skip(true);
    }
  }

  #number(text: string, start: number, path: string): Rational {
    const place = placeAt(this.#cursor.text, start);
    const plain = text
      .replace(/[^\S\n]/gu, '')
      .replaceAll('−', '-')
      .replace(/^([+-]?)\./u, '$10.');
    const digits = plain.replace(/[eE].*$/u, '').replace(/\D/gu, '').length;
    if (digits > limits.digits) {
      throw new Unreadable(`a number has ${digits} digits; at most ${limits.digits} are read`, place, path);
    }
    const exponent = /[eE]([+-]?\d+)/u.exec(plain)?.[1];
    if (exponent !== undefined && Math.abs(Number(exponent)) > limits.exponent) {
      throw new Unreadable(
        `the exponent of '${printable(plain, 40)}' is beyond ±${limits.exponent}`,
        place,
        path,
      );
    }
    try {
      return parseRational(plain);
    } catch (error) {
      throw new Unreadable(error instanceof Error ? error.message : String(error), place, path);
    }
  }
}

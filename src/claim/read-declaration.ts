import { INDEX_LETTERS } from '../formula/alphabet.js';
import { splitLabel } from '../formula/name-table.js';
import { isName } from '../formula/parse-definition.js';
import { BUILT_INS } from '../formula/token.js';
import { printable } from '../reading/unreadable.js';
import {
  type Bound,
  type Declaration,
  type Kind,
  largestSize,
  type Size,
  type Span,
  type Trait,
} from './declaration.js';
import { spelledName } from './spelling.js';
import type { Statement } from './statement.js';
import { adjectives, adviceFor, fillers, nouns, positiveNouns, relations } from './vocabulary.js';
import { WordReader } from './word-reader.js';

/** Reads `X: matrix 2x3, full row rank`; several names before the colon are all the same. Throws Unreadable. */
export function readDeclarations(statement: Statement): readonly Declaration[] {
  const colon = statement.text.indexOf(':');
  if (colon < 0) {
    const message =
      'expected a name, a colon and what it is, such as x: vector 3; relations go after suppose';
    throw statement.error(message, Math.max(0, statement.text.trimEnd().length - 1));
  }
  const said = new DeclarationReader(statement, colon + 1).read();
  let offset = 0;
  return statement.text
    .slice(0, colon)
    .split(',')
    .map((piece) => {
      const start = offset + piece.length - piece.trimStart().length;
      offset += piece.length + 1;
      return {
        ...said,
        name: nameIn(piece.trim(), start, statement),
        error: (message) => statement.error(message, start),
      };
    });
}

function nameIn(written: string, start: number, statement: Statement): string {
  const name = spelledName(written);
  const shown = printable(written, 30);
  if (written === '') throw statement.error('expected a name before the colon', start);
  if (name.includes("'"))
    throw statement.error(`' is the transpose here; write ${shown.replaceAll("'", '′')}`, start);
  if (!isName(name))
    throw statement.error(`'${shown}' is not a name: one letter, or letters and a subscript`, start);
  if (INDEX_LETTERS.has(splitLabel(name).label)) {
    throw statement.error(`the subscript of '${shown}' is an index; declare the name without it`, start);
  }
  if ((BUILT_INS as readonly string[]).includes(name))
    throw statement.error(`${shown} is a function here`, start);
  return name;
}

type Said = Omit<Declaration, 'name' | 'error'>;

class DeclarationReader extends WordReader {
  readonly #start: number;
  #noun: string | undefined;
  readonly #traits = new Set<Trait>();
  readonly #bounds: { lower?: Bound; upper?: Bound } = {};
  #sizes: readonly Size[] = [];
  #rank: number | undefined;

  constructor(statement: Statement, start: number) {
    super(statement, start);
    this.#start = start;
  }

  read(): Said {
    while (true) {
      this.match(/[\s,]+/uy);
      if (this.position >= this.text.length) break;
      this.#part();
    }
    if (this.#noun === undefined)
      this.fail(`expected what it is: ${[...nouns.keys()].join(', ')}`, this.#start);
    const kind = nouns.get(this.#noun!)!;
    const { lower, upper } = this.#bounds;
    if (positiveNouns.has(this.#noun!) && lower === undefined && upper === undefined)
      this.#traits.add('positive');
    return { kind, sizes: this.#sizes, traits: this.#traits, rank: this.#rank, lower, upper };
  }

  #part(): void {
    const start = this.position;
    const symbol = this.match(/>=|<=|[<>≤≥]/uy);
    if (symbol !== undefined) {
      const [side, strict] = relations[symbol];
      this.#bound(side, { formula: this.formula(start, ','), strict }, start);
      return;
    }
    const word = this.match(/[A-Za-z-]+/uy);
    if (word === undefined) this.fail(`expected a word, found '${this.text[start]}'`, start);
    this.#word(word!.toLowerCase().replaceAll('-', ''), start);
  }

  #word(word: string, start: number): void {
    if (fillers.has(word)) return;
    if (word === 'in') {
      this.#interval();
      return;
    }
    const noun = [word, word.replace(/s$/u, '')].find((one) => nouns.has(one));
    if (noun !== undefined) {
      if (this.#noun !== undefined) this.fail(`it is already a ${this.#noun}`, start);
      this.#noun = noun;
      this.#readSizes(nouns.get(noun)!);
      return;
    }
    const rest = this.text.slice(start).toLowerCase().replaceAll('-', '');
    const phrase = [...adjectives.keys()].find((one) =>
      new RegExp(`^${one.replaceAll(' ', '\\s+')}(?![a-z])`, 'u').test(rest),
    );
    if (phrase !== undefined) {
      this.position = start;
      this.match(
        new RegExp(
          phrase
            .split(' ')
            .map((part) => [...part].join('-?'))
            .join('\\s+'),
          'iuy',
        ),
      );
      this.#traits.add(adjectives.get(phrase)!);
      return;
    }
    if (word === 'rank') {
      const [digits] = /^\s*\d{1,3}(?![\p{L}\d])/u.exec(this.text.slice(this.position)) ?? [];
      if (digits === undefined) this.fail('expected a number after rank', this.position);
      this.#rank = Number(digits);
      this.position += digits!.length;
      return;
    }
    this.#unknown(word, start);
  }

  /** 3, n, 2x3, n×d, 2 by 3; in parentheses too. */
  #readSizes(kind: Kind): void {
    const most =
      kind === 'matrix' || kind === 'gradients' ? 2 : kind === 'number' || kind === 'integer' ? 0 : 1;
    if (most === 0) return;
    const size = '(\\d+|[A-Za-z](?![A-Za-z]))';
    const open = this.match(/\s*(?:of\s+)?(?:size|length|dimension)?\s*\(\s*/uy) ?? this.match(/\s*/uy);
    const start = this.position;
    const pair = this.groups(new RegExp(`(\\d+|[A-Za-z])\\s*(?:x|×|\\*|by)\\s*${size}`, 'uy'));
    const found = (most === 2 ? pair : undefined) ?? this.groups(new RegExp(size, 'uy'));
    if (found === undefined)
      this.fail(`expected ${most === 2 ? 'sizes such as 2x3' : 'a size such as 3'}`, start);
    if (open?.includes('(') && this.match(/\s*\)/uy) === undefined) this.fail('expected )', this.position);
    this.#sizes = found!.map((text) => (/^\d/u.test(text) ? Number(text) : text));
    for (const one of this.#sizes) {
      if (typeof one === 'number' && (one < 1 || one > largestSize)) {
        this.fail(`a size of ${printable(String(one), 20)}; sizes are from 1 to ${largestSize}`, start);
      }
    }
  }

  /** (0, 1], with −∞ and ∞ at open ends. */
  #interval(): void {
    this.match(/\s*/uy);
    const start = this.position;
    const opening = this.match(/[([]/uy);
    if (opening === undefined) this.fail('expected a range such as (0, 1] after in', start);
    const lower = this.formula(start, ',');
    if (this.match(/,/uy) === undefined)
      this.fail('expected a comma between the ends of the range', this.position);
    const upper = this.formula(start, ')]');
    const closing = this.match(/[)\]]/uy);
    if (closing === undefined) this.fail(`'${opening}' is never closed; expected ) or ]`, start);
    this.#bound('lower', this.#end(lower, opening === '('), start);
    this.#bound('upper', this.#end(upper, closing === ')'), start);
  }

  #end(formula: Span, strict: boolean): Bound {
    const text = this.text.slice(formula.start, formula.end).trim();
    return { formula: /^[−+-]?\s*(?:∞|inf|infinity)$/u.test(text) ? undefined : formula, strict };
  }

  #bound(side: 'lower' | 'upper', bound: Bound, at: number): void {
    if (this.#bounds[side] !== undefined) this.fail('a second range for one name', at);
    this.#bounds[side] = bound;
  }

  #unknown(word: string, start: number): never {
    return this.fail(`unknown word '${printable(word, 30)}'; ${adviceFor(word)}`, start);
  }
}

import { greekLetters } from '../reading/greek.js';
import type { Formula, Statement } from './statement.js';

/** What a keyboard has, and what the formula language calls it. */
const words: ReadonlyMap<string, string> = new Map([
  ...greekLetters,
  ['sqrt', '√'],
  ['sum', 'Σ'],
  ['prod', 'Π'],
  ['inf', '∞'],
  ['infinity', '∞'],
  ['succeq', '⪰'],
  ['preceq', '⪯'],
]);

const signs: readonly (readonly [written: string, meant: string])[] = [
  ['||', '‖'],
  ['**', '^'],
  ['*', '·'],
  ['==', '='],
  ["'", 'ᵀ'],
];

/** Functions that are brackets in the formula language. */
const brackets: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['norm', ['‖', '‖']],
  ['abs', ['|', '|']],
  ['inner', ['⟨', '⟩']],
]);

/**
 * A part of a statement in the spelling of the formula language: `eta` is η, `||x||` is ‖x‖, `*` is ·, `X'` and `X^T`
 * are Xᵀ, `norm(x)` is ‖x‖. A name that is declared stays as it is.
 */
export function spelled(
  statement: Statement,
  start: number,
  end: number,
  declared: ReadonlySet<string>,
): Formula {
  const speller = new Speller(statement.text.slice(0, end), start, declared);
  return { statement, ...speller.run() };
}

class Speller {
  readonly #text: string;
  readonly #declared: ReadonlySet<string>;
  /** What closes each bracket that is open. */
  readonly #closing: string[] = [];
  readonly #origins: number[] = [];
  #position: number;
  #result = '';

  constructor(text: string, start: number, declared: ReadonlySet<string>) {
    this.#text = text;
    this.#position = start;
    this.#declared = declared;
  }

  run(): Pick<Formula, 'text' | 'origins'> {
    while (this.#position < this.#text.length) this.#put(...this.#next());
    this.#origins.push(this.#text.length);
    return { text: this.#result, origins: this.#origins };
  }

  /** What stands here in the formula language, and the length of what was written. */
  #next(): readonly [text: string, length: number] {
    const word = this.#match(/[A-Za-z]+/uy);
    if (word !== undefined) return this.#word(word);
    const sign = signs.find(([written]) => this.#text.startsWith(written, this.#position));
    if (sign !== undefined) return [sign[1], sign[0].length];
    const transposed = this.#match(/\^\s*(?:\{T\}|T)(?![\p{L}\d_])/uy);
    if (transposed !== undefined && !this.#declared.has('T')) return ['ᵀ', transposed.length];
    const character = String.fromCodePoint(this.#text.codePointAt(this.#position)!);
    if (character === '(') this.#closing.push(')');
    const closing = character === ')' ? this.#closing.pop() : undefined;
    return [closing ?? character, character.length];
  }

  #word(word: string): readonly [text: string, length: number] {
    if (this.#declared.has(word)) return [word, word.length];
    const bracket = brackets.get(word);
    if (bracket === undefined || this.#text[this.#position + word.length] !== '(') {
      return [words.get(word) ?? word, word.length];
    }
    this.#closing.push(bracket[1]);
    return [bracket[0], word.length + 1];
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position;
    return pattern.exec(this.#text)?.[0];
  }

  #put(text: string, length: number): void {
    for (let i = 0; i < text.length; i += 1) {
      this.#origins.push(this.#position + (text.length === length ? i : 0));
    }
    this.#result += text;
    this.#position += length;
  }
}

/** A declared name in the spelling of the formula language: `eta` is η, `w_0` stays. */
export const spelledName = (name: string): string =>
  name.normalize('NFC').replace(/^[A-Za-z]+/u, (word) => greekLetters.get(word) ?? word);

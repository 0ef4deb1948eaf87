import { INDEX_LETTERS } from '../formula/alphabet.js';
import type { AnyDraw, Extent } from '../generate/draw.js';
import { integer } from '../generate/draws.js';
import { Unreadable } from '../reading/unreadable.js';
import type { Size } from './declaration.js';
import type { Formula } from './statement.js';

/** Sizes that are named and not declared are drawn from 1 to this. */
const largestOpenSize = 3;

/** What a family is made of, collected from the declarations of a claim. */
export class Ingredients {
  readonly draws: Record<string, AnyDraw> = {};
  /** Definitions that the declarations need: X from its factors. */
  readonly define: string[] = [];
  /** What the declarations say, as relations. */
  readonly hypotheses = new Map<string, { readonly name: string; readonly says: string | Formula }>();
  /** Text in which no made-up name may occur. */
  readonly #written: string;

  constructor(written: string) {
    this.#written = written;
  }

  /** A name that the claim does not use: the letter with a mark if it must be, and with the label behind it. */
  fresh(letter: string, isFree: (name: string) => boolean = () => true, label = ''): string {
    const marks = ['', '\u0302', '\u0303', '\u0304', '\u0307', '\u0308', '\u030c', '\u0306'];
    const names = marks.map((mark) => (letter + mark).normalize('NFC') + label);
    const found = names.find(
      (name) =>
        !this.#written.includes(name) && !(name in this.draws) && !this.#defines(name) && isFree(name),
    );
    if (found === undefined) throw new Unreadable(`the claim has too many names like ${letter}`);
    return found;
  }

  /** An index letter that is no name of the claim. */
  get index(): string {
    return [...INDEX_LETTERS].find((letter) => !(letter in this.draws)) ?? 'i';
  }

  /** A relation that a declaration states, under the name that it speaks of. */
  state(name: string, relation: string | Formula): void {
    let key = name;
    for (let count = 2; this.hypotheses.has(key); count += 1) key = `${name}, ${count}`;
    this.hypotheses.set(key, { name, says: relation });
  }

  /** A size as an extent: a name that is not declared becomes an integer. */
  extent(size: Size): Extent {
    if (typeof size === 'string' && !(size in this.draws)) this.draws[size] = integer(1, largestOpenSize);
    return size;
  }

  #defines(name: string): boolean {
    return this.define.some((definition) => definition.startsWith(`${name} =`));
  }
}

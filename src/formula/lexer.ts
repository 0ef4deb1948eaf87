import { isDecoration, isDigit, isLetter, plainOfLowered, plainOfRaised, VULGAR } from './alphabet.js';
import { FormulaError } from './error.js';
import type { NameTable } from './name-table.js';
import { normalForm } from './normal-form.js';
import { BUILT_INS, type Token } from './token.js';
import { greekWord, unknownName } from './unknown-name.js';

const SYMBOLS = new Set([...'+−·/⊙⊘()[]{},⟨⟩‖|√∞=≤<≥>≠⪯⪰≺≻⊤:']);
const ALIASES: Readonly<Record<string, string>> = {
  '-': '−',
  '⋅': '·',
  '×': '·',
  '∥': '‖',
  '≼': '⪯',
  '≽': '⪰',
  ᵀ: '⊤',
};
const TWO: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '!=': '≠' };
const BUILT_INS_BY_LETTER = new Map(
  BUILT_INS.map(([first]) => [first, BUILT_INS.filter((name) => name.startsWith(first))]),
);
const BIG: Readonly<Record<string, 'Σ' | 'Π' | '𝔼'>> = { Σ: 'Σ', '∑': 'Σ', Π: 'Π', '∏': 'Π', 𝔼: '𝔼' };

/** Splits a formula into tokens, names of the scope first. `first` and `last` bound the part that is read. */
export function tokenize(text: string, table: NameTable, first = 0, last = text.length): Token[] {
  return new Lexer(text, table, first, last).run();
}

type Body<K> = K extends Token ? Omit<K, 'at' | 'spaced'> : never;

class Lexer {
  private readonly text: string;
  private readonly table: NameTable;
  private readonly characters: readonly string[];
  private readonly origins: readonly number[];
  private readonly tokens: Token[] = [];
  private position = 0;
  private spaced = false;

  constructor(text: string, table: NameTable, first: number, last: number) {
    const { characters, origins } = normalForm(text.slice(first, last));
    this.text = text;
    this.table = table;
    this.characters = characters;
    this.origins = origins.map((origin) => origin + first);
  }

  run(): Token[] {
    while (this.position < this.characters.length) this.next();
    this.push({ kind: 'end', text: '' }, 0);
    return this.tokens;
  }

  private next(): void {
    const character = this.characters[this.position];
    if (character === ' ' || character.trim() === '') {
      this.spaced = true;
      this.position++;
    } else if (plainOfLowered(character) !== undefined) this.script('_{', plainOfLowered);
    else if (plainOfRaised(character) !== undefined) this.script('^{', plainOfRaised);
    else if (character === '_' || character === '^') this.marked(character === '_' ? '_{' : '^{');
    else if (!this.word() && !this.number() && !this.symbol()) this.stray(character);
  }

  /** A name of the scope, a built-in, a big operator or a single letter. */
  private word(): boolean {
    const { characters, position } = this;
    const found = this.table.match(characters, position);
    const builtIn = BUILT_INS_BY_LETTER.get(characters[position])?.find(
      (name) => name === characters.slice(position, position + name.length).join(''),
    );
    if (builtIn !== undefined && builtIn.length > (found?.length ?? 0)) {
      const big = (builtIn === 'max' || builtIn === 'min') && this.subscriptFollows(position + 3);
      if (big) this.push({ kind: 'big', text: builtIn, symbol: builtIn }, 3);
      else this.push({ kind: 'function', text: builtIn }, builtIn.length);
      return true;
    }
    if (found !== undefined) {
      this.push({ kind: 'name', text: found.name, type: found.type }, found.length);
      return true;
    }
    const character = characters[position];
    const big = BIG[character];
    if (big !== undefined && !isDecoration(characters[position + 1])) {
      this.push({ kind: 'big', text: big, symbol: character }, 1);
      return true;
    }
    if (!isLetter(character) && !this.nabla(position)) return false;
    if (this.nabla(position) || isDecoration(characters[position + 1]))
      this.unknown(this.unknownWord(position));
    this.push({ kind: 'letter', text: character, word: () => this.unknownWord(position) }, 1);
    return true;
  }

  private nabla(position: number): boolean {
    return '∇∂'.includes(this.characters[position]) && isLetter(this.characters[position + 1]);
  }

  private subscriptFollows(position: number): boolean {
    const next = this.characters[position];
    return next === '_' || (next !== undefined && plainOfLowered(next) !== undefined);
  }

  /** What a reader would call the unknown name: `eta`, `w⁺`, `σ_max`. */
  private unknownWord(start: number): string {
    const { characters } = this;
    const spelt = greekWord(characters.slice(start, start + 7).join(''));
    if (spelt !== undefined) return spelt;
    let end = start + 1;
    const plain = (character: string | undefined) => character !== undefined && /^[A-Za-z]$/.test(character);
    if (this.nabla(start)) end++;
    else if (plain(characters[start])) {
      while (plain(characters[end]) && this.table.match(characters, end) === undefined && end - start < 30)
        end++;
    }
    while (isDecoration(characters[end])) end++;
    const label = characters[end] === '_' ? end + 1 : end;
    let stop = label;
    while (label > end && (isLetter(characters[stop]) || isDigit(characters[stop])) && stop - label < 30)
      stop++;
    return characters.slice(start, stop - label > 1 ? stop : end).join('');
  }

  private number(): boolean {
    const { characters, position } = this;
    const vulgar = VULGAR.get(characters[position]);
    if (vulgar !== undefined) {
      const [numerator, denominator] = vulgar.map(BigInt);
      this.push({ kind: 'number', text: characters[position], numerator, denominator }, 1);
      return true;
    }
    if (!isDigit(characters[position])) return false;
    let end = position;
    while (isDigit(characters[end])) end++;
    let decimals = 0;
    if (characters[end] === '.') {
      end++;
      while (isDigit(characters[end])) {
        end++;
        decimals++;
      }
      if (decimals === 0) this.fail('expected a digit after the decimal point', end);
    }
    const text = characters.slice(position, end).join('');
    const numerator = BigInt(text.replace('.', ''));
    this.push({ kind: 'number', text, numerator, denominator: 10n ** BigInt(decimals) }, end - position);
    return true;
  }

  private symbol(): boolean {
    const character = this.characters[this.position];
    const two = TWO[character + (this.characters[this.position + 1] ?? '')];
    const text = two ?? ALIASES[character] ?? character;
    if (two === undefined && !SYMBOLS.has(text)) return false;
    this.push({ kind: 'symbol', text }, two === undefined ? 1 : 2);
    return true;
  }

  /** A run of raised or lowered characters, as if it were plain text in braces. */
  private script(opening: '_{' | '^{', plainOf: (character: string) => string | undefined): void {
    const start = this.position;
    this.push({ kind: 'symbol', text: opening }, 0);
    let letterBefore = false;
    while (this.position < this.characters.length) {
      const plain = plainOf(this.characters[this.position]);
      if (plain === undefined) break;
      if (isDigit(plain)) this.scriptNumber(plainOf);
      else if (isLetter(plain)) {
        // ᵢⱼ are two subscripts; a raised letter after another is left to the parser to refuse.
        if (letterBefore && opening === '_{') this.push({ kind: 'symbol', text: ',' }, 0);
        const type = this.table.scope.get(plain);
        if (type === undefined) this.push({ kind: 'letter', text: plain, word: () => plain }, 1);
        else this.push({ kind: 'name', text: plain, type }, 1);
      } else this.push({ kind: 'symbol', text: plain }, 1);
      letterBefore = isLetter(plain);
    }
    if (this.position === start) throw new Error('a script without characters');
    this.push({ kind: 'symbol', text: '}' }, 0);
  }

  private scriptNumber(plainOf: (character: string) => string | undefined): void {
    let digits = '';
    for (let end = this.position; end < this.characters.length; end++) {
      const plain = plainOf(this.characters[end]);
      if (!isDigit(plain)) break;
      digits += plain;
    }
    this.push({ kind: 'number', text: digits, numerator: BigInt(digits), denominator: 1n }, digits.length);
  }

  /** `_` or `^`: what follows in braces, or one atom. */
  private marked(opening: '_{' | '^{'): void {
    if (this.characters[this.position + 1] === '{') {
      this.push({ kind: 'symbol', text: opening }, 2);
      return;
    }
    this.push({ kind: 'symbol', text: opening }, 1);
    const character = this.characters[this.position];
    if (opening === '^{' && (character === '-' || character === '−')) this.symbol();
    const atom = this.position;
    if (opening === '_{') this.refuseLabel(atom);
    if (
      this.characters[atom] === '∞' ||
      ALIASES[this.characters[atom]] === '⊤' ||
      this.characters[atom] === '⊤'
    ) {
      this.symbol();
    } else if (!this.word() && !this.number()) {
      this.fail(`expected ${opening === '_{' ? 'a subscript after `_`' : 'an exponent after `^`'}`, atom);
    }
    this.push({ kind: 'symbol', text: '}' }, 0);
  }

  /** `σ_max` that is no name would otherwise be read as σ_m·a·x. */
  private refuseLabel(start: number): void {
    let end = start;
    while (/^[A-Za-z]$/.test(this.characters[end] ?? '')) end++;
    const before = this.tokens.at(-2);
    const single = this.table.match(this.characters, start);
    if (
      end - start < 2 ||
      (end - start < 3 && (single !== undefined || 'ijklstr'.includes(this.characters[start])))
    )
      return;
    const base = before?.kind === 'name' || before?.kind === 'letter' ? before : undefined;
    const label = this.characters.slice(start, end).join('');
    this.unknown(`${base?.text ?? ''}_${label}`, base?.at.start);
  }

  private push(body: Body<Token>, length: number): void {
    const at = { start: this.origins[this.position], end: this.origins[this.position + length] };
    this.tokens.push(Object.assign(body, { at, spaced: this.spaced }) as Token);
    this.spaced = false;
    this.position += length;
  }

  private stray(character: string): never {
    const hint: Readonly<Record<string, string>> = {
      '*': '; write · for a product',
      '⋆': '; it must follow the letter it belongs to',
      '"': '',
    };
    this.fail(`stray character \`${character}\`${hint[character] ?? ''}`, this.position);
  }

  private unknown(word: string, position = this.origins[this.position]): never {
    throw new FormulaError(unknownName(word, this.table.scope), this.text, position);
  }

  private fail(message: string, position: number): never {
    throw new FormulaError(message, this.text, this.origins[position]);
  }
}

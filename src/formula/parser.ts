import { INDEX_LETTERS } from './alphabet.js';
import * as arithmetic from './arithmetic.js';
import { children } from './children.js';
import { FormulaError } from './error.js';
import type { BuiltIn, Expression, Join, Place, RelationSymbol, Term } from './expression.js';
import * as functions from './functions.js';
import * as indexing from './indexing.js';
import { Misfit } from './misfit.js';
import type { NameTable } from './name-table.js';
import type { Token } from './token.js';
import { integer, scalar } from './type.js';
import { unknownName } from './unknown-name.js';

const DEEPEST = 200;
const RELATIONS: ReadonlySet<string> = new Set(['=', '≤', '<', '≥', '>', '≠', '⪯', '⪰', '≺', '≻']);
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Recursive descent, one token ahead. Each method reads one level of the grammar and checks kinds as it builds. */
export class Parser {
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly table: NameTable;
  /** Letters that may stand free: those seen in a subscript, and those the caller allows. */
  private readonly free: Set<string>;
  private readonly bound = new Set<string>();
  /** The innermost open bracket tells whether a bar opens or closes. */
  private readonly open: string[] = [];
  private readonly heights = new WeakMap<Expression, number>();
  private position = 0;
  private depth = 0;

  constructor(text: string, tokens: readonly Token[], table: NameTable, indices: readonly string[]) {
    this.text = text;
    this.tokens = tokens;
    this.table = table;
    this.free = new Set([...subscriptLetters(tokens), ...indices]);
  }

  relation(): { sides: Expression[]; symbols: RelationSymbol[] } {
    const sides = [this.sum()];
    const symbols: RelationSymbol[] = [];
    while (RELATIONS.has(this.now.text)) {
      symbols.push(this.take().text as RelationSymbol);
      sides.push(this.sum());
    }
    if (symbols.length === 0) this.unexpected('a relation such as = or ≤');
    this.end();
    return { sides, symbols };
  }

  whole(): Expression {
    const expression = this.sum();
    this.end();
    return expression;
  }

  private end(): void {
    if (this.now.kind !== 'end') this.unexpected('an operator or the end');
  }

  /** ['−'] term { ('+' | '−') term } */
  private sum(): Expression {
    return this.deeper(() => {
      const { start } = this.now.at;
      const terms: Term[] = [];
      let negative = this.accept('−');
      do terms.push({ negative, body: this.term() });
      while (this.is('+', '−') && ((negative = this.take().text === '−'), true));
      const at = this.since(start);
      if (terms.length > 1) return this.built(at, () => arithmetic.sum(terms, at));
      const [{ negative: minus, body }] = terms;
      return minus ? this.built(at, () => arithmetic.negation(body, at)) : body;
    });
  }

  /** unit { ('·' | '/' | '⊙' | '⊘') unit }, where a unit is a run of factors side by side. */
  private term(): Expression {
    const { start } = this.now.at;
    let factors: Expression[] = [];
    let joins: Join[] = [];
    const collected = () => {
      const [only] = factors;
      const [parts, between, at] = [factors, joins, this.since(start)];
      return parts.length === 1 ? only : this.built(at, () => arithmetic.product(parts, between, at));
    };
    let operator = '·';
    do {
      const unit = this.unit(operator);
      if (operator === '·') {
        if (factors.length > 0) joins.push('·');
        factors.push(...unit.factors);
        joins.push(...unit.joins);
      } else {
        const left = collected();
        const right = this.joined(unit);
        const at = this.since(start);
        const whole = this.built(at, () =>
          operator === '/'
            ? arithmetic.quotient(left, right, at)
            : arithmetic.componentwise(operator as '⊙' | '⊘', left, right, at),
        );
        factors = [whole];
        joins = [];
      }
    } while (this.is('·', '/', '⊙', '⊘') && ((operator = this.take().text), true));
    return collected();
  }

  private joined({ factors, joins }: { factors: Expression[]; joins: Join[] }): Expression {
    if (factors.length === 1) return factors[0];
    const at = { start: factors[0].at.start, end: factors[factors.length - 1].at.end };
    return this.built(at, () => arithmetic.product(factors, joins, at));
  }

  private unit(operator: string): { factors: Expression[]; joins: Join[] } {
    const { start } = this.now.at;
    const divides = operator === '/' || operator === '⊘';
    if (divides && this.now.kind === 'big' && this.now.text !== '𝔼') {
      this.fail(`put the denominator in parentheses: ${operator}(${this.now.text}…)`, start);
    }
    const factors = [this.scripted()];
    const joins: Join[] = [];
    while (this.startsFactor()) {
      if (divides) this.fail(`ambiguous: write a${operator}(bc) or (a${operator}b)·c`, start);
      joins.push(this.now.spaced ? ' ' : '');
      factors.push(this.scripted());
    }
    return { factors, joins };
  }

  private startsFactor(): boolean {
    const { kind, text } = this.now;
    if (kind === 'name' || kind === 'letter' || kind === 'function' || kind === 'big') return true;
    if (text === '‖' || text === '|') return this.open.at(-1) !== text;
    return kind === 'symbol' && (text === '(' || text === '⟨' || text === '√');
  }

  /** An atom with its subscripts, arguments and exponent. */
  private scripted(): Expression {
    const { start } = this.now.at;
    let node = this.atom();
    let subscripted = false;
    while (true) {
      if (this.is('_{')) {
        if (subscripted) this.fail('two subscripts: write x_{i,j}', this.now.at.start);
        node = this.subscripts(node, start);
        subscripted = true;
      } else if (this.is('(') && node.type.kind === 'function') {
        const [f, parameters] = [node, this.parameters()];
        const at = this.since(start);
        node = this.built(at, () => functions.application(f, parameters, at));
        subscripted = false;
      } else break;
    }
    if (this.is('^{', '⊤')) {
      node = this.raised(node, start);
      if (this.is('^{', '⊤')) this.fail('two exponents: use parentheses', this.now.at.start);
      if (this.is('_{')) this.fail('a subscript after an exponent: use parentheses', this.now.at.start);
    }
    return node;
  }

  private raised(base: Expression, start: number): Expression {
    let transposed = this.accept('⊤');
    let exponent: Expression | undefined;
    if (!transposed) {
      this.take();
      if (this.accept('⊤')) transposed = true;
      else exponent = this.within('{', () => this.sum());
      this.expect('}');
    }
    const at = this.since(start);
    return this.built(at, () =>
      exponent === undefined ? functions.transpose(base, at) : arithmetic.power(base, exponent, at),
    );
  }

  private subscripts(base: Expression, start: number): Expression {
    const low = this.now.at.start;
    const parts = this.subscriptList();
    if (base.type.kind === 'matrix' && parts.length === 1 && /^[₀-₉]{2,}$/u.test(this.text.slice(low, this.since(low).end))) {
      this.fail('ambiguous subscript of a matrix: write X_{1,2}, or X_{12} for row 12', low);
    }
    const at = this.since(start);
    return this.built(at, () => indexing.subscript(base, parts, at));
  }

  private subscriptList(): Expression[] {
    this.expect('_{');
    const parts = this.within('{', () => {
      const list = [this.sum()];
      while (this.accept(',')) list.push(this.sum());
      return list;
    });
    this.expect('}');
    return parts;
  }

  private parameters(): Expression[] {
    const opening = this.take();
    const list = this.within('(', () => {
      const parts = [this.sum()];
      while (this.accept(',')) parts.push(this.sum());
      return parts;
    });
    this.close(')', opening);
    return list;
  }

  private atom(): Expression {
    const token = this.now;
    switch (token.kind) {
      case 'number':
        return this.number(token);
      case 'name':
        this.take();
        return this.built(token.at, () => ({ kind: 'name', name: token.text, type: token.type, at: token.at }));
      case 'letter':
        return this.letter(token);
      case 'function':
        return this.call(token.text);
      case 'big':
        return this.big(token);
      case 'symbol':
        return this.bracketed(token);
      default:
        return this.unexpected('an operand');
    }
  }

  private number(token: Token & { kind: 'number' }): Expression {
    const { text: notation, numerator, denominator, at } = this.take() as typeof token;
    if ((notation === '0' || notation === '1') && this.is('_{')) {
      const [size, ...more] = this.subscriptList();
      if (more.length > 0) this.fail(`${notation}_n is a vector and has one size`, more[0].at.start);
      const place = this.since(at.start);
      return this.built(place, () => functions.filled(notation === '0' ? 0 : 1, size, place));
    }
    const type = denominator === 1n && numerator <= SAFE ? integer : scalar;
    return this.built(at, () => ({ kind: 'number', notation, numerator, denominator, type, at }));
  }

  private letter(token: Token & { kind: 'letter' }): Expression {
    const { at, text: name } = token;
    if (name === 'I' && this.tokens[this.position + 1].text === '_{') {
      this.take();
      const [size, ...more] = this.subscriptList();
      if (more.length > 0) this.fail('I_n has one size', more[0].at.start);
      const place = this.since(at.start);
      return this.built(place, () => functions.identity(size, place));
    }
    if (!this.bound.has(name) && !this.free.has(name)) {
      const hint = name === 'I' ? ', or the identity I_n with its size' : '';
      this.fail(unknownName(token.word, this.table.scope) + hint, at.start);
    }
    this.take();
    return this.built(at, () => ({ kind: 'index', name, type: integer, at }));
  }

  private call(name: BuiltIn): Expression {
    const { at } = this.take();
    if (!this.is('(')) this.unexpected(`( after ${name}`);
    const parameters = this.parameters();
    const place = this.since(at.start);
    return this.built(place, () => functions.call(name, parameters, place));
  }

  private bracketed(token: Token): Expression {
    const { start } = token.at;
    const { text } = token;
    if (text === '(') {
      this.take();
      const inside = this.within('(', () => this.sum());
      this.close(')', token);
      return inside;
    }
    if (text === '√') {
      this.take();
      const operand = this.deeper(() => this.scripted());
      const at = this.since(start);
      return this.built(at, () => arithmetic.root(operand, at));
    }
    if (text === '⟨') {
      this.take();
      const [left, right] = this.within('⟨', () => {
        const first = this.sum();
        if (!this.accept(',')) this.unexpected('a comma in ⟨a, b⟩');
        return [first, this.sum()];
      });
      this.close('⟩', token);
      const at = this.since(start);
      return this.built(at, () => functions.inner(left, right, at));
    }
    if (text === '|' || text === '‖') {
      this.take();
      const operand = this.within(text, () => this.sum());
      this.close(text, token);
      const which = text === '‖' ? this.whichNorm() : '2';
      const at = this.since(start);
      return this.built(at, () =>
        text === '|' ? functions.absolute(operand, at) : functions.norm(which, operand, at),
      );
    }
    return this.unexpected('an operand');
  }

  /** ‖x‖, ‖x‖₂ and ‖A‖_F are one kind of norm: the root of the sum of all squares. */
  private whichNorm(): '2' | '1' | '∞' {
    if (this.accept('∞')) return '∞';
    if (!this.is('_{')) return '2';
    this.take();
    const label = this.take();
    if (!this.is('}') || !['1', '2', '∞', 'F'].includes(label.text)) {
      this.fail(`unknown norm; known here: ‖x‖, ‖x‖₁, ‖x‖∞, ‖A‖_F`, label.at.start);
    }
    this.take();
    return label.text === '1' || label.text === '∞' ? label.text : '2';
  }

  /** Σᵢ body, Σ_{s=a}^{b} body, 𝔼ᵢ[body]: the body reaches to the end of the product. */
  private big(token: Token & { kind: 'big' }): Expression {
    const { start } = token.at;
    this.take();
    if (!this.accept('_{')) this.unexpected(`an index after ${token.symbol}`);
    const index = this.boundIndex();
    const bounds = this.bounds();
    this.bound.add(index);
    const body = this.deeper(() => {
      if (token.text !== '𝔼' || !this.is('[')) return this.term();
      const opening = this.take();
      const inside = this.within('[', () => this.sum());
      this.close(']', opening);
      return inside;
    });
    this.bound.delete(index);
    const at = this.since(start);
    const parts = { operator: token.text, symbol: token.symbol, index, body };
    return this.built(at, () => indexing.big(bounds === undefined ? parts : { ...parts, bounds }, at));
  }

  private boundIndex(): string {
    const { kind, text, at } = this.now;
    if (kind === 'name' || this.bound.has(text)) {
      this.fail(`the index \`${text}\` already has a meaning here; choose another letter`, at.start);
    }
    if (kind !== 'letter') this.unexpected('an index');
    return this.take().text;
  }

  private bounds(): { lower: Expression; upper: Expression } | undefined {
    if (this.accept('}')) return undefined;
    if (!this.accept('=')) this.unexpected('= or the end of the index');
    const lower = this.within('{', () => this.sum());
    this.expect('}');
    if (!this.accept('^{')) this.unexpected('an upper bound such as ^{n}');
    const upper = this.within('{', () => this.sum());
    this.expect('}');
    return { lower, upper };
  }

  private get now(): Token {
    return this.tokens[this.position];
  }

  private take(): Token {
    return this.tokens[this.now.kind === 'end' ? this.position : this.position++];
  }

  private is(...texts: readonly string[]): boolean {
    return this.now.kind === 'symbol' && texts.includes(this.now.text);
  }

  private accept(text: string): boolean {
    const found = this.is(text);
    if (found) this.take();
    return found;
  }

  private expect(text: string): void {
    if (!this.accept(text)) this.unexpected(text === '}' ? '} or an operator' : text);
  }

  /** A bracket that stays open is reported where it was opened. */
  private close(text: string, opening: Token): void {
    if (this.accept(text)) return;
    if (this.now.kind === 'end') this.fail(`\`${opening.text}\` is never closed; expected ${text}`, opening.at.start);
    this.unexpected(`${text} or an operator`);
  }

  private within<R>(bracket: string, read: () => R): R {
    this.open.push(bracket);
    const result = read();
    this.open.pop();
    return result;
  }

  private deeper<R>(read: () => R): R {
    if (++this.depth > DEEPEST) this.fail(`nested deeper than ${DEEPEST}`, this.now.at.start);
    const result = read();
    this.depth--;
    return result;
  }

  /** Up to the end of the last token taken. */
  private since(start: number): Place {
    return { start, end: Math.max(start, this.tokens[this.position - 1]?.at.end ?? start) };
  }

  private built(at: Place, build: () => Expression): Expression {
    try {
      const node = build();
      const height = 1 + Math.max(0, ...children(node).map((child) => this.heights.get(child) ?? 0));
      // A chain of quotients nests without brackets.
      if (height > 2 * DEEPEST) this.fail(`nested deeper than ${2 * DEEPEST}`, at.start);
      this.heights.set(node, height);
      return node;
    } catch (error) {
      if (error instanceof Misfit) this.fail(error.message, error.at.start);
      throw error;
    }
  }

  private unexpected(expected: string): never {
    const { kind, text, at } = this.now;
    const found = kind === 'end' ? 'the end' : `\`${text === '_{' ? '_' : text === '^{' ? '^' : text}\``;
    this.fail(`expected ${expected}, found ${found}`, at.start);
  }

  private fail(message: string, position: number): never {
    throw new FormulaError(message, this.text, position);
  }
}

/** Letters that occur in a subscript, other than right after a big operator: they range over something. */
function subscriptLetters(tokens: readonly Token[]): Set<string> {
  const letters = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i].text !== '_{' || tokens[i - 1].kind === 'big') continue;
    let depth = 1;
    for (let j = i + 1; depth > 0 && j < tokens.length; j++) {
      const { kind, text } = tokens[j];
      if (text === '_{' || text === '^{') depth++;
      if (text === '}') depth--;
      if (kind === 'letter' && INDEX_LETTERS.has(text)) letters.add(text);
    }
  }
  return letters;
}

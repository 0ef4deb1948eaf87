import * as arithmetic from './arithmetic.js';
import type { BuiltIn, Expression } from './expression.js';
import * as functions from './functions.js';
import * as indexing from './indexing.js';
import type { NameTable } from './name-table.js';
import { Reader } from './reader.js';
import type { Token } from './token.js';
import { integer, scalar } from './type.js';
import { unknownName } from './unknown-name.js';

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Reads what has no operator outside of brackets: numbers, names, norms, calls, big operators. */
export abstract class AtomReader extends Reader {
  /** Letters that may stand free: those seen in a subscript, and those the caller allows. */
  private readonly free: ReadonlySet<string>;
  private readonly bound = new Set<string>();

  constructor(text: string, tokens: readonly Token[], table: NameTable, free: ReadonlySet<string>) {
    super(text, tokens, table);
    this.free = free;
  }

  /** The levels above, which occur again inside brackets. */
  protected abstract sum(): Expression;
  protected abstract term(): Expression;
  protected abstract scripted(): Expression;

  protected atom(): Expression {
    const token = this.now;
    switch (token.kind) {
      case 'number':
        return this.number(token);
      case 'name':
        this.take();
        return this.built(token.at, () => ({
          kind: 'name',
          name: token.text,
          type: token.type,
          at: token.at,
        }));
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
      this.fail(unknownName(token.word(), this.table.scope) + hint, at.start);
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

  protected subscriptList(): Expression[] {
    this.expect('_{');
    const parts = this.within('{', () => {
      const list = [this.sum()];
      while (this.accept(',')) list.push(this.sum());
      return list;
    });
    this.expect('}');
    return parts;
  }

  protected parameters(): Expression[] {
    const opening = this.take();
    const list = this.within('(', () => {
      const parts = [this.sum()];
      while (this.accept(',')) parts.push(this.sum());
      return parts;
    });
    this.close(')', opening);
    return list;
  }
}

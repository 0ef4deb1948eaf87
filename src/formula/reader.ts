import { children } from './children.js';
import { FormulaError } from './error.js';
import type { Expression, Place } from './expression.js';
import { Misfit } from './misfit.js';
import type { NameTable } from './name-table.js';
import type { Token } from './token.js';

const DEEPEST = 200;
/** A chain of quotients nests without brackets. */
const HIGHEST = 2 * DEEPEST;
const RELATIONS: ReadonlySet<string> = new Set(['=', '≤', '<', '≥', '>', '≠', '⪯', '⪰', '≺', '≻']);

/** Walks over the tokens: what stands here, what must stand here, how deep it is nested. */
export abstract class Reader {
  protected readonly tokens: readonly Token[];
  protected readonly text: string;
  protected readonly table: NameTable;
  /** The innermost open bracket tells whether a bar opens or closes. */
  protected readonly open: string[] = [];
  protected position = 0;
  /** An expression is not higher than its text is long. */
  private readonly heights: Map<Expression, number> | undefined;
  private depth = 0;

  constructor(text: string, tokens: readonly Token[], table: NameTable) {
    this.text = text;
    this.tokens = tokens;
    this.table = table;
    if (tokens.length > HIGHEST) this.heights = new Map();
  }

  protected atRelation(): boolean {
    return this.now.kind === 'symbol' && RELATIONS.has(this.now.text);
  }

  protected get now(): Token {
    return this.tokens[this.position];
  }

  protected take(): Token {
    return this.tokens[this.now.kind === 'end' ? this.position : this.position++];
  }

  protected is(...texts: readonly string[]): boolean {
    return this.now.kind === 'symbol' && texts.includes(this.now.text);
  }

  protected accept(text: string): boolean {
    const found = this.is(text);
    if (found) this.take();
    return found;
  }

  protected expect(text: string): void {
    if (!this.accept(text)) this.unexpected(text === '}' ? '} or an operator' : text);
  }

  /** A bracket that stays open is reported where it was opened. */
  protected close(text: string, opening: Token): void {
    if (this.accept(text)) return;
    if (this.now.kind === 'end' || this.atRelation())
      this.fail(`\`${opening.text}\` is never closed; expected ${text}`, opening.at.start);
    this.unexpected(`${text} or an operator`);
  }

  protected within<R>(bracket: string, read: () => R): R {
    this.open.push(bracket);
    const result = read();
    this.open.pop();
    return result;
  }

  protected deeper<R>(read: () => R): R {
    if (++this.depth > DEEPEST) this.fail(`nested deeper than ${DEEPEST}`, this.now.at.start);
    const result = read();
    this.depth--;
    return result;
  }

  /** Up to the end of the last token taken. */
  protected since(start: number): Place {
    return { start, end: Math.max(start, this.tokens[this.position - 1]?.at.end ?? start) };
  }

  protected built(at: Place, build: () => Expression): Expression {
    try {
      const node = build();
      if (this.heights !== undefined) this.requireLow(node, at, this.heights);
      return node;
    } catch (error) {
      if (error instanceof Misfit) this.fail(error.message, error.at.start);
      throw error;
    }
  }

  private requireLow(node: Expression, at: Place, heights: Map<Expression, number>): void {
    const height = 1 + Math.max(0, ...children(node).map((child) => heights.get(child) ?? 0));
    if (height > HIGHEST) this.fail(`nested deeper than ${HIGHEST}`, at.start);
    heights.set(node, height);
  }

  protected unexpected(expected: string): never {
    const { kind, text, at } = this.now;
    const found = kind === 'end' ? 'the end' : `\`${text === '_{' ? '_' : text === '^{' ? '^' : text}\``;
    this.fail(`expected ${expected}, found ${found}`, at.start);
  }

  protected fail(message: string, position: number): never {
    throw new FormulaError(message, this.text, position);
  }
}

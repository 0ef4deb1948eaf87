import * as arithmetic from './arithmetic.js';
import { AtomReader } from './atom-reader.js';
import type { Expression, Join, RelationSymbol, Term } from './expression.js';
import * as functions from './functions.js';
import * as indexing from './indexing.js';

/** Recursive descent, one token ahead. Each method reads one level of the grammar and checks kinds as it builds. */
export class Parser extends AtomReader {
  relation(): { sides: Expression[]; symbols: RelationSymbol[] } {
    const sides = [this.sum()];
    const symbols: RelationSymbol[] = [];
    while (this.atRelation()) {
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
  protected sum(): Expression {
    return this.deeper(() => {
      const { start } = this.now.at;
      const terms: Term[] = [];
      terms.push({ negative: this.accept('−'), body: this.term() });
      while (this.is('+', '−')) terms.push({ negative: this.take().text === '−', body: this.term() });
      const at = this.since(start);
      if (terms.length > 1) return this.built(at, () => arithmetic.sum(terms, at));
      const [{ negative: minus, body }] = terms;
      return minus ? this.built(at, () => arithmetic.negation(body, at)) : body;
    });
  }

  /** unit { ('·' | '/' | '⊙' | '⊘') unit }, where a unit is a run of factors side by side. */
  protected term(): Expression {
    const { start } = this.now.at;
    let factors: Expression[] = [];
    let joins: Join[] = [];
    const collected = () => {
      const [only] = factors;
      const [parts, between, at] = [factors, joins, this.since(start)];
      return parts.length === 1 ? only : this.built(at, () => arithmetic.product(parts, between, at));
    };
    let operator: string | undefined = '·';
    while (operator !== undefined) {
      const symbol = operator;
      const unit = this.unit(symbol);
      if (symbol === '·') {
        if (factors.length > 0) joins.push('·');
        factors.push(...unit.factors);
        joins.push(...unit.joins);
      } else {
        const left = collected();
        const right = this.joined(unit);
        const at = this.since(start);
        const whole = this.built(at, () =>
          symbol === '/'
            ? arithmetic.quotient(left, right, at)
            : arithmetic.componentwise(symbol as '⊙' | '⊘', left, right, at),
        );
        factors = [whole];
        joins = [];
      }
      operator = this.is('·', '/', '⊙', '⊘') ? this.take().text : undefined;
    }
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
  protected scripted(): Expression {
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
    if (
      base.type.kind === 'matrix' &&
      parts.length === 1 &&
      /^[₀-₉]{2,}$/u.test(this.text.slice(low, this.since(low).end))
    ) {
      this.fail('ambiguous subscript of a matrix: write X_{1,2}, or X_{12} for row 12', low);
    }
    const at = this.since(start);
    return this.built(at, () => indexing.subscript(base, parts, at));
  }
}

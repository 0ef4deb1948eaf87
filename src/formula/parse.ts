import { FormulaError } from './error.js';
import type { Expression, ParseOptions, Relation } from './expression.js';
import { freeIndices } from './free-indices.js';
import { subscripted } from './indexing.js';
import { tokenize } from './lexer.js';
import { tableOf } from './name-table.js';
import { Parser } from './parser.js';
import { relationOf } from './relation.js';
import { remember } from './source.js';
import { subscriptLetters } from './subscript-letters.js';
import type { Scope } from './type.js';
import { unknownName } from './unknown-name.js';

export const LONGEST = 10_000;

export function parseExpression(text: string, scope: Scope, options: ParseOptions = {}): Expression {
  const expression = parserOf(text, scope, options).whole();
  requireKnown([expression], text, scope, options);
  remember(expression, text);
  return expression;
}

export function parseRelation(text: string, scope: Scope, options: ParseOptions = {}): Relation {
  const { sides, symbols } = parserOf(text, scope, options).relation();
  requireKnown(sides, text, scope, options);
  for (const side of sides) remember(side, text);
  return relationOf(sides, symbols, text);
}

/** A parser for the part of a text from `first` on. */
export function parserOf(text: string, scope: Scope, options: ParseOptions = {}, first = 0): Parser {
  if (text.length > LONGEST) {
    throw new FormulaError(
      `a formula of ${text.length} characters; at most ${LONGEST} are read`,
      text,
      LONGEST,
    );
  }
  if (text.slice(first).trim() === '')
    throw new FormulaError('expected a formula, found nothing', text, first);
  const table = tableOf(scope);
  const tokens = tokenize(text, table, first);
  return new Parser(text, tokens, table, new Set([...subscriptLetters(tokens), ...(options.indices ?? [])]));
}

/** A free index ranges over something: it is a subscript somewhere, or the caller gives its values. */
export function requireKnown(
  expressions: readonly Expression[],
  text: string,
  scope: Scope,
  { indices = [] }: ParseOptions,
): void {
  for (const [name, at] of freeIndices(expressions)) {
    if (indices.includes(name) || expressions.some((expression) => subscripted(expression, name))) continue;
    throw new FormulaError(unknownName(name, scope), text, at.start);
  }
}

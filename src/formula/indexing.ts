import { children } from './children.js';
import type { BigOperator, Expression, Place } from './expression.js';
import { described, Misfit, requireInteger, requireNumber, requireValue } from './misfit.js';
import { scalar, type Type, vector } from './type.js';

/** Builds subscripts and the operators over an index. */

export function subscript(base: Expression, subscripts: readonly Expression[], at: Place): Expression {
  for (const index of subscripts) {
    if (index.kind === 'product' && index.joins.includes('') && index.factors[0].kind !== 'number') {
      throw new Misfit('ambiguous subscript: separate two subscripts by a comma, or write ·', index.at);
    }
    requireInteger(index, 'a subscript');
  }
  let type: Type = base.type;
  let left = subscripts.length;
  while (left > 0) {
    if (type.kind === 'sequence') type = type.of;
    else if (type.kind === 'vector') type = scalar;
    else if (type.kind === 'matrix') {
      type = left > 1 ? scalar : vector;
      left = Math.max(left - 1, 1);
    } else {
      const taken = subscripts.length - left;
      const message =
        taken === 0
          ? `${described(base)} has no subscripts`
          : `${described(base)} takes ${taken} subscript${taken === 1 ? '' : 's'}, found ${subscripts.length}`;
      throw new Misfit(message, subscripts[taken].at);
    }
    left--;
  }
  return { kind: 'subscript', base, subscripts, type, at };
}

export interface BigParts {
  readonly operator: BigOperator;
  readonly symbol: string;
  readonly index: string;
  readonly bounds?: { readonly lower: Expression; readonly upper: Expression };
  readonly body: Expression;
}

export function big(parts: BigParts, at: Place): Expression {
  const { operator, body, bounds, index } = parts;
  if (bounds !== undefined) {
    requireInteger(bounds.lower, 'a bound');
    requireInteger(bounds.upper, 'a bound');
  }
  requireValue(body);
  if (operator !== 'Σ' && operator !== '𝔼') requireNumber(body, operator);
  if (bounds === undefined && !subscripted(body, index)) {
    throw new Misfit(
      `cannot infer the range of \`${index}\`: it is no subscript in ${described(body)}; write bounds`,
      at,
    );
  }
  const type = body.type.kind === 'integer' ? scalar : body.type;
  return { kind: 'big', ...parts, type, at };
}

/** Whether the index occurs in a subscript, so that it has a range. */
export function subscripted(node: Expression, index: string): boolean {
  return occurs(node, index, false);
}

function occurs(node: Expression, index: string, inside: boolean): boolean {
  if (node.kind === 'index') return inside && node.name === index;
  if (node.kind === 'subscript') {
    return occurs(node.base, index, inside) || node.subscripts.some((part) => occurs(part, index, true));
  }
  if (node.kind === 'big' && node.index === index) {
    return (
      node.bounds !== undefined &&
      children(node)
        .slice(0, 2)
        .some((bound) => occurs(bound, index, inside))
    );
  }
  return children(node).some((child) => occurs(child, index, inside));
}

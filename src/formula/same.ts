import { children } from './children.js';
import type { Expression } from './expression.js';

/** Structural equality: where a formula stands, and how its products are set, does not matter. */
export function sameExpression(a: Expression, b: Expression): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.type.kind !== b.type.kind || label(a) !== label(b)) return false;
  const left = children(a);
  const right = children(b);
  return left.length === right.length && left.every((child, i) => sameExpression(child, right[i]));
}

/** What a node says beside its parts. */
export function label(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return node.notation;
    case 'name':
    case 'index':
      return node.name;
    case 'sum':
      return node.terms.map(({ negative }) => (negative ? '−' : '+')).join('');
    case 'componentwise':
      return node.operator;
    case 'norm':
      return node.which;
    case 'call':
      return node.function;
    case 'filled':
      return String(node.entry);
    case 'big':
      return `${node.operator} ${node.index} ${node.bounds !== undefined}`;
    default:
      return '';
  }
}

import { children } from './children.js';
import type { Expression } from './expression.js';

/** The expression with one node (found by identity) replaced. Kinds above it are not computed again. */
export function replaced(node: Expression, target: Expression, replacement: Expression): Expression {
  if (node === target) return replacement;
  const inside = (child: Expression): Expression => replaced(child, target, replacement);
  switch (node.kind) {
    case 'number':
    case 'name':
    case 'index':
      return node;
    case 'subscript':
      return { ...node, base: inside(node.base), subscripts: node.subscripts.map(inside) };
    case 'sum':
      return { ...node, terms: node.terms.map(({ negative, body }) => ({ negative, body: inside(body) })) };
    case 'product':
      return { ...node, factors: node.factors.map(inside) };
    case 'quotient':
      return { ...node, numerator: inside(node.numerator), denominator: inside(node.denominator) };
    case 'componentwise':
    case 'inner':
      return { ...node, left: inside(node.left), right: inside(node.right) };
    case 'power':
      return { ...node, base: inside(node.base), exponent: inside(node.exponent) };
    case 'negation':
    case 'transpose':
    case 'root':
    case 'norm':
    case 'absolute':
      return { ...node, operand: inside(node.operand) };
    case 'call':
      return { ...node, parameters: node.parameters.map(inside) };
    case 'application':
      return { ...node, function: inside(node.function), parameters: node.parameters.map(inside) };
    case 'identity':
    case 'filled':
      return { ...node, size: inside(node.size) };
    case 'big': {
      const { bounds, body } = node;
      if (bounds === undefined) return { ...node, body: inside(body) };
      return {
        ...node,
        bounds: { lower: inside(bounds.lower), upper: inside(bounds.upper) },
        body: inside(body),
      };
    }
  }
}

/** The body of an operator at one position of its index; unchanged where an operator inside would capture the position. */
export function instantiated(body: Expression, index: string, position: Expression): Expression {
  if (position.kind === 'index' && binds(body, position.name)) return body;
  return [...indexNodes(body, index)].reduce((result, node) => replaced(result, node, position), body);
}

function* indexNodes(node: Expression, index: string): Iterable<Expression> {
  if (node.kind === 'index' && node.name === index) yield node;
  const hidden = node.kind === 'big' && node.index === index;
  for (const child of children(node)) if (!hidden || child !== node.body) yield* indexNodes(child, index);
}

function binds(node: Expression, index: string): boolean {
  return (node.kind === 'big' && node.index === index) || children(node).some((child) => binds(child, index));
}

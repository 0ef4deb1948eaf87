import { componentwise, negation, power, product, quotient, root, sum } from './arithmetic.js';
import { children } from './children.js';
import type { Expression } from './expression.js';
import { absolute, application, call, filled, identity, inner, norm, transpose } from './functions.js';
import { big, subscript } from './indexing.js';

/**
 * The expression with one node (found by identity) replaced, and the types of all above it found again. Throws Misfit
 * where the replacement does not fit its place.
 */
export function replaced(node: Expression, target: Expression, replacement: Expression): Expression {
  if (node === target) return rebuilt(replacement, (child) => child);
  return withParts(node, (child) => replaced(child, target, replacement));
}

/** The node with its parts changed; itself if none is. */
function withParts(node: Expression, change: (child: Expression) => Expression): Expression {
  const parts = children(node);
  const changed = parts.map(change);
  if (changed.every((part, i) => part === parts[i])) return node;
  return rebuilt(node, (child) => changed[parts.indexOf(child)]);
}

/** The same operation on other parts. */
function rebuilt(node: Expression, part: (child: Expression) => Expression): Expression {
  const { at } = node;
  switch (node.kind) {
    case 'number':
    case 'name':
    case 'index':
      return node;
    case 'subscript':
      return subscript(part(node.base), node.subscripts.map(part), at);
    case 'sum':
      return sum(
        node.terms.map(({ negative, body }) => ({ negative, body: part(body) })),
        at,
      );
    case 'product':
      return product(node.factors.map(part), node.joins, at);
    case 'quotient':
      return quotient(part(node.numerator), part(node.denominator), at);
    case 'componentwise':
      return componentwise(node.operator, part(node.left), part(node.right), at);
    case 'inner':
      return inner(part(node.left), part(node.right), at);
    case 'power':
      return power(part(node.base), part(node.exponent), at);
    case 'negation':
      return negation(part(node.operand), at);
    case 'transpose':
      return transpose(part(node.operand), at);
    case 'root':
      return root(part(node.operand), at);
    case 'norm':
      return norm(node.which, part(node.operand), at);
    case 'absolute':
      return absolute(part(node.operand), at);
    case 'call':
      return call(node.function, node.parameters.map(part), at);
    case 'application':
      return application(part(node.function), node.parameters.map(part), at);
    case 'identity':
      return identity(part(node.size), at);
    case 'filled':
      return filled(node.entry, part(node.size), at);
    case 'big': {
      const { operator, symbol, index, bounds, body } = node;
      const limits = bounds && { lower: part(bounds.lower), upper: part(bounds.upper) };
      return big({ operator, symbol, index, ...(limits ? { bounds: limits } : {}), body: part(body) }, at);
    }
  }
}

/** The body of an operator at one position of its index; unchanged where an operator inside would capture the position. */
export function instantiated(body: Expression, index: string, position: Expression): Expression {
  if (position.kind === 'index' && binds(body, position.name)) return body;
  return substituted(body, index, position);
}

function substituted(node: Expression, index: string, position: Expression): Expression {
  if (node.kind === 'index') return node.name === index ? position : node;
  const hidden = node.kind === 'big' && node.index === index ? node.body : undefined;
  return withParts(node, (child) => (child === hidden ? child : substituted(child, index, position)));
}

function binds(node: Expression, index: string): boolean {
  return (node.kind === 'big' && node.index === index) || children(node).some((child) => binds(child, index));
}

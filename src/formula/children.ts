import type { Expression } from './expression.js';

/** All direct parts; of a big operator the bounds first, the body last. */
export function children(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'number':
    case 'name':
    case 'index':
      return [];
    case 'subscript':
      return [node.base, ...node.subscripts];
    case 'sum':
      return node.terms.map(({ body }) => body);
    case 'product':
      return node.factors;
    case 'quotient':
      return [node.numerator, node.denominator];
    case 'componentwise':
    case 'inner':
      return [node.left, node.right];
    case 'power':
      return [node.base, node.exponent];
    case 'negation':
    case 'transpose':
    case 'root':
    case 'norm':
    case 'absolute':
      return [node.operand];
    case 'call':
      return node.parameters;
    case 'application':
      return [node.function, ...node.parameters];
    case 'identity':
    case 'filled':
      return [node.size];
    case 'big':
      return node.bounds === undefined ? [node.body] : [node.bounds.lower, node.bounds.upper, node.body];
  }
}

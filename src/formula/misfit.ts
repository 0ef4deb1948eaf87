import type { Expression, Place } from './expression.js';
import { print } from './print.js';
import type { Type } from './type.js';

/** Operands whose kinds do not go together; the parser turns it into a `FormulaError` at that place. */
export class Misfit extends Error {
  readonly at: Place;

  constructor(message: string, at: Place) {
    super(message);
    this.at = at;
  }
}

/** `a vector (`w`)`. */
export function described(node: Expression): string {
  const text = print(node);
  return text.length > 40 ? kindOf(node) : `${kindOf(node)} (\`${text}\`)`;
}

export function kindOf(node: Expression): string {
  return isRow(node) ? 'a transposed vector' : nameOfKind(node.type);
}

export function nameOfKind(type: Type): string {
  return `${type.kind === 'integer' ? 'an' : 'a'} ${type.kind}`;
}

/** Whether an expression of type matrix is a transposed vector, so that its product with a vector is a scalar. */
export function isRow(node: Expression): boolean {
  if (node.type.kind !== 'matrix') return false;
  switch (node.kind) {
    case 'transpose':
      return node.operand.type.kind === 'vector';
    case 'negation':
      return isRow(node.operand);
    case 'sum':
      return isRow(node.terms[0].body);
    case 'quotient':
      return isRow(node.numerator);
    case 'big':
      return isRow(node.body);
    case 'product': {
      const first = node.factors.find(
        (factor) => factor.type.kind !== 'integer' && factor.type.kind !== 'scalar',
      );
      return first !== undefined && isRow(first) && node.factors.every((f) => f.type.kind !== 'vector');
    }
    default:
      return false;
  }
}

export const isNumber = (type: Type): boolean => type.kind === 'integer' || type.kind === 'scalar';

export const isLiteral = (node: Expression, value: bigint): boolean =>
  node.kind === 'number' && node.numerator === value * node.denominator;

/** Refuses what is no value yet: a function without arguments, a sequence without subscript. */
export function requireValue(node: Expression): void {
  const { kind } = node.type;
  if (kind !== 'function' && kind !== 'sequence') return;
  const text = print(node);
  const advice = kind === 'function' ? `apply it: ${text}(…)` : `take an element: ${text}_t`;
  throw new Misfit(`\`${text}\` is a ${kind}; ${advice}`, node.at);
}

export function requireNumber(node: Expression, where: string): void {
  requireValue(node);
  if (!isNumber(node.type)) throw new Misfit(`${where} takes a scalar, not ${described(node)}`, node.at);
}

export function requireInteger(node: Expression, what: string): void {
  requireValue(node);
  if (node.type.kind !== 'integer')
    throw new Misfit(`${what} must be an integer, not ${described(node)}`, node.at);
}

export function requireMatrix(node: Expression, where: string): void {
  requireValue(node);
  if (node.type.kind !== 'matrix' || isRow(node)) {
    throw new Misfit(`${where} takes a matrix, not ${described(node)}`, node.at);
  }
}

export function requireVector(node: Expression, where: string): void {
  requireValue(node);
  if (node.type.kind !== 'vector')
    throw new Misfit(`${where} takes a vector, not ${described(node)}`, node.at);
}

import type { Expression, Join, Place, Term } from './expression.js';
import { described, isNumber, isRow, Misfit, requireInteger, requireNumber, requireValue } from './misfit.js';
import { integer, matrix, scalar, type Type, vector } from './type.js';

/** Builds sums, products, quotients and powers, and refuses operands that do not go together. */

export function sum(terms: readonly Term[], at: Place): Expression {
  for (const { body } of terms) requireValue(body);
  const first = terms[0].body;
  let type = first.type;
  for (const { body, negative } of terms.slice(1)) {
    if (isNumber(type) && isNumber(body.type)) {
      if (body.type.kind === 'scalar') type = scalar;
    } else if (type.kind !== body.type.kind || isRow(first) !== isRow(body)) {
      const message = negative
        ? `cannot subtract ${described(body)} from ${described(first)}`
        : `cannot add ${described(first)} and ${described(body)}`;
      throw new Misfit(message, body.at);
    }
  }
  return { kind: 'sum', terms, type, at };
}

export function negation(operand: Expression, at: Place): Expression {
  requireValue(operand);
  return { kind: 'negation', operand, type: operand.type, at };
}

export function product(factors: readonly Expression[], joins: readonly Join[], at: Place): Expression {
  let shape = shapeOf(factors[0]);
  for (let i = 0; i < factors.length; i++) {
    requireValue(factors[i]);
    if (i === 0) continue;
    const next = combine(shape, shapeOf(factors[i]));
    if (next === undefined) throw new Misfit(noProduct(shape, factors[i]), factors[i].at);
    shape = next;
  }
  return { kind: 'product', factors, joins, type: typeOfShape(shape), at };
}

export type Shape = 'integer' | 'scalar' | 'vector' | 'row' | 'matrix';

export function shapeOf(node: Expression): Shape {
  if (isRow(node)) return 'row';
  const { kind } = node.type;
  return kind === 'sequence' || kind === 'function' ? 'scalar' : kind;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'matrix matrix': 'matrix',
  'matrix vector': 'vector',
  'row vector': 'scalar',
  'row matrix': 'row',
  'vector row': 'matrix',
};

/** The shape of a product; undefined if there is none. */
export function combine(left: Shape, right: Shape): Shape | undefined {
  if (left === 'integer') return right;
  if (right === 'integer') return left;
  if (left === 'scalar') return right;
  if (right === 'scalar') return left;
  return SHAPES[`${left} ${right}`];
}

function noProduct(shape: Shape, factor: Expression): string {
  if (shape === 'vector' && factor.type.kind === 'vector') {
    return `a product of two vectors, the second ${described(factor)}: write ⟨a, b⟩, aᵀb or a ⊙ b`;
  }
  return `cannot multiply a ${shape === 'row' ? 'transposed vector' : shape} by ${described(factor)}`;
}

const typeOfShape = (shape: Shape): Type =>
  shape === 'integer' ? integer : shape === 'scalar' ? scalar : shape === 'vector' ? vector : matrix;

export function quotient(numerator: Expression, denominator: Expression, at: Place): Expression {
  requireValue(numerator);
  requireValue(denominator);
  if (!isNumber(denominator.type)) {
    const hint = denominator.type.kind === 'vector' ? '; write ⊘ for a componentwise quotient' : '';
    throw new Misfit(`cannot divide by ${described(denominator)}${hint}`, denominator.at);
  }
  const type = isNumber(numerator.type) ? scalar : numerator.type;
  return { kind: 'quotient', numerator, denominator, type, at };
}

export function componentwise(
  operator: '⊙' | '⊘',
  left: Expression,
  right: Expression,
  at: Place,
): Expression {
  for (const operand of [left, right]) {
    requireValue(operand);
    if (operand.type.kind !== 'vector') {
      throw new Misfit(`${operator} takes two vectors, not ${described(operand)}`, operand.at);
    }
  }
  return { kind: 'componentwise', operator, left, right, type: vector, at };
}

export function power(base: Expression, exponent: Expression, at: Place): Expression {
  requireInteger(exponent, 'an exponent');
  requireValue(base);
  if (base.type.kind === 'vector') {
    throw new Misfit(`cannot raise ${described(base)} to a power; write ‖x‖² or x ⊙ x`, base.at);
  }
  if (isRow(base)) throw new Misfit(`cannot raise ${described(base)} to a power`, base.at);
  return { kind: 'power', base, exponent, type: isNumber(base.type) ? scalar : matrix, at };
}

export function root(operand: Expression, at: Place): Expression {
  requireNumber(operand, '√');
  return { kind: 'root', operand, type: scalar, at };
}

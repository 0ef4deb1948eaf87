import type { Matrix, Vector } from '../linear/types.js';
import { ratio } from '../scalar/rational-form.js';
import type { Expression, NumberNode } from './expression.js';
import { type Code, type Context, errorAt } from './frame.js';
import type { Type } from './type.js';

/** Code for parts of a node, at the type the node wants them. */

export const literal = <T>(node: NumberNode, { S }: Context<T>): T =>
  S.fromRational(ratio(node.numerator, node.denominator));

/** The value as a given type wants it: an integer where a scalar is wanted becomes one. */
export function codeOf<T>(node: Expression, type: Type, context: Context<T>): Code<T> {
  return type.kind === 'scalar' ? scalarCode(node, context) : context.compile(node, context);
}

export function scalarCode<T>(node: Expression, context: Context<T>): Code<T, T> {
  const { S } = context;
  if (node.kind === 'number') {
    const value = literal(node, context);
    return () => value;
  }
  if (node.type.kind !== 'integer') return context.compile(node, context) as Code<T, T>;
  const code = integerCode(node, context);
  return (frame) => S.fromInteger(code(frame));
}

export function integerCode<T>(node: Expression, context: Context<T>): Code<T, number> {
  const code = context.compile(node, context) as Code<T, number>;
  if (node.kind === 'number' || node.kind === 'index') return code;
  return (frame) => {
    const value = code(frame);
    if (Number.isSafeInteger(value)) return value;
    throw errorAt(context, node, `${value} is not a safe integer`);
  };
}

export function vectorCode<T>(node: Expression, context: Context<T>): Code<T, Vector<T>> {
  return context.compile(node, context) as Code<T, Vector<T>>;
}

export function matrixCode<T>(node: Expression, context: Context<T>): Code<T, Matrix<T>> {
  return context.compile(node, context) as Code<T, Matrix<T>>;
}

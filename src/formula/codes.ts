import { ratio } from '../scalar/rational-form.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Expression, NumberNode } from './expression.js';
import {
  type Code,
  type Context,
  errorAt,
  type IntegerCode,
  type MatrixCode,
  type ScalarCode,
  type VectorCode,
} from './frame.js';
import type { Type } from './type.js';

/** Code for parts of a node, at the type the node wants them. */

/** A literal; its number is made again only when the number system changes. */
export function literalCode({ numerator, denominator }: NumberNode): ScalarCode {
  const exact = ratio(numerator, denominator);
  let system: unknown;
  let number: unknown;
  return <T>({ S }: { readonly S: Scalar<T> }): T => {
    if (system !== S) {
      number = S.fromRational(exact);
      system = S;
    }
    return number as T;
  };
}

/** The value as a given type wants it: an integer where a scalar is wanted becomes one. */
export function codeOf(node: Expression, type: Type, context: Context): Code {
  return type.kind === 'scalar' ? scalarCode(node, context) : context.compile(node, context);
}

export function scalarCode(node: Expression, context: Context): ScalarCode {
  if (node.kind === 'number') return literalCode(node);
  if (node.type.kind !== 'integer') return context.compile(node, context) as ScalarCode;
  const code = integerCode(node, context);
  return (frame) => frame.S.fromInteger(code(frame));
}

export function integerCode(node: Expression, context: Context): IntegerCode {
  const code = context.compile(node, context) as IntegerCode;
  if (node.kind === 'number' || node.kind === 'index') return code;
  return (frame) => {
    const value = code(frame);
    if (Number.isSafeInteger(value)) return value;
    throw errorAt(context, node, `${value} is not a safe integer`);
  };
}

export function vectorCode(node: Expression, context: Context): VectorCode {
  return context.compile(node, context) as VectorCode;
}

export function matrixCode(node: Expression, context: Context): MatrixCode {
  return context.compile(node, context) as MatrixCode;
}

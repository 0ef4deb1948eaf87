import { squaredFrobeniusNorm } from '../linear/matrix.js';
import { power as matrixPower } from '../linear/power.js';
import type { Scalar } from '../scalar/scalar.js';
import { integerCode, matrixCode, scalarCode, vectorCode } from './codes.js';
import type { Expression, PowerNode } from './expression.js';
import { type Code, type Context, guarded, type ScalarCode } from './frame.js';

export function compilePower(node: PowerNode, context: Context): Code {
  const exponent = integerCode(node.exponent, context);
  if (node.type.kind === 'matrix') {
    const base = matrixCode(node.base, context);
    return guarded(context, node, (frame) => matrixPower(frame.S, base(frame), exponent(frame)));
  }
  const square = squareCode(node.base, context);
  const even = constantOf(node.exponent);
  if (square !== undefined && even !== undefined && even % 2 === 0) {
    return (frame) => power(frame.S, square(frame), even / 2);
  }
  const base = scalarCode(node.base, context);
  if (even === 2) {
    return (frame) => {
      const value = base(frame);
      return frame.S.mul(value, value);
    };
  }
  return (frame) => power(frame.S, base(frame), exponent(frame));
}

/** By repeated squaring; 1 for the exponent 0, the reciprocal for a negative one. */
export function power<T>(S: Scalar<T>, base: T, exponent: number): T {
  let square = base;
  let result: T | undefined;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result === undefined ? square : S.mul(result, square);
    if (rest > 1) square = S.mul(square, square);
  }
  const one = S.fromInteger(1);
  if (result === undefined) return one;
  return exponent < 0 ? S.div(one, result) : result;
}

function constantOf(node: Expression): number | undefined {
  if (node.kind === 'number') return Number(node.numerator);
  return node.kind === 'negation' && node.operand.kind === 'number'
    ? -Number(node.operand.numerator)
    : undefined;
}

/** The exact square of a norm, a modulus or a root: no root is taken. */
function squareCode(node: Expression, context: Context): ScalarCode | undefined {
  if (node.kind === 'norm' && node.which === '2') {
    if (node.operand.type.kind === 'matrix') {
      const matrix = matrixCode(node.operand, context);
      return (frame) => squaredFrobeniusNorm(frame.S, matrix(frame));
    }
    const operand = vectorCode(node.operand, context);
    return (frame) => {
      const vector = operand(frame);
      return frame.S.dot(vector, vector);
    };
  }
  if (node.kind === 'absolute') {
    const operand = scalarCode(node.operand, context);
    return (frame) => {
      const value = operand(frame);
      return frame.S.mul(value, value);
    };
  }
  if (node.kind !== 'root') return undefined;
  const operand = scalarCode(node.operand, context);
  return (frame) => squareOfRoot(frame.S, operand(frame));
}

/** (√a)² is a, wherever √a exists. In a system without order √ is formal, and so is its square. */
function squareOfRoot<T>(S: Scalar<T>, value: T): T {
  const zero = S.fromInteger(0);
  const order = S.compare(value, zero);
  if (order === 'greater' || order === 'equal' || S.compare(zero, S.fromInteger(1)) !== 'less') return value;
  const root = S.sqrt(value);
  return S.mul(root, root);
}

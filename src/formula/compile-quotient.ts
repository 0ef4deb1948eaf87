import { matrixCode, scalarCode, vectorCode } from './codes.js';
import type { ComponentwiseNode, QuotientNode } from './expression.js';
import { type Code, type Context, guarded } from './frame.js';

export function compileQuotient(node: QuotientNode, context: Context): Code {
  const below = scalarCode(node.denominator, context);
  if (node.type.kind === 'vector') {
    const above = vectorCode(node.numerator, context);
    return (frame) => {
      const divisor = below(frame);
      return above(frame).map((entry) => frame.S.div(entry, divisor));
    };
  }
  if (node.type.kind === 'matrix') {
    const above = matrixCode(node.numerator, context);
    return (frame) => {
      const divisor = below(frame);
      return above(frame).map((row) => row.map((entry) => frame.S.div(entry, divisor)));
    };
  }
  const above = scalarCode(node.numerator, context);
  return (frame) => frame.S.div(above(frame), below(frame));
}

export function compileComponentwise(node: ComponentwiseNode, context: Context): Code {
  const left = vectorCode(node.left, context);
  const right = vectorCode(node.right, context);
  const divides = node.operator === '⊘';
  return guarded(context, node, (frame) => {
    const { S } = frame;
    const [a, b] = [left(frame), right(frame)];
    if (a.length !== b.length) throw new RangeError(`vectors of lengths ${a.length} and ${b.length}`);
    return a.map((entry, i) => (divides ? S.div(entry, b[i]) : S.mul(entry, b[i])));
  });
}

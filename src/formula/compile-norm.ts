import { squaredFrobeniusNorm } from '../linear/matrix.js';
import { innerProduct } from '../linear/vector.js';
import { extremum } from '../scalar/extremum.js';
import { integerCode, matrixCode, scalarCode, vectorCode } from './codes.js';
import type { AbsoluteNode, InnerNode, NormNode } from './expression.js';
import { type Code, type Context, guarded } from './frame.js';

/** ‖x‖, |x| and ⟨a, b⟩. */
export function compileNorm(node: NormNode | AbsoluteNode | InnerNode, context: Context): Code {
  if (node.kind === 'absolute') {
    if (node.type.kind === 'integer') {
      const operand = integerCode(node.operand, context);
      return (frame) => Math.abs(operand(frame));
    }
    const operand = scalarCode(node.operand, context);
    return (frame) => frame.S.abs(operand(frame));
  }
  if (node.kind === 'inner') {
    if (node.left.type.kind !== 'matrix') {
      const left = vectorCode(node.left, context);
      const right = vectorCode(node.right, context);
      return guarded(context, node, (frame) => innerProduct(frame.S, left(frame), right(frame)));
    }
    const left = matrixCode(node.left, context);
    const right = matrixCode(node.right, context);
    return guarded(context, node, (frame) => {
      const { S } = frame;
      const [A, B] = [left(frame), right(frame)];
      if (A.length !== B.length) throw new RangeError(`matrices with ${A.length} and ${B.length} rows`);
      return S.sum(A.map((row, i) => innerProduct(S, row, B[i])));
    });
  }
  if (node.operand.type.kind === 'matrix') {
    const matrix = matrixCode(node.operand, context);
    return (frame) => frame.S.sqrt(squaredFrobeniusNorm(frame.S, matrix(frame)));
  }
  const vector = vectorCode(node.operand, context);
  switch (node.which) {
    case '1':
      return (frame) => frame.S.sum(vector(frame).map((entry) => frame.S.abs(entry)));
    case '∞':
      return (frame) =>
        extremum(
          frame.S,
          vector(frame).map((entry) => frame.S.abs(entry)),
          'max',
        );
    default:
      return (frame) => {
        const value = vector(frame);
        return frame.S.sqrt(frame.S.dot(value, value));
      };
  }
}

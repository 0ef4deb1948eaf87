import { squaredFrobeniusNorm } from '../linear/matrix.js';
import type { Matrix, Vector } from '../linear/types.js';
import { innerProduct } from '../linear/vector.js';
import { integerCode, scalarCode } from './codes.js';
import type { AbsoluteNode, InnerNode, NormNode } from './expression.js';
import { extremum } from './extremum.js';
import { type Code, type Context, guarded } from './frame.js';

/** ‖x‖, |x| and ⟨a, b⟩. */
export function compileNorm<T>(node: NormNode | AbsoluteNode | InnerNode, context: Context<T>): Code<T> {
  const { S } = context;
  if (node.kind === 'absolute') {
    if (node.type.kind === 'integer') {
      const operand = integerCode(node.operand, context);
      return (frame) => Math.abs(operand(frame));
    }
    const operand = scalarCode(node.operand, context);
    return (frame) => S.abs(operand(frame));
  }
  if (node.kind === 'inner') {
    const left = context.compile(node.left, context);
    const right = context.compile(node.right, context);
    const ofMatrices = node.left.type.kind === 'matrix';
    return guarded(context, node, (frame) => {
      if (!ofMatrices) return innerProduct(S, left(frame) as Vector<T>, right(frame) as Vector<T>);
      const [A, B] = [left(frame) as Matrix<T>, right(frame) as Matrix<T>];
      if (A.length !== B.length) throw new RangeError(`matrices with ${A.length} and ${B.length} rows`);
      return S.sum(A.map((row, i) => innerProduct(S, row, B[i])));
    });
  }
  const operand = context.compile(node.operand, context);
  if (node.operand.type.kind === 'matrix') {
    return (frame) => S.sqrt(squaredFrobeniusNorm(S, operand(frame) as Matrix<T>));
  }
  const vector = operand as Code<T, Vector<T>>;
  switch (node.which) {
    case '1':
      return (frame) => S.sum(vector(frame).map((entry) => S.abs(entry)));
    case '∞':
      return (frame) =>
        extremum(
          S,
          vector(frame).map((entry) => S.abs(entry)),
          'max',
        );
    default:
      return (frame) => {
        const value = vector(frame);
        return S.sqrt(S.dot(value, value));
      };
  }
}

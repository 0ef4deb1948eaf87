import { addMatrices, subtractMatrices } from '../linear/matrix.js';
import type { Matrix, Vector } from '../linear/types.js';
import { addVectors, negateVector, subtractVectors } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { integerCode, scalarCode } from './codes.js';
import type { NegationNode, SumNode } from './expression.js';
import { type Code, type Context, type Frame, guarded } from './frame.js';
import type { Type, Value } from './type.js';

export function compileSum(node: SumNode, context: Context): Code {
  const signs = node.terms.map(({ negative }) => negative);
  const bodies = node.terms.map(({ body }) => body);
  if (node.type.kind === 'integer') {
    const terms = bodies.map((body) => integerCode(body, context));
    return (frame) => {
      let total = 0;
      for (let i = 0; i < terms.length; i++) total += signs[i] ? -terms[i](frame) : terms[i](frame);
      return total;
    };
  }
  if (node.type.kind === 'scalar') {
    const terms = bodies.map((body) => scalarCode(body, context));
    if (terms.length === 2 && !signs[0]) {
      const [a, b] = terms;
      return signs[1]
        ? (frame) => frame.S.sub(a(frame), b(frame))
        : (frame) => frame.S.add(a(frame), b(frame));
    }
    return (frame) =>
      frame.S.sum(terms.map((term, i) => (signs[i] ? frame.S.neg(term(frame)) : term(frame))));
  }
  const terms = bodies.map((body) => context.compile(body, context));
  return guarded(context, node, <T>(frame: Frame<T>) => {
    const { S } = frame;
    let total: Value<T> = signs[0] ? negated(S, terms[0](frame), node.type) : terms[0](frame);
    for (let i = 1; i < terms.length; i++) total = added(S, total, terms[i](frame), signs[i], node.type);
    return total;
  });
}

function added<T>(S: Scalar<T>, a: Value<T>, b: Value<T>, negative: boolean, type: Type): Value<T> {
  if (type.kind === 'vector') {
    return (negative ? subtractVectors : addVectors)(S, a as Vector<T>, b as Vector<T>);
  }
  return (negative ? subtractMatrices : addMatrices)(S, a as Matrix<T>, b as Matrix<T>);
}

export function compileNegation(node: NegationNode, context: Context): Code {
  const operand = context.compile(node.operand, context);
  return (frame) => negated(frame.S, operand(frame), node.type);
}

function negated<T>(S: Scalar<T>, value: Value<T>, type: Type): Value<T> {
  switch (type.kind) {
    case 'integer':
      return value === 0 ? 0 : -(value as number);
    case 'vector':
      return negateVector(S, value as Vector<T>);
    case 'matrix':
      return (value as Matrix<T>).map((row) => negateVector(S, row));
    default:
      return S.neg(value as T);
  }
}

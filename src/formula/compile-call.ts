import { determinant } from '../linear/determinant.js';
import { diagonal, trace } from '../linear/matrix.js';
import { rank } from '../linear/rank.js';
import { extremum } from '../scalar/extremum.js';
import { UndecidedBranch } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import { integerCode, matrixCode, scalarCode, vectorCode } from './codes.js';
import { power } from './compile-power.js';
import type { CallNode } from './expression.js';
import { type Code, type Context, guarded } from './frame.js';

export function compileCall(node: CallNode, context: Context): Code {
  const [first, ...more] = node.parameters;
  switch (node.function) {
    case 'max':
    case 'min': {
      const which = node.function;
      const values = node.parameters.map((parameter) => scalarCode(parameter, context));
      return (frame) =>
        extremum(
          frame.S,
          values.map((value) => value(frame)),
          which,
        );
    }
    case 'exp':
    case 'ln':
    case 'cos': {
      const name = node.function;
      const value = scalarCode(first, context);
      return (frame) => frame.S[name](value(frame));
    }
    case 'log₂': {
      const value = scalarCode(first, context);
      return (frame) => binaryLogarithm(frame.S, value(frame));
    }
    case 'sign': {
      if (first.type.kind === 'vector') {
        const vector = vectorCode(first, context);
        return (frame) => vector(frame).map((entry) => sign(frame.S, entry));
      }
      const value = scalarCode(first, context);
      return (frame) => sign(frame.S, value(frame));
    }
    case 'diag': {
      const vector = vectorCode(first, context);
      const sizes = more.map((size) => integerCode(size, context));
      return guarded(context, node, (frame) => {
        const entries = vector(frame);
        if (sizes.length === 0) return diagonal(frame.S, entries);
        return diagonal(frame.S, entries, sizes[0](frame), sizes[1](frame));
      });
    }
    case 'tr':
    case 'det':
    case 'rank': {
      const matrix = matrixCode(first, context);
      const compute = node.function === 'tr' ? trace : node.function === 'det' ? determinant : rank;
      return guarded(context, node, (frame) => compute(frame.S, matrix(frame)));
    }
  }
}

/** ln x/ln 2; exactly k where x is known to be 2^k. */
function binaryLogarithm<T>(S: Scalar<T>, value: T): T {
  const k = Math.round(Math.log2(S.approximate(value)));
  const isPower = Number.isSafeInteger(k) && S.compare(value, power(S, S.fromInteger(2), k)) === 'equal';
  return isPower ? S.fromInteger(k) : S.div(S.ln(value), S.ln(S.fromInteger(2)));
}

function sign<T>(S: Scalar<T>, value: T): T {
  switch (S.compare(value, S.fromInteger(0))) {
    case 'less':
      return S.fromInteger(-1);
    case 'equal':
      return S.fromInteger(0);
    case 'greater':
      return S.fromInteger(1);
    default:
      throw new UndecidedBranch('the sign of a number near zero');
  }
}

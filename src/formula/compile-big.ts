import { addMatrices, zeroMatrix } from '../linear/matrix.js';
import type { Matrix, Vector } from '../linear/types.js';
import { zeroVector } from '../linear/vector.js';
import { extremum } from '../scalar/extremum.js';
import type { Scalar } from '../scalar/scalar.js';
import { codeOf } from './codes.js';
import type { BigNode } from './expression.js';
import { type Code, type Context, errorAt, type Frame, guarded, withIndex } from './frame.js';
import { print } from './print.js';
import { rangeOf } from './range.js';
import type { Type, Value } from './type.js';

/** Σ, Π, 𝔼, max and min over an index. */
export function compileBig(node: BigNode, context: Context): Code {
  const range = rangeOf(node, context);
  const { context: inside, slot } = withIndex(context, node.index);
  const body = codeOf(node.body, node.type, inside);
  return guarded(context, node, <T>(frame: Frame<T>) => {
    const [lower, upper] = range(frame);
    const values: Value<T>[] = [];
    for (let position = lower; position <= upper; position++) {
      frame.slots[slot] = position;
      values.push(body(frame));
    }
    if (values.length > 0) return combined(frame.S, node, values);
    const sample = (): Value<T> => {
      frame.slots[slot] = lower;
      return body(frame);
    };
    return empty(frame.S, context, node, `${lower}…${upper}`, sample);
  });
}

function combined<T>(S: Scalar<T>, node: BigNode, values: readonly Value<T>[]): Value<T> {
  switch (node.operator) {
    case 'max':
    case 'min':
      return extremum(S, values as readonly T[], node.operator);
    case 'Π':
      return (values as readonly T[]).reduce((product, factor) => S.mul(product, factor));
    case 'Σ':
      return total(S, values, node.type);
    case '𝔼': {
      const count = S.fromInteger(values.length);
      const sum = total(S, values, node.type);
      if (node.type.kind === 'vector') return (sum as Vector<T>).map((entry) => S.div(entry, count));
      if (node.type.kind === 'matrix')
        return (sum as Matrix<T>).map((row) => row.map((entry) => S.div(entry, count)));
      return S.div(sum as T, count);
    }
  }
}

function total<T>(S: Scalar<T>, values: readonly Value<T>[], type: Type): Value<T> {
  if (type.kind === 'vector') {
    const vectors = values as readonly Vector<T>[];
    for (const vector of vectors) {
      if (vector.length !== vectors[0].length) {
        throw new RangeError(`vectors of lengths ${vectors[0].length} and ${vector.length}`);
      }
    }
    return vectors[0].map((_, i) => S.sum(vectors.map((vector) => vector[i])));
  }
  if (type.kind === 'matrix') return (values as readonly Matrix<T>[]).reduce((a, b) => addMatrices(S, a, b));
  return S.sum(values as readonly T[]);
}

/** An empty sum is zero and an empty product one; nothing has no mean and no maximum. */
function empty<T>(
  S: Scalar<T>,
  context: Context,
  node: BigNode,
  range: string,
  sample: () => Value<T>,
): Value<T> {
  if (node.operator === 'Π') return S.fromInteger(1);
  if (node.operator === 'Σ') {
    if (node.type.kind === 'scalar') return S.fromInteger(0);
    try {
      // Only the body knows the size of the zero.
      const value = sample();
      if (node.type.kind === 'vector') return zeroVector(S, (value as Vector<T>).length);
      const matrix = value as Matrix<T>;
      return zeroMatrix(S, matrix.length, matrix[0].length);
    } catch {
      throw errorAt(
        context,
        node,
        `\`${print(node)}\` is empty (${range}), and the size of its terms is unknown`,
      );
    }
  }
  throw errorAt(context, node, `\`${print(node)}\` is empty: \`${node.index}\` runs over ${range}`);
}

import { scaleMatrix } from '../linear/matrix.js';
import { matrixVector, outerProduct, product } from '../linear/product.js';
import type { Matrix, Vector } from '../linear/types.js';
import { innerProduct, scaleVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { combine, type Shape, shapeOf } from './arithmetic.js';
import { integerCode, scalarCode } from './codes.js';
import type { ProductNode } from './expression.js';
import { type Code, type Context, guarded, type ScalarCode } from './frame.js';
import type { Value } from './type.js';

/** All scalar factors first, left to right; then the others, from the right if they end in a vector. */
export function compileProduct(node: ProductNode, context: Context): Code {
  const shapes = node.factors.map(shapeOf);
  if (shapes.every((shape) => shape === 'integer')) {
    const factors = node.factors.map((factor) => integerCode(factor, context));
    return (frame) => factors.reduce((product, factor) => product * factor(frame), 1);
  }
  const isScalar = (shape: Shape) => shape === 'integer' || shape === 'scalar';
  const scalars = node.factors
    .filter((_, i) => isScalar(shapes[i]))
    .map((factor) => scalarCode(factor, context));
  const others = node.factors
    .filter((_, i) => !isScalar(shapes[i]))
    .map((factor) => context.compile(factor, context));
  const factor = scalarProduct(scalars);
  if (others.length === 0) return factor!;
  const rest = chain(
    others,
    shapes.filter((shape) => !isScalar(shape)),
  );
  if (factor === undefined) return guarded(context, node, rest.code);
  return guarded(context, node, (frame) =>
    times(frame.S, 'scalar', factor(frame), rest.shape, rest.code(frame)),
  );
}

function scalarProduct([first, ...more]: readonly ScalarCode[]): ScalarCode | undefined {
  if (first === undefined || more.length === 0) return first;
  if (more.length === 1) {
    const [second] = more;
    return (frame) => frame.S.mul(first(frame), second(frame));
  }
  return (frame) => more.reduce((product, factor) => frame.S.mul(product, factor(frame)), first(frame));
}

function chain(
  codes: readonly Code[],
  shapes: readonly Shape[],
): { readonly code: Code; readonly shape: Shape } {
  const last = codes.length - 1;
  const fromRight = shapes[last] === 'vector' ? suffixShapes(shapes) : undefined;
  if (fromRight !== undefined) {
    return {
      shape: fromRight[0],
      code: (frame) => {
        let value = codes[last](frame);
        for (let i = last - 1; i >= 0; i--)
          value = times(frame.S, shapes[i], codes[i](frame), fromRight[i + 1], value);
        return value;
      },
    };
  }
  const fromLeft: Shape[] = [shapes[0]];
  for (let i = 1; i <= last; i++) fromLeft.push(combine(fromLeft[i - 1], shapes[i])!);
  return {
    shape: fromLeft[last],
    code: (frame) => {
      let value = codes[0](frame);
      for (let i = 1; i <= last; i++)
        value = times(frame.S, fromLeft[i - 1], value, shapes[i], codes[i](frame));
      return value;
    },
  };
}

/** The shape of every suffix of a product; undefined if it cannot be multiplied from the right. */
function suffixShapes(shapes: readonly Shape[]): Shape[] | undefined {
  const suffixes = [...shapes];
  for (let i = shapes.length - 2; i >= 0; i--) {
    const shape = combine(shapes[i], suffixes[i + 1]);
    if (shape === undefined) return undefined;
    suffixes[i] = shape;
  }
  return suffixes;
}

function times<T>(S: Scalar<T>, left: Shape, a: Value<T>, right: Shape, b: Value<T>): Value<T> {
  if (left === 'scalar') return scaled(S, a as T, right, b);
  if (right === 'scalar') return scaled(S, b as T, left, a);
  if (right === 'vector') {
    if (left === 'row') return innerProduct(S, (a as Matrix<T>)[0], b as Vector<T>);
    return matrixVector(S, a as Matrix<T>, b as Vector<T>);
  }
  if (left === 'vector') return outerProduct(S, a as Vector<T>, (b as Matrix<T>)[0]);
  return product(S, a as Matrix<T>, b as Matrix<T>);
}

function scaled<T>(S: Scalar<T>, factor: T, shape: Shape, value: Value<T>): Value<T> {
  if (shape === 'scalar') return S.mul(factor, value as T);
  return shape === 'vector'
    ? scaleVector(S, factor, value as Vector<T>)
    : scaleMatrix(S, factor, value as Matrix<T>);
}

import type { Matrix, Vector } from '../linear/types.js';
import { integerCode } from './codes.js';
import type { SubscriptNode } from './expression.js';
import { type Code, type Context, errorAt, type Frame } from './frame.js';
import { print } from './print.js';
import type { Sequence, Type, Value } from './type.js';

export function compileSubscript(node: SubscriptNode, context: Context): Code {
  const base = context.compile(node.base, context);
  const subscripts = node.subscripts.map((subscript) => integerCode(subscript, context));
  const take = <T>(value: Value<T>, type: Type, position: number): Value<T> => {
    const entry = element(value, type, position);
    if (entry !== undefined) return entry;
    throw errorAt(context, node, `\`${print(node)}\` at ${position}: ${extent(value, type)}`);
  };
  if (subscripts.length === 1) {
    const [only] = subscripts;
    const { type } = node.base;
    return (frame) => take(base(frame), type, only(frame));
  }
  return <T>(frame: Frame<T>) => {
    let value: Value<T> = base(frame);
    let { type }: { type: Type } = node.base;
    for (const subscript of subscripts) {
      value = take(value, type, subscript(frame));
      type = elementType(type);
    }
    return value;
  };
}

function element<T>(value: Value<T>, type: Type, position: number): Value<T> | undefined {
  if (type.kind === 'sequence') {
    const { start, items } = value as Sequence<T>;
    return items[position - start];
  }
  return (value as Vector<T> | Matrix<T>)[position - 1];
}

/** A matrix is a vector of rows here. */
export function elementType(type: Type): Type {
  if (type.kind === 'sequence') return type.of;
  return type.kind === 'matrix' ? { kind: 'vector' } : { kind: 'scalar' };
}

/** First and last position of what a value of that type holds. */
export function positions<T>(value: Value<T>, type: Type): readonly [number, number] {
  if (type.kind === 'sequence') {
    const { start, items } = value as Sequence<T>;
    return [start, start + items.length - 1];
  }
  return [1, (value as Vector<T>).length];
}

function extent<T>(value: Value<T>, type: Type): string {
  const [first, last] = positions(value, type);
  const parts = type.kind === 'sequence' ? 'elements' : type.kind === 'matrix' ? 'rows' : 'entries';
  return last < first ? `there are no ${parts}` : `the ${parts} are ${first}…${last}`;
}

import type { Matrix } from '../linear/types.js';
import { children } from './children.js';
import { integerCode } from './codes.js';
import { elementType, positions } from './compile-subscript.js';
import type { BigNode, Expression, SubscriptNode, Term } from './expression.js';
import { type Context, errorAt, type Frame, type IntegerCode, withIndex } from './frame.js';
import { print } from './print.js';
import { structureOf } from './structure.js';
import type { Type, Value } from './type.js';

/** From … to, inclusive. */
export type Range = readonly [number, number];
export type RangeCode = <T>(frame: Frame<T>) => Range;

/** One subscript that tells where an index may run. */
export interface Occurrence {
  readonly node: SubscriptNode;
  /** The other indices whose values it depends on. */
  readonly needs: ReadonlySet<string>;
  readonly range: RangeCode;
}

/** All subscripts `i`, `i ± c` and `c − i` of an index that are not inside an operator over the same letter. */
export function occurrences(node: Expression, index: string, context: Context): Occurrence[] {
  const found: Occurrence[] = [];
  collect(node, index, context, [], found);
  return found;
}

/** An operator between the outer index and its subscript, and how to give its own index a first value. */
interface Between {
  readonly name: string;
  readonly slot: number;
  /** Undefined if that value depends on the outer index. */
  readonly first: IntegerCode | undefined;
  readonly needs: ReadonlySet<string>;
}

function collect(
  node: Expression,
  index: string,
  context: Context,
  between: readonly Between[],
  found: Occurrence[],
): void {
  if (!structureOf(node).free.includes(index)) return;
  if (node.kind === 'subscript') {
    for (let k = 0; k < node.subscripts.length; k++) {
      const occurrence = occurrenceAt(node, k, index, context, between);
      if (occurrence !== undefined) found.push(occurrence);
    }
  }
  if (node.kind !== 'big') {
    for (const child of children(node)) collect(child, index, context, between, found);
    return;
  }
  for (const bound of children(node).slice(0, -1)) collect(bound, index, context, between, found);
  if (node.index === index) return;
  const { context: inside, slot } = withIndex(context, node.index);
  collect(node.body, index, inside, [...between, entrance(node, index, context, slot)], found);
}

function entrance(node: BigNode, index: string, context: Context, slot: number): Between {
  const name = node.index;
  if (node.bounds !== undefined) {
    const needs = new Set(structureOf(node.bounds.lower).free);
    const lower = needs.has(index) ? undefined : integerCode(node.bounds.lower, context);
    return { name, needs, slot, first: lower };
  }
  const { context: inside } = withIndex(context, name);
  const known = occurrences(node.body, name, inside).find(({ needs }) => !needs.has(index));
  if (known === undefined) return { name, needs: new Set(), slot, first: undefined };
  return { name, needs: known.needs, slot, first: (frame) => known.range(frame)[0] };
}

function occurrenceAt(
  node: SubscriptNode,
  k: number,
  index: string,
  context: Context,
  between: readonly Between[],
): Occurrence | undefined {
  const shift = shiftOf(node.subscripts[k], index);
  if (shift === undefined) return undefined;
  // Of a matrix the second subscript does not depend on the first.
  const types = typesAlong(node);
  const column = k > 0 && types[k - 1].kind === 'matrix';
  const taken = node.subscripts.slice(0, column ? k - 1 : k);
  const used = freeIn([node.base, ...taken, ...shift.rest.map(({ body }) => body)]);
  if (used.has(index)) return undefined;
  const entered = between.filter(({ name }) => used.has(name));
  if (entered.some(({ name, first }) => first === undefined || shift.names.has(name))) return undefined;
  const needs = new Set([...used, ...entered.flatMap((operator) => [...operator.needs])]);
  for (const { name } of between) needs.delete(name);
  const prefix: Expression =
    taken.length === 0 ? node.base : { ...node, subscripts: taken, type: types[taken.length] };
  const container = context.compile(prefix, context);
  const rest = shift.rest.map(({ negative, body }) => ({ negative, code: integerCode(body, context) }));
  const type = types[taken.length];
  const range: RangeCode = <T>(frame: Frame<T>) => {
    for (let i = 0; i < entered.length; i++) {
      const { slot, first } = entered[i];
      if (first !== undefined) frame.slots[slot] = first(frame);
    }
    const value: Value<T> = container(frame);
    const range = column ? ([1, (value as Matrix<T>)[0].length] as const) : positions(value, type);
    if (rest.length === 0 && !shift.negative) return range;
    let moved = 0;
    for (const { negative, code } of rest) moved += negative ? -code(frame) : code(frame);
    return shift.negative ? [moved - range[1], moved - range[0]] : [range[0] - moved, range[1] - moved];
  };
  return { node, needs, range };
}

/** The type before each subscript is taken, a matrix counting as a vector of rows. */
function typesAlong(node: SubscriptNode): Type[] {
  const types: Type[] = [node.base.type];
  for (let k = 1; k < node.subscripts.length; k++) types.push(elementType(types[k - 1]));
  return types;
}

interface Shift {
  readonly negative: boolean;
  readonly rest: readonly Term[];
  readonly names: ReadonlySet<string>;
}

/** How a subscript is the index plus or minus something; undefined if it is not of that form. */
function shiftOf(subscript: Expression, index: string): Shift | undefined {
  const terms = subscript.kind === 'sum' ? subscript.terms : [{ negative: false, body: subscript }];
  const own = terms.filter(({ body }) => body.kind === 'index' && body.name === index);
  if (own.length !== 1) return undefined;
  const rest = terms.filter((term) => term !== own[0]);
  const names = freeIn(rest.map(({ body }) => body));
  return names.has(index) ? undefined : { negative: own[0].negative, rest, names };
}

const freeIn = (nodes: readonly Expression[]): ReadonlySet<string> =>
  new Set(nodes.flatMap((node) => structureOf(node).free));

/** The range of the index of an operator: its bounds, or what all its subscripts agree on. */
export function rangeOf(node: BigNode, context: Context): RangeCode {
  if (node.bounds !== undefined) {
    const lower = integerCode(node.bounds.lower, context);
    const upper = integerCode(node.bounds.upper, context);
    return (frame) => [lower(frame), upper(frame)];
  }
  return commonRange(node.body, node.index, withIndex(context, node.index).context);
}

/** The range that all occurrences of an index in a body have; it is an error if they differ. */
export function commonRange(body: Expression, index: string, context: Context): RangeCode {
  const [first, ...others] = occurrences(body, index, context);
  if (first === undefined) {
    throw errorAt(
      context,
      body,
      `cannot infer the range of \`${index}\` in \`${print(body)}\`; write its bounds`,
    );
  }
  return (frame) => {
    const range = first.range(frame);
    for (const other of others) {
      const [lower, upper] = other.range(frame);
      if (lower === range[0] && upper === range[1]) continue;
      const here = `${range[0]}…${range[1]} in \`${print(first.node)}\``;
      const there = `${lower}…${upper} in \`${print(other.node)}\``;
      throw errorAt(context, other.node, `\`${index}\` runs over ${here} but over ${there}`);
    }
    return range;
  };
}

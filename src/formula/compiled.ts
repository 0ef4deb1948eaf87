import type { Scalar } from '../scalar/scalar.js';
import { codeOf } from './codes.js';
import { compile } from './compile.js';
import type { Expression } from './expression.js';
import { type Code, type Context, errorAt } from './frame.js';
import { structureOf } from './structure.js';
import { type Environment, scalar, type Value } from './type.js';

/** Code of a whole expression; its free indices have the first slots, in order of appearance. */
interface Compiled {
  readonly code: Code;
  readonly context: Context;
}

const raw = new WeakMap<Expression, Compiled>();
const lifted = new WeakMap<Expression, Compiled>();

/** The value of an expression; `lift` turns an integer into a number of `S`. Compiled once, for all number systems. */
export function run<T>(
  expression: Expression,
  S: Scalar<T>,
  environment: Environment<T>,
  indices: ReadonlyMap<string, number>,
  lift = false,
): Value<T> {
  const { code, context } = compiled(expression, lift);
  return code({ S, environment, slots: slotsOf(expression, context, indices) });
}

/** The given values of the free indices, by slot. */
export function slotsOf(
  expression: Expression,
  context: Context,
  indices: ReadonlyMap<string, number>,
): number[] {
  const slots: number[] = [];
  for (const [name, slot] of context.slots) {
    const value = indices.get(name);
    if (value === undefined) throw errorAt(context, expression, `the index \`${name}\` has no value`);
    slots[slot] = value;
  }
  return slots;
}

function compiled(expression: Expression, lift: boolean): Compiled {
  const cache = lift ? lifted : raw;
  const known = cache.get(expression);
  if (known !== undefined) return known;
  const context = contextFor([expression], expression);
  const code = lift ? codeOf(expression, scalar, context) : compile(expression, context);
  const made = { code, context };
  cache.set(expression, made);
  return made;
}

/** A context in which all free indices of some expressions have slots; errors refer to the text of `root`. */
export function contextFor(expressions: readonly Expression[], root: Expression): Context {
  const slots = new Map<string, number>();
  for (const expression of expressions) {
    for (const name of structureOf(expression).free) if (!slots.has(name)) slots.set(name, slots.size);
  }
  return { slots, level: slots.size, compile, root };
}

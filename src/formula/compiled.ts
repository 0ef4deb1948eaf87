import type { Scalar } from '../scalar/scalar.js';
import { codeOf } from './codes.js';
import { compile } from './compile.js';
import type { Expression } from './expression.js';
import { type Code, type Context, errorAt } from './frame.js';
import { freeIndices } from './free-indices.js';
import { sourceOf } from './source.js';
import { type Environment, scalar, type Value } from './type.js';

/** Code of a whole expression; its free indices have the first slots, in order of appearance. */
interface Compiled {
  readonly code: Code<unknown>;
  readonly context: Context<unknown>;
}

const raw = new WeakMap<Expression, WeakMap<object, Compiled>>();
const lifted = new WeakMap<Expression, WeakMap<object, Compiled>>();

/** The value of an expression; `lift` turns an integer into a number of `S`. Compiled once per number system. */
export function run<T>(
  expression: Expression,
  S: Scalar<T>,
  environment: Environment<T>,
  indices: ReadonlyMap<string, number>,
  lift = false,
): Value<T> {
  const { code, context } = compiled(expression, S, lift);
  return (code as unknown as Code<T>)({ environment, slots: slotsOf(expression, context, indices) });
}

function slotsOf<T>(
  expression: Expression,
  context: Context<T>,
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

function compiled<T>(expression: Expression, S: Scalar<T>, lift: boolean): Compiled {
  const cache = lift ? lifted : raw;
  const systems = cache.get(expression) ?? new WeakMap<object, Compiled>();
  const known = systems.get(S);
  if (known !== undefined) return known;
  const context = contextFor([expression], expression, S);
  const code = lift ? codeOf(expression, scalar, context) : compile(expression, context);
  const made = { code, context } as unknown as Compiled;
  systems.set(S, made);
  cache.set(expression, systems);
  return made;
}

/** A context in which all free indices of some expressions have slots; errors refer to the text of `root`. */
export function contextFor<T>(
  expressions: readonly Expression[],
  root: Expression,
  S: Scalar<T>,
): Context<T> {
  const slots = new Map<string, number>();
  for (const name of freeIndices(expressions).keys()) slots.set(name, slots.size);
  return { S, slots, counter: { next: slots.size }, compile, ...sourceOf(root) };
}

import type { Scalar } from '../scalar/scalar.js';
import { FormulaError } from './error.js';
import type { Expression } from './expression.js';
import { print } from './print.js';
import type { Environment, Value } from './type.js';

/** What compiled code runs on: the values of the names, and of the indices by slot. */
export interface Frame<T> {
  readonly environment: Environment<T>;
  readonly slots: number[];
}

export type Code<T, R = Value<T>> = (frame: Frame<T>) => R;

/** What the compiler knows while it goes down an expression. */
export interface Context<T> {
  readonly S: Scalar<T>;
  readonly slots: ReadonlyMap<string, number>;
  /** Shared by all contexts of one expression, so that slots are not used twice. */
  readonly counter: { next: number };
  /** The whole compiler, for the parts of a node. */
  readonly compile: <R>(node: Expression, context: Context<R>) => Code<R>;
  readonly text: string;
  readonly placed: boolean;
}

export function withIndex<T>(context: Context<T>, name: string): { context: Context<T>; slot: number } {
  const slot = context.counter.next++;
  return { context: { ...context, slots: new Map(context.slots).set(name, slot) }, slot };
}

/** An error at a node, placed in the text if the text is known. */
export function errorAt<T>(context: Context<T>, node: Expression, message: string): FormulaError {
  const { text, placed } = context;
  return new FormulaError(message, text, placed ? Math.min(node.at.start, text.length) : 0);
}

/** Gives sizes that do not fit the place and the text of the operation they were found in. */
export function guarded<T, R>(context: Context<T>, node: Expression, code: Code<T, R>): Code<T, R> {
  return (frame) => {
    try {
      return code(frame);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw errorAt(context, node, `\`${print(node)}\`: ${error.message}`);
    }
  };
}

import type { Matrix, Vector } from '../linear/types.js';
import type { Scalar } from '../scalar/scalar.js';
import { FormulaError } from './error.js';
import type { Expression } from './expression.js';
import { print } from './print.js';
import { sourceOf } from './source.js';
import type { Environment, Value } from './type.js';

/** What compiled code runs on: a number system, the values of the names over it, and of the indices by slot. */
export interface Frame<T> {
  readonly S: Scalar<T>;
  readonly environment: Environment<T>;
  readonly slots: number[];
}

/** Compiled once, run on every number system. */
export type Code = <T>(frame: Frame<T>) => Value<T>;
export type ScalarCode = <T>(frame: Frame<T>) => T;
export type IntegerCode = <T>(frame: Frame<T>) => number;
export type VectorCode = <T>(frame: Frame<T>) => Vector<T>;
export type MatrixCode = <T>(frame: Frame<T>) => Matrix<T>;

/** What the compiler knows while it goes down an expression. */
export interface Context {
  readonly slots: ReadonlyMap<string, number>;
  /** The first free slot. What stands side by side has the same slots, and sets them before it reads them. */
  readonly level: number;
  /** The whole compiler, for the parts of a node. */
  readonly compile: (node: Expression, context: Context) => Code;
  /** The expression whose text errors refer to. */
  readonly root: Expression;
}

export function withIndex(context: Context, name: string): { context: Context; slot: number } {
  const slot = context.level;
  return { context: { ...context, slots: new Map(context.slots).set(name, slot), level: slot + 1 }, slot };
}

/** An error at a node, placed in the text if the text is known. */
export function errorAt({ root }: Context, node: Expression, message: string): FormulaError {
  const { text, placed } = sourceOf(root);
  return new FormulaError(message, text, placed ? Math.min(node.at.start, text.length) : 0);
}

/** Gives sizes that do not fit the place and the text of the operation they were found in. */
export function guarded(context: Context, node: Expression, code: Code): Code {
  return (frame) => {
    try {
      return code(frame);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw errorAt(context, node, `\`${print(node)}\`: ${error.message}`);
    }
  };
}

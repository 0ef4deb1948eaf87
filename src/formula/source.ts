import type { Expression } from './expression.js';
import { print } from './print.js';

const sources = new WeakMap<Expression, string>();

/** Keeps the text an expression was read from, for errors that appear only when it is evaluated. */
export function remember(expression: Expression, text: string): void {
  sources.set(expression, text);
}

/** The text of a whole expression, and whether the places of its nodes refer to it. */
export function sourceOf(expression: Expression): { readonly text: string; readonly placed: boolean } {
  const text = sources.get(expression);
  return text === undefined ? { text: print(expression), placed: false } : { text, placed: true };
}

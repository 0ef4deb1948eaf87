import { FormulaError } from '../formula/error.js';

/** What an error says, and where a formula is wrong. */
export function messageOf(error: unknown): string {
  if (error instanceof FormulaError) return error.describe();
  return error instanceof Error ? error.message : String(error);
}

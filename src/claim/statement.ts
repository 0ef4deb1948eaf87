import { FormulaError } from '../formula/index.js';
import type { Unreadable } from '../reading/unreadable.js';

export const keywords = ['given', 'let', 'suppose', 'claim'] as const;
export type Keyword = (typeof keywords)[number];

/** One line of a claim, without its first word, and how to point into it. */
export interface Statement {
  readonly keyword: Keyword;
  readonly text: string;
  /** An error at an offset of the text. */
  readonly error: (message: string, offset: number) => Unreadable;
}

/** A part of a statement, as the formula language spells it, and where each character comes from. */
export interface Formula {
  readonly statement: Statement;
  readonly text: string;
  /** For each code unit of `text` and its end, the offset in the text of the statement. */
  readonly origins: readonly number[];
}

/** What `read` makes of a formula; its errors point into the file. */
export function located<Result>(formula: Formula, read: (text: string) => Result): Result {
  try {
    return read(formula.text);
  } catch (error) {
    throw error instanceof FormulaError ? placed(error, formula) : error;
  }
}

function placed({ message, position }: FormulaError, { statement, origins }: Formula): Unreadable {
  return statement.error(message, origins[Math.max(0, Math.min(position, origins.length - 1))]);
}

/** Formulas of one statement and what stands between them, which points to the formula that follows or is last. */
export function composed(parts: readonly (string | Formula)[]): Formula {
  const formulas = parts.filter((part) => typeof part !== 'string');
  const origins: number[] = [];
  let text = '';
  let next = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      const at = formulas[Math.min(next, formulas.length - 1)].origins[0];
      origins.push(...Array.from({ length: part.length }, () => at));
      text += part;
    } else {
      origins.push(...part.origins.slice(0, part.text.length));
      text += part.text;
      next += 1;
    }
  }
  origins.push(formulas[formulas.length - 1].origins.at(-1)!);
  return { statement: formulas[0].statement, text, origins };
}

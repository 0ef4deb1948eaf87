import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';
import type { Question } from '../counterexample/question.js';
import { boundedText } from '../reading/bounded-text.js';
import { printable, Unreadable } from '../reading/unreadable.js';
import { type BuiltClaim, buildClaim, claimText } from './build-claim.js';
import { statementsIn, statementsOf } from './read-statements.js';
import type { Statement } from './statement.js';
import { writtenFamily } from './written-family.js';

const modules = /\.[cm]?js$/u;
const typedModules = /\.[cm]?ts$/u;

/**
 * A claim of the user's own, as a question. A file whose name ends with .js, .mjs, .cjs, .ts, .mts or .cts is a module
 * whose default export is the claim, and is run; any other file is plain text, and nothing in it is.
 * Throws Unreadable, whose `describe()` says in one line what is wrong, where, and what was expected.
 */
export function readClaimFile(path: string): Question {
  return questionFrom(statementsInFile(path), path);
}

/**
 * The same for cases that someone writes down, who gives what the claim speaks of and knows nothing of how cases are
 * drawn. No case of it can be drawn.
 */
export const readClaimFileAsWritten = (path: string): Question =>
  questionAsWritten(statementsInFile(path), path);

/** The same of a claim in plain text. */
export const readClaimAsWritten = (text: string, subject: string): Question =>
  questionAsWritten(statementsIn(text), subject);

function questionAsWritten(statements: readonly Statement[], subject: string): Question {
  const built = buildClaim(statements);
  const family = writtenFamily(built);
  return { ...questionOf(built, subject), family, hypotheses: family.hypotheses };
}

const statementsInFile = (path: string): readonly Statement[] =>
  isModule(path) ? statementsOf(defaultExport(path)) : statementsIn(boundedText(path));

/** A claim in plain text. `subject` is what one types to name it. */
export function readClaim(text: string, subject: string): Question {
  return questionFrom(statementsIn(text), subject);
}

/** A claim as data, such as what `claim()` returns. */
export function readClaimData(data: unknown, subject: string): Question {
  return questionFrom(statementsOf(data), subject);
}

const questionFrom = (statements: readonly Statement[], subject: string): Question =>
  questionOf(buildClaim(statements), subject);

function questionOf(built: BuiltClaim, subject: string): Question {
  return {
    title: claimText(built),
    subject,
    family: built.family,
    dropped: null,
    hypotheses: built.family.hypotheses,
    targets: [{ name: '', conclusion: built.conclusion, lines: [] }],
    witnesses: [],
    shown: built.names,
  };
}

function isModule(path: string): boolean {
  return modules.test(path) || typedModules.test(path);
}

function defaultExport(path: string): unknown {
  const shown = printable(path);
  // It is there and of a bearable size; to say so is easier than to explain what the loader says.
  boundedText(path);
  try {
    const file = resolve(path);
    const from = pathToFileURL(file);
    // Not every Node that will do reads TypeScript by itself.
    const load = typedModules.test(path) ? createJiti(from.href) : createRequire(from);
    const module: unknown = load(file);
    const exported = (module as { readonly default?: unknown }).default ?? module;
    return (exported as { readonly default?: unknown }).default ?? exported;
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Unreadable(`cannot load '${shown}': ${message}`);
  }
}

import type { Theorem } from '../prove/theorem.js';
import { printable } from '../reading/unreadable.js';
import { shellWord } from '../report/shell-word.js';
import type { Worksheet } from '../report/worksheet.js';
import { worksheetJson } from '../report/worksheet-json.js';
import { worksheetLatex } from '../report/worksheet-latex.js';
import { worksheetMarkdown } from '../report/worksheet-markdown.js';
import { drawQuestions } from '../worksheet/draw-questions.js';
import type { SheetQuestion } from '../worksheet/sheet-question.js';
import { BadUse } from './bad-use.js';
import { catalogue } from './catalogue.js';
import { exitCode, exitCodeOf } from './exit-code.js';
import { namedTheorems } from './named-theorems.js';
import { defaultRuns, defaultSeed, worksheetFormats } from './options.js';
import { progressOn } from './progress.js';
import type { Surroundings } from './surroundings.js';

export interface WorksheetOptions {
  /** Names with commas between them. */
  readonly theorems?: string;
  readonly seed: number;
  readonly questions: number;
  readonly format: string;
  readonly json?: true;
  /** True for the answers alone, false for the questions alone. */
  readonly key?: boolean;
}

/** `optproof worksheet`: questions about the theorems, and their answers, certified when the sheet is made. */
export async function worksheet(options: WorksheetOptions, surroundings: Surroundings): Promise<number> {
  const format = worksheetFormats.find((known) => known === options.format);
  if (format === undefined) {
    throw new BadUse(
      `--format '${printable(options.format, 40)}' is not accepted: ${worksheetFormats.join(', ')}`,
    );
  }
  const { stdout, stderr } = surroundings;
  const questions = drawQuestions(chosen(options.theorems), options.questions, options.seed);
  if (questions.length === 0) throw new BadUse('no question can be made about these theorems; name others');
  if (questions.length < options.questions)
    stderr.write(`optproof: found only ${questions.length} different questions about these theorems\n`);
  const outcomes = await checked(questions, surroundings);
  const unproved = outcomes.filter(({ result }) => result.verdict !== 'proved');
  if (unproved.length > 0) {
    const names = unproved.map(({ theorem }) => theorem.id).join(', ');
    stderr.write(`optproof: no sheet is made, as a check does not prove ${names}; optproof check says why\n`);
    return exitCodeOf(unproved.map(({ result }) => result.verdict));
  }
  const { seed, key } = options;
  const sheet: Worksheet = {
    questions,
    results: new Map(outcomes.map(({ theorem, result }) => [theorem.id, result])),
    catalogue,
    seed,
    replay: replayOf(options),
    parts: { sheet: key !== true, key: key !== false },
  };
  if (options.json) stdout.write(`${JSON.stringify(worksheetJson(sheet), null, 2)}\n`);
  else stdout.write(format === 'latex' ? worksheetLatex(sheet) : worksheetMarkdown(sheet));
  return exitCode.holds;
}

const chosen = (names: string | undefined): readonly Theorem[] =>
  namedTheorems(names === undefined ? [] : names.split(',').map((name) => name.trim()));

/** Checks the theorems that are asked as they stand. */
function checked(questions: readonly SheetQuestion[], surroundings: Surroundings) {
  const asked = new Set(questions.filter(({ answer }) => answer.holds).map(({ theorem }) => theorem));
  const progress = progressOn(surroundings, asked.size);
  return surroundings
    .check([...asked], { runs: defaultRuns, seed: defaultSeed }, (count, id) => progress.show(count, id))
    .finally(() => progress.clear());
}

/** The command that prints the same again. */
function replayOf({ theorems, seed, questions, format, json, key }: WorksheetOptions): string {
  const words = [
    ...(theorems === undefined ? [] : ['--theorems', theorems]),
    '--seed',
    String(seed),
    '--questions',
    String(questions),
    ...(json ? ['--json'] : ['--format', format]),
    ...(key === undefined ? [] : [key ? '--key' : '--no-key']),
  ];
  return ['optproof worksheet', ...words.map(shellWord)].join(' ');
}

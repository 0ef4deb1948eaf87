import { sharpest } from '../claim/sharpest.js';
import { accountOf } from '../counterexample/account.js';
import { type Answer, find } from '../counterexample/find.js';
import { type FindOptions, usual } from '../counterexample/find-options.js';
import type { Question } from '../counterexample/question.js';
import { FormulaError } from '../formula/index.js';
import { printable } from '../reading/unreadable.js';
import { type AskedJson, refuteJson } from '../report/counterexample-json.js';
import { counterexampleLatex } from '../report/counterexample-latex.js';
import { counterexampleMarkdown } from '../report/counterexample-markdown.js';
import { notFoundText } from '../report/counterexample-not-found.js';
import { counterexampleSvg } from '../report/counterexample-svg.js';
import { counterexampleText } from '../report/counterexample-text.js';
import { sharpestText } from '../report/sharpest-text.js';
import { shellWord } from '../report/shell-word.js';
import { BadUse } from './bad-use.js';
import { styleFor } from './colour.js';
import { exitCode } from './exit-code.js';
import { refuteFormats } from './options.js';
import { questionsNamed } from './refute-questions.js';
import type { Surroundings } from './surroundings.js';
import { widthOf } from './width.js';

export interface RefuteOptions {
  readonly drop?: string;
  readonly seed: number;
  readonly another: number;
  readonly dim?: number;
  readonly where: readonly string[];
  readonly integers?: true;
  readonly budget: number;
  readonly cases: number;
  readonly format: string;
}

/** `optproof refute`: finds a counterexample, makes it small, decides it exactly, and prints it. */
export function refute(
  subject: string,
  options: RefuteOptions,
  surroundings: Pick<Surroundings, 'stdout' | 'stderr' | 'env'>,
): number {
  const format = refuteFormats.find((known) => known === options.format);
  if (format === undefined) {
    throw new BadUse(`--format '${printable(options.format)}' is not accepted: ${refuteFormats.join(', ')}`);
  }
  const { stdout, stderr, env } = surroundings;
  const questions = questionsNamed(subject, options.drop);
  const answer = answered(questions, options);
  const replay = replayOf(subject, options);
  if (answer.example === null) {
    // A claim of one's own may be true: then it is worth knowing how close to equality it comes.
    const closest = questions
      .filter(isOwn)
      .map((own) => sharpest(own, options.seed, options.budget * forSharpest))[0];
    if (format === 'json') stdout.write(json(asked(subject, options), answer, null, replay, closest));
    else {
      stderr.write(notFoundText(answer, options, replay));
      if (closest !== undefined) stdout.write(sharpestText(closest, widthOf(stdout, 100)));
    }
    return exitCode.undecided;
  }
  const account = accountOf(answer.example);
  switch (format) {
    case 'text':
      stdout.write(counterexampleText(account, replay, styleFor(stdout, env), widthOf(stdout, 100)));
      break;
    case 'markdown':
      stdout.write(counterexampleMarkdown(account, replay));
      break;
    case 'latex':
      stdout.write(counterexampleLatex(account, replay));
      break;
    case 'json':
      stdout.write(json(asked(subject, options), answer, account, replay));
      break;
    case 'svg':
      stdout.write(counterexampleSvg(account));
  }
  return exitCode.holds;
}

/** The part of the budget that is kept, for a claim of one's own, to see how close it comes where it is not refuted. */
const forSharpest = 1 / 4;
const isOwn = ({ shown }: Question): boolean => shown !== undefined;

function answered(questions: readonly Question[], options: RefuteOptions): Answer {
  const { seed, another, cases, budget, where } = options;
  const seconds = questions.some(isOwn) ? budget * (1 - forSharpest) : budget;
  const limits = { where, dimension: options.dim ?? null, integers: options.integers === true };
  const found: FindOptions = { seed, another, cases, seconds, limits };
  try {
    return find(questions, found);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const place = `column ${[...error.text.slice(0, error.position)].length + 1} of '${printable(error.text)}'`;
    throw new BadUse(
      `--where: ${error.message}, at ${place}; a relation between names of the theorem is accepted`,
    );
  }
}

const asked = (subject: string, options: RefuteOptions): AskedJson => ({
  subject,
  dropped: options.drop ?? null,
  seed: options.seed,
  another: options.another,
  dimension: options.dim ?? null,
  integers: options.integers === true,
  where: options.where,
});

const json = (...parts: Parameters<typeof refuteJson>) =>
  `${JSON.stringify(refuteJson(...parts), null, 2)}\n`;

/** The command that prints the same example again. */
function replayOf(subject: string, options: RefuteOptions): string {
  const words = [
    subject,
    ...(options.drop === undefined ? [] : ['--drop', options.drop]),
    '--seed',
    String(options.seed),
    ...(options.another === 0 ? [] : ['--another', String(options.another)]),
    ...(options.dim === undefined ? [] : ['--dim', String(options.dim)]),
    ...options.where.flatMap((relation) => ['--where', relation]),
    ...(options.integers === true ? ['--integers'] : []),
    ...(options.budget === usual.seconds ? [] : ['--budget', String(options.budget)]),
    ...(options.cases === usual.cases ? [] : ['--cases', String(options.cases)]),
  ];
  return ['optproof refute', ...words.map(shellWord)].join(' ');
}

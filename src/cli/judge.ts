import type { Judgement } from '../judge/judgement.js';
import { printable } from '../reading/unreadable.js';
import { judgeCsv } from '../report/judge-csv.js';
import { judgeGradescope } from '../report/judge-gradescope.js';
import { judgeJson } from '../report/judge-json.js';
import type { JudgedFile } from '../report/judge-outcome.js';
import { judgedFilesText, judgeText } from '../report/judge-text.js';
import { BadUse } from './bad-use.js';
import { isFileName } from './claim-file.js';
import { styleFor } from './colour.js';
import { exitCode } from './exit-code.js';
import { inFile } from './in-file.js';
import { familyIn, type Judge, type JudgedBy } from './judge-requests.js';
import { isKnown, standardFor } from './judge-standard.js';
import { endings, isFolder, type Submission, submissionFrom, submissionsIn } from './judged-files.js';
import { judgeFormats } from './options.js';
import type { Surroundings } from './surroundings.js';
import { widthOf } from './width.js';

export interface JudgeOptions {
  readonly drop?: string;
  readonly instance?: string;
  readonly case?: string;
  readonly template?: true;
  readonly format: string;
}

/** `optproof judge`: whether a case that someone wrote down is a counterexample, or a file to write one in. */
export async function judge(
  subject: string,
  options: JudgeOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { drop, instance } = options;
  const format = judgeFormats.find((known) => known === options.format);
  if (format === undefined) {
    throw new BadUse(
      `--format '${printable(options.format, 40)}' is not accepted: ${judgeFormats.join(', ')}`,
    );
  }
  const by = { subject, dropped: drop ?? null };
  const asked: JudgedBy = options.case === undefined ? by : { ...by, family: options.case };
  // A file is only read within the bounds of the judge; a name says by itself whether it is known.
  if (isKnown(subject) || !isFileName(subject)) familyIn(standardFor(subject, by.dropped), options.case);
  if (options.template)
    return withJudge(surroundings, async (judge) => {
      surroundings.stdout.write(await judge.template(asked));
      return exitCode.holds;
    });
  if (instance === undefined) {
    throw new BadUse(
      'judge needs --instance with a file, a folder or - for the standard input; or --template',
    );
  }
  const folder = isFolder(instance);
  const files = await withJudge(surroundings, async (judge) => {
    const all: JudgedFile[] = [];
    for await (const { file, content } of submissions(instance, folder, surroundings)) {
      const judgement = typeof content === 'string' ? await judge.judge(asked, content) : content;
      all.push({ file, judgement });
    }
    return all;
  });
  if (folder && files.length === 0) {
    throw new BadUse(`'${printable(instance)}' has no files that end with ${endings.join(' or ')}`);
  }
  const [only] = files;
  if (!folder && format === 'text' && only.judgement.verdict === 'malformed') {
    throw new BadUse(malformedText(only.file, only.judgement));
  }
  surroundings.stdout.write(rendered(files, by, format, folder, surroundings));
  return exitCodeFor(files);
}

function malformedText(file: string, { message, place, path }: Judgement & { verdict: 'malformed' }): string {
  const name = file === '-' ? 'the standard input' : file;
  return inFile(name, place, `${path === '' || message.includes(path) ? '' : `${path}: `}${message}`);
}

async function* submissions(
  path: string,
  folder: boolean,
  { stdin }: Surroundings,
): AsyncIterable<Submission> {
  if (folder) yield* submissionsIn(path);
  else yield await submissionFrom(path, stdin);
}

async function withJudge<Result>(
  surroundings: Surroundings,
  use: (judge: Judge) => Promise<Result>,
): Promise<Result> {
  const judge = surroundings.judge();
  try {
    return await use(judge);
  } finally {
    await judge.close();
  }
}

function rendered(
  files: readonly JudgedFile[],
  by: { readonly subject: string; readonly dropped: string | null },
  format: (typeof judgeFormats)[number],
  folder: boolean,
  { stdout, env }: Surroundings,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(judgeJson(files, by), null, 2)}\n`;
    case 'csv':
      return judgeCsv(files);
    case 'gradescope':
      return `${JSON.stringify(judgeGradescope(files, by), null, 2)}\n`;
    case 'text': {
      const style = styleFor(stdout, env);
      return folder ? judgedFilesText(files, style) : judgeText(files[0], by, style, widthOf(stdout, 100));
    }
  }
}

/** The worst of all files: invalid, then unreadable, then undecided. */
function exitCodeFor(files: readonly JudgedFile[]): number {
  const verdicts = files.map(({ judgement }) => judgement.verdict);
  if (verdicts.includes('hypothesis') || verdicts.includes('conclusion')) return exitCode.refuted;
  if (verdicts.includes('malformed')) return exitCode.badUse;
  return verdicts.includes('undecided') ? exitCode.undecided : exitCode.holds;
}

import { type GateOptions, gate as holdTo } from '../gate/gate.js';
import { judge } from '../gate/judge.js';
import type { GateResult, GateVerdict } from '../gate/result.js';
import type { Specification } from '../gate/specification/specification.js';
import type { Dtype } from '../gate/subject/stream.js';
import { SubjectUnusable } from '../gate/subject/subject.js';
import { defaultLimits } from '../gate/subject/subject-process.js';
import { specificationText } from '../report/specification-text.js';
import { BadUse } from './bad-use.js';
import { styleFor } from './colour.js';
import { exitCode } from './exit-code.js';
import { dialectOf, hyperOf, namedSpecification, optionsOf } from './gate-arguments.js';
import { rendered, sharesNoOutput } from './gate-formats.js';
import { gateReplay } from './gate-replay.js';
import { annotated, openSubject } from './open-subject.js';
import { formerReports } from './options.js';
import { reportTargets, writeReport } from './report-target.js';
import type { Surroundings } from './surroundings.js';
import { version } from './version.js';
import { widthOf } from './width.js';

export interface GateCommandOptions {
  readonly command?: string;
  readonly spec?: string;
  readonly dtype?: Dtype;
  readonly hyper: readonly string[];
  readonly dialect: readonly string[];
  readonly option: readonly string[];
  readonly python?: string;
  /** Seconds for one stream. */
  readonly timeout: number;
  /** Mebibytes. */
  readonly memory: number;
  readonly format: readonly string[];
  readonly json?: true;
  readonly explain?: true;
}

const codes: Readonly<Record<GateVerdict, number>> = {
  conforms: exitCode.holds,
  violates: exitCode.refuted,
  undecided: exitCode.undecided,
  unusable: exitCode.badUse,
};

/** `optproof gate`: holds an optimizer to its specification, and says what is wrong with it. */
export async function gate(
  target: string | undefined,
  options: GateCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout, stderr, env } = surroundings;
  const specification = namedSpecification(options.spec);
  const chosen = {
    hyper: hyperOf(options.hyper, specification),
    dialect: dialectOf(options.dialect, specification),
    ...(options.dtype && { dtype: options.dtype }),
  };
  if (options.explain) {
    stdout.write(specificationText(specification, chosen, styleFor(stdout, env), widthOf(stdout, 100)));
    return exitCode.holds;
  }
  const asked = options.json ? [...options.format, 'json'] : options.format;
  const targets = reportTargets(asked.length === 0 ? ['text'] : asked, formerReports, sharesNoOutput);
  const result = await gated(target, options, specification, chosen);
  const file = annotated(target);
  const command = gateReplay(target, options);
  const report = { result, command, version: version(), ...(file !== undefined && { file }) };
  for (const each of targets) {
    if (each.file !== undefined) writeReport(each.file, rendered(each.format, report));
    else stdout.write(rendered(each.format, report, styleFor(stdout, env), widthOf(stdout, 100)));
  }
  // A program that reads a document from the output wants nothing else.
  if (targets.some(({ file: to, format }) => to === undefined && format === 'text')) {
    const share = Math.round((100 * result.subjectMilliseconds) / result.milliseconds);
    stderr.write(`gated in ${(result.milliseconds / 1000).toFixed(1)} s, ${share} % of it in the subject\n`);
  }
  return codes[result.verdict];
}

async function gated(
  target: string | undefined,
  { command, option, python, timeout, memory }: GateCommandOptions,
  specification: Specification,
  chosen: GateOptions,
): Promise<GateResult> {
  const limits = { ...defaultLimits, streamSeconds: timeout, memoryMebibytes: memory };
  try {
    const subject = await openSubject({
      limits,
      options: optionsOf(option),
      ...(target !== undefined && { target }),
      ...(command !== undefined && { command }),
      ...(python !== undefined && { python }),
    });
    try {
      return await holdTo(subject, specification, chosen, judge);
    } finally {
      await subject.close();
    }
  } catch (error) {
    throw error instanceof SubjectUnusable ? new BadUse(error.message) : error;
  }
}

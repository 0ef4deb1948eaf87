/** What is read of Stryker's report, `reports/mutation.json`. */
export interface MutationReport {
  readonly files: Readonly<Record<string, MutatedFile>>;
  /** The settings that it was run with. */
  readonly config: { readonly mutate: readonly string[] };
}

interface MutatedFile {
  readonly source: string;
  readonly mutants: readonly ReportedMutant[];
}

interface ReportedMutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly status: string;
  readonly statusReason?: string;
}

/** Counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** A change of the code, named by the code and not by where it stands, so that it is found again when lines move. */
export interface Mutant {
  readonly file: string;
  readonly mutator: string;
  /** The line on which the change begins. */
  readonly line: string;
  /** What is changed, and into what. */
  readonly from: string;
  readonly to: string;
}

export type Fate = 'killed' | 'timeout' | 'survived' | 'not covered';

export interface JudgedMutant extends Mutant {
  readonly fate: Fate;
}

const FATES: Readonly<Record<string, Fate>> = {
  Killed: 'killed',
  Timeout: 'timeout',
  Survived: 'survived',
  NoCoverage: 'not covered',
};

/** All mutants of the report, but for those of the kinds that the settings leave out. */
export function mutantsOf({ files }: Pick<MutationReport, 'files'>): readonly JudgedMutant[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ statusReason }) => !statusReason?.includes('excluded mutation'))
      .map((mutant) => ({ ...changeOf(source, mutant), file, fate: fateOf(mutant) })),
  );
}

function fateOf({ status, statusReason }: ReportedMutant): Fate {
  const fate = FATES[status];
  if (!fate) throw new Error(`Stryker says ${status} of a mutant${statusReason ? `: ${statusReason}` : ''}`);
  return fate;
}

function changeOf(source: string, { mutatorName, replacement, location }: ReportedMutant) {
  const { start, end } = location;
  const lines = source.split('\n');
  const inside = lines.slice(start.line - 1, end.line);
  const last = inside.length - 1;
  inside[last] = inside[last].slice(0, end.column - 1);
  inside[0] = inside[0].slice(start.column - 1);
  return {
    mutator: mutatorName,
    line: lines[start.line - 1].trim(),
    from: oneLine(inside.join('\n')),
    to: oneLine(replacement),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const keyOf = ({ file, mutator, line, from, to }: Mutant): string =>
  JSON.stringify([file, mutator, line, from, to]);

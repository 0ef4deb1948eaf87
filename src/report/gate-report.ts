import type { GateResult, LawResult } from '../gate/result.js';

/** What the reports of the gate are made from. */
export interface GateReport {
  readonly result: GateResult;
  /** The command that gives this report again. */
  readonly command: string;
  /** The file of the subject, where it is one, relative to the working directory: where annotations point. */
  readonly file?: string;
  /** The version of optproof. */
  readonly version: string;
}

/** What is shown first and what decides: violated laws, then undecided ones. */
export const failing = ({ laws }: GateResult): readonly LawResult[] => [
  ...laws.filter(({ verdict }) => verdict === 'violated'),
  ...laws.filter(({ verdict }) => verdict === 'undecided'),
];

/** `eps=inside, decay=rate`; empty for a specification without options. */
export const dialectText = (dialect: GateResult['dialect']): string =>
  Object.entries(dialect)
    .map(([name, choice]) => `${name}=${choice}`)
    .join(', ');

/** The outcome in one sentence. */
export function headline({ subject, spec, dialect, verdict, conformsTo, laws }: GateResult): string {
  const declared = [spec, dialectText(dialect)].filter((part) => part !== '').join(', ');
  const count = (wanted: LawResult['verdict']) => laws.filter((law) => law.verdict === wanted).length;
  const violated = `${count('violated')} of ${laws.length} laws violated`;
  switch (verdict) {
    case 'conforms':
      return `${subject} conforms to ${declared}`;
    case 'violates':
      return conformsTo
        ? `${subject} violates ${declared}, and conforms to ${spec}, ${dialectText(conformsTo)}`
        : `${subject} violates ${declared}: ${violated}`;
    case 'undecided':
      return `${subject} is undecided for ${declared}: ${count('undecided')} of ${laws.length} laws undecided`;
    case 'unusable':
      return `${subject} cannot be judged: ${laws[0]?.detail ?? 'no stream could be run'}`;
  }
}

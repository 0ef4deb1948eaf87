import type { GateJson } from '../../src/report/gate-json.js';
import type { Finding } from './findings.js';

/** What a command said. */
export interface Answered {
  readonly command: string;
  readonly result: GateJson;
}

export interface AnsweredFinding extends Omit<Finding, 'commands'> {
  readonly answers: readonly Answered[];
}

/** The page of findings, as Markdown. Nothing in it is typed by hand but the titles and what is said of each. */
export function findingsPage(findings: readonly AnsweredFinding[], conforming: readonly Answered[]): string {
  return [
    '# What the gate finds in known libraries',
    '',
    'Made by `npm run findings`, which runs every command on this page. Each needs `npm run peers`, which installs the',
    'libraries of npm, or PyTorch 1.13 from Debian 12 (`apt-get install python3-torch`).',
    '',
    'A dialect is a legitimate variant and no bug: the gate says which one a subject conforms to, and a second command',
    'shows that it does. Where a diagnosis matches to so many digits, a program with that formula has so many digits in',
    'common with all trajectories of the subject.',
    '',
    ...findings.flatMap(section),
    '## What conforms',
    '',
    '| command | subject | verdict |',
    '|---|---|---|',
    ...conforming.map(({ command, result }) => `| \`${command}\` | ${result.subject} | ${result.verdict} |`),
    '',
  ].join('\n');
}

function section({ title, about, answers: [first, ...others] }: AnsweredFinding): readonly string[] {
  return [
    ...[`## ${title}`, '', about, ''],
    ...answer(first, ''),
    ...violations(first.result),
    ...diagnosis(first.result),
    ...formula(first.result),
    ...others.flatMap((other) => [...answer(other, violated(other.result)), ...diagnosis(other.result)]),
  ];
}

function answer({ command, result }: Answered, which: string): readonly string[] {
  return [
    ...['```sh', command, '```', ''],
    ...[`${result.subject} **${result.verdict}**${conformance(result)}${which}.`, ''],
  ];
}

function violated({ laws }: GateJson): string {
  const ids = laws.filter(({ verdict }) => verdict === 'violated').map(({ id }) => id);
  return ids.length === 0 ? '' : `: ${ids.join(', ')}`;
}

const conformance = ({ conformsTo }: GateJson): string =>
  conformsTo
    ? ` the default dialect, and conforms to ${Object.entries(conformsTo)
        .map(([name, choice]) => `\`${name}=${choice}\``)
        .join(', ')}`
    : '';

function violations({ laws }: GateJson): readonly string[] {
  const violated = laws.filter(({ verdict }) => verdict === 'violated');
  return violated.length === 0
    ? []
    : [
        '| law | what is seen |',
        '|---|---|',
        ...violated.map(({ id, detail }) => `| ${id} | ${detail} |`),
        '',
      ];
}

function diagnosis({ diagnosis: [first] }: GateJson): readonly string[] {
  if (!first) return [];
  const match = first.digits > 0 ? `, to ${first.digits} digits` : '';
  return [`Diagnosis: ${first.summary} (${first.mistakes.join(' + ')}${match}).`, ''];
}

const formula = ({ diagnosis: [first] }: GateJson): readonly string[] =>
  first ? ['```text', first.formula, '```', ''] : [];

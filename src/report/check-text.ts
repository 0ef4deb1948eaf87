import { checkDetails } from './check-details.js';
import { type CitedClaim, type ClaimCatalogue, citedClaim } from './cited-claim.js';
import { paragraph, wrap } from './columns.js';
import { errorBoundText, evidenceMeaning, evidenceText, kindsAmong } from './evidence-text.js';
import { hypothesesText } from './hypotheses-text.js';
import { type CheckSettings, type Outcome, replayCommand } from './outcome.js';
import { refutedClaimsText } from './refuted-claims-text.js';
import { sharpText } from './sharp-text.js';
import { paintVerdict, type Style } from './style.js';
import { table } from './table.js';

export interface CheckTextOptions extends CheckSettings {
  readonly claims: ClaimCatalogue;
  readonly style: Style;
  readonly width: number;
}

/**
 * What `check` prints: the table, the false claims, details of all that was not proved, how to read it, the counts, and
 * where something fails the command that replays it as the last line. Nothing in it depends on the time.
 */
export function checkText(outcomes: readonly Outcome[], options: CheckTextOptions): string {
  const { claims, style, width } = options;
  const failing = outcomes.filter(({ result }) => result.verdict !== 'proved');
  const replay = replayCommand(outcomes, options);
  const sections = [
    overview(outcomes, style, width),
    refutedClaimsText(outcomes, claims, style, width),
    ...failing.map((outcome) => checkDetails(outcome, style, width)),
    legend(outcomes, style, width),
    counts(outcomes, claims, style, width),
    replay === undefined ? [] : [`replay: ${replay}`],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function overview(outcomes: readonly Outcome[], style: Style, width: number): readonly string[] {
  const verdicts = new Map(outcomes.map(({ result }) => [result.verdict as string, result.verdict]));
  const columns = [
    { title: 'theorem' },
    {
      title: 'verdict',
      paint: (padded: string, cell: string) => paintVerdict(style, verdicts.get(cell)!, padded),
    },
    { title: 'evidence' },
    { title: 'cases', align: 'right' as const },
    { title: 'sharp', align: 'right' as const },
    { title: 'hypotheses needed (not needed)' },
  ];
  const rows = outcomes.map(({ result }) => [
    result.id,
    result.verdict,
    result.lines.length === 0 ? '–' : evidenceText(result.evidence),
    String(result.evidence.cases),
    sharpText(result),
    hypothesesText(result.hypotheses),
  ]);
  const [titles, ...lines] = table(columns, rows, width);
  return [style.strong(titles), ...lines];
}

function legend(outcomes: readonly Outcome[], style: Style, width: number): readonly string[] {
  const checked = outcomes.map(({ result }) => result).filter(({ lines }) => lines.length > 0);
  if (checked.length === 0) return [];
  const entries = kindsAmong(
    checked.flatMap(({ evidence }) => [evidence.kind, ...Object.values(evidence.kinds)]),
  ).map((kind): [string, string] => [kind, evidenceMeaning[kind]]);
  const bound = errorBoundText(checked.map(({ evidence }) => evidence));
  if (bound !== undefined) {
    entries.push([
      'error',
      `identities are checked at random points; each is wrong with probability at most ${bound}`,
    ]);
  }
  const sharp = new Set(checked.map(sharpText));
  if (sharp.has('attained')) entries.push(['attained', 'an exact case makes both sides of the bound equal']);
  if (sharp.has('equality'))
    entries.push(['equality', 'the statement is an equality, so there is nothing to attain']);
  if ([...sharp].some((text) => /^\d/u.test(text))) {
    entries.push(['0.…', 'the greatest ratio of the two sides that was seen; 1 would be equality']);
  }
  const widest = Math.max(...entries.map(([word]) => word.length));
  const room = width - widest - 4;
  return [
    style.strong('how to read it'),
    ...entries.flatMap(([word, text]) =>
      wrap(text, room).map((line, i) => style.faint(`  ${(i === 0 ? word : '').padEnd(widest)}  ${line}`)),
    ),
  ];
}

function counts(
  outcomes: readonly Outcome[],
  claims: ClaimCatalogue,
  style: Style,
  width: number,
): readonly string[] {
  const number = (verdict: string) => outcomes.filter(({ result }) => result.verdict === verdict).length;
  const paint = (verdict: 'proved' | 'refuted' | 'undecided') => {
    const text = `${number(verdict)} ${verdict}`;
    return number(verdict) === 0 ? text : paintVerdict(style, verdict, text);
  };
  const made = outcomes.reduce((sum, { result }) => sum + result.mutations.made, 0);
  const refuted = outcomes.reduce((sum, { result }) => sum + result.mutations.refuted, 0);
  const survivors = outcomes.reduce((sum, { result }) => sum + result.mutations.survivors.length, 0);
  const excused = refuted < made && survivors === 0 ? '; the others stay true, as their theorems say' : '';
  const settled = settledClaims(outcomes, claims);
  const falseOnes = settled.filter(({ asWritten }) => asWritten === 'false').length;
  return [
    `theorems   ${paint('proved')}, ${paint('refuted')}, ${paint('undecided')}`,
    ...paragraph(
      'claims     ',
      `${settled.length} of ${claims.size} settled by what is proved here, ${falseOnes} of them false as written`,
      width,
    ),
    ...paragraph(
      'mutations  ',
      `${refuted} of ${made} changed statements and hypotheses refuted${excused}`,
      width,
    ),
  ];
}

/** The claims that the proved theorems settle, each once. */
function settledClaims(outcomes: readonly Outcome[], claims: ClaimCatalogue): readonly CitedClaim[] {
  const ids = outcomes.flatMap(({ theorem, result }) => (result.verdict === 'proved' ? theorem.settles : []));
  return [...new Set(ids)].map((id) => citedClaim(claims, id));
}

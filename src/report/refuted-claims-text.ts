import type { RefutationResult } from '../prove/result.js';
import { caseAndFindings } from './case-and-findings.js';
import { type ClaimCatalogue, citedClaim } from './cited-claim.js';
import { betweenEquations, paragraph } from './columns.js';
import { instanceText } from './exact-text.js';
import type { Outcome } from './outcome.js';
import { paintVerdict, type Style } from './style.js';

/** The claims that are false as written, each with the exact case that refutes it and what is found there. */
export function refutedClaimsText(
  outcomes: readonly Outcome[],
  claims: ClaimCatalogue,
  style: Style,
  width: number,
): readonly string[] {
  const entries = outcomes.flatMap(({ result }) =>
    result.refutations.map((refutation) => entry(refutation, result.id, claims, style, width)),
  );
  if (entries.length === 0) return [];
  return [style.strong('claims that are false as written'), ...entries.flat()];
}

function entry(
  { claim, says, verdict, witness, broken, detail }: RefutationResult,
  theorem: string,
  claims: ClaimCatalogue,
  style: Style,
  width: number,
): readonly string[] {
  const { gist } = citedClaim(claims, claim);
  // The claim is refuted where its refutation is proved.
  const state = verdict === 'proved' ? 'refuted' : 'not refuted';
  const paint = (text: string) => paintVerdict(style, verdict === 'proved' ? 'proved' : 'refuted', text);
  return [
    `  ${claim}  ${paint(state)}  ${style.faint(`(${theorem})`)}`,
    ...paragraph('    says   ', gist, width),
    ...(says === gist ? [] : paragraph('    i.e.   ', says, width)),
    ...paragraph('    case   ', betweenEquations(instanceText(witness, 'short')), width),
    ...paragraph('    found  ', betweenEquations(witness.shows.join('; ')), width),
    ...broken.flatMap((one) => [
      ...paragraph(`    line ${one.line} of the printed proof  `, one.says, width),
      ...paragraph('      fails for  ', betweenEquations(caseAndFindings(one.witness, 'short')), width),
    ]),
    ...(detail === undefined ? [] : paragraph('    but    ', detail, width)),
  ];
}

import { alignedTex } from './aligned-tex.js';
import { caseAndFindings } from './case-and-findings.js';
import type { CaseRecipe } from './case-recipe.js';
import { eventText } from './event-text.js';
import { block, code, inline, prose } from './markdown.js';
import type { FamilyFormula, StatedChain, StatedClaim, StatedHypothesis, Statement } from './statement.js';

/**
 * A theorem as Markdown for GitHub and GitLab. Formulas stand in math fences and in $`…`$, which, unlike $…$, Markdown
 * does not read first; exact cases stay code, so that they can be copied.
 */
export function showMarkdown(statement: Statement): string {
  const { id, title, subject, about, hypotheses, chains, events, cases, claims, references } = statement;
  const several = chains.length > 1;
  const sections: (readonly string[])[] = [
    [`## ${prose(title)}`, '', `\`${id}\`, on ${prose(subject)}`, '', prose(about)],
    ['### Given', '', ...hypotheses.map(hypothesisItem)],
    ['### Then', '', ...chains.flatMap(conclusion), ...events.map((event) => `- ${prose(eventText(event))}`)],
    ...chains.map((chain) => [
      `### ${several ? `Proof of \`${chain.name}\`` : 'Proof'}`,
      '',
      ...proof(chain),
    ]),
    ['### Cases', '', ...cases.map((recipe) => caseItem(recipe, cases.length > 1))],
    ['### Sharp', '', ...chains.flatMap((chain) => sharpItems(chain, several))],
    ['### Needed', '', ...hypotheses.flatMap(neededItems)],
    ['### Claims settled', '', ...claims.flatMap(claimItems)],
    ['### References', '', ...references.map((reference) => `- ${prose(reference)}`)],
  ];
  return sections
    .filter((lines) => lines.length > 2)
    .map((lines) => `${lines.join('\n').trimEnd()}\n`)
    .join('\n');
}

function inFamily({ family, tex }: FamilyFormula): string {
  return family === null ? inline(tex) : `${inline(tex)} (${prose(family)})`;
}

function hypothesisItem({ name, says, formulas }: StatedHypothesis): string {
  const words = says === null ? '' : `${prose(says)}${formulas.length > 0 ? ': ' : ''}`;
  return `- **${prose(name)}**: ${words}${formulas.map(inFamily).join('; ')}`;
}

function conclusion({ conclusion: { tex }, indices }: StatedChain): readonly string[] {
  const every = indices.length === 0 ? '' : ` \\qquad \\text{for every } ${indices.join(', ')}`;
  return block([`${tex}${every}`]);
}

function proof(chain: StatedChain): readonly string[] {
  const certificates = chain.lines.flatMap(({ reasons, certificates: all }) =>
    all.map((one) => `- the difference of the sides in “${prose(reasons.join(', '))}” is ${inFamily(one)}`),
  );
  return [...block(['\\begin{aligned}', ...alignedTex(chain), '\\end{aligned}']), ...certificates];
}

function caseItem({ family, drawn, defined }: CaseRecipe, named: boolean): string {
  const definitions = defined.map(({ text, tex }) => (tex === null ? prose(text) : inline(tex))).join(', ');
  const words = `drawn: ${prose(drawn.join('; '))}${definitions === '' ? '' : `; defined: ${definitions}`}`;
  return named ? `- ${prose(family)}: ${words}` : `- ${words}`;
}

function sharpItems({ name, sharp, notSharp }: StatedChain, named: boolean): readonly string[] {
  const prefix = named ? `- **${prose(name)}**: ` : '- ';
  if (notSharp === null) {
    return sharp.map((witness) => `${prefix}both sides are equal for ${code(caseAndFindings(witness))}`);
  }
  return [`${prefix}not attained: ${prose(notSharp)}`];
}

function neededItems({ name, witnesses, notNeeded }: StatedHypothesis): readonly string[] {
  const prefix = `- **${prose(name)}**: `;
  if (notNeeded !== null) return [`${prefix}not needed: ${prose(notNeeded)}`];
  return witnesses.map((witness) => `${prefix}without it, fails for ${code(caseAndFindings(witness))}`);
}

function claimItems({ id, asWritten, place, gist, refutation }: StatedClaim): readonly string[] {
  const head = `- \`${id}\` (${prose(place)}), ${asWritten} as written: ${prose(gist)}`;
  if (refutation === null) return [head];
  const given = refutation.given.map(({ tex }) => inline(tex)).join(', ');
  return [
    head,
    `  - claim: ${inline(refutation.says.tex)}${given === '' ? '' : `, given ${given}`}`,
    `  - fails for ${code(caseAndFindings(refutation.witness))}`,
    ...refutation.broken.map(
      ({ line, says, witness }) =>
        `  - line ${line} of the printed proof, ${inline(says.tex)}, fails for ${code(caseAndFindings(witness))}`,
    ),
  ];
}

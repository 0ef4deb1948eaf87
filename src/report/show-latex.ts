import { alignedTex } from './aligned-tex.js';
import { caseAndFindings } from './case-and-findings.js';
import type { CaseRecipe } from './case-recipe.js';
import { eventText } from './event-text.js';
import { latexProse } from './latex-prose.js';
import type { FamilyFormula, StatedChain, StatedClaim, StatedHypothesis, Statement } from './statement.js';

/**
 * A theorem as a fragment to be `\input`: it needs amsmath and amssymb, and nothing else. Sections are paragraphs, so it
 * fits below any heading.
 */
export function showLatex(statement: Statement): string {
  const { id, title, about, hypotheses, chains, events, cases, claims, references } = statement;
  const needed = hypotheses.flatMap(neededItems);
  const sharp = chains.flatMap((chain) => sharpItems(chain, chains.length > 1));
  const parts: (readonly string[])[] = [
    [
      `% ${id}, written by optproof. Preamble: \\usepackage{amsmath,amssymb}`,
      `\\paragraph{${latexProse(title)}.} ${latexProse(about)}`,
    ],
    ['\\subparagraph{Given}', ...list('itemize', hypotheses.map(hypothesisItem))],
    [
      '\\subparagraph{Then}',
      ...chains.flatMap(conclusion),
      ...list(
        'itemize',
        events.map((event) => latexProse(eventText(event))),
      ),
    ],
    ...chains.map((chain) => [
      `\\subparagraph{${latexProse(chains.length > 1 ? `Proof of ${chain.name}` : 'Proof')}}`,
      '\\begin{align*}',
      ...alignedTex(chain).map((line) => `  ${line}`),
      '\\end{align*}',
      ...chain.lines.flatMap(({ reasons, certificates }) =>
        certificates.flatMap((one) => certificate(one, reasons)),
      ),
    ]),
    [
      '\\subparagraph{Cases}',
      ...list(
        'itemize',
        cases.map((recipe) => caseItem(recipe, cases.length > 1)),
      ),
    ],
    sharp.length === 0 ? [] : ['\\subparagraph{Sharp}', ...list('itemize', sharp)],
    needed.length === 0 ? [] : ['\\subparagraph{Needed}', ...list('itemize', needed)],
    ['\\subparagraph{Claims settled}', ...list('itemize', claims.map(claimItem))],
    ['\\subparagraph{References}', ...list('itemize', references.map(latexProse))],
  ];
  return parts
    .filter((lines, i) => i === 0 || lines.length > 1)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function list(environment: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [`\\begin{${environment}}`, ...items.map((item) => `  \\item ${item}`), `\\end{${environment}}`];
}

function hypothesisItem({ name, says, formulas }: StatedHypothesis): string {
  const prose = says === null ? '' : `${latexProse(says)}${formulas.length > 0 ? ': ' : ''}`;
  return `\\emph{${latexProse(name)}}: ${prose}${formulas.map(inFamily).join('; ')}`;
}

function inFamily({ family, tex }: FamilyFormula): string {
  return family === null ? `$${tex}$` : `$${tex}$ (${latexProse(family)})`;
}

function conclusion({ conclusion: { tex }, indices }: StatedChain): readonly string[] {
  const every = indices.length === 0 ? '' : ` \\qquad \\text{for every } ${indices.join(', ')}`;
  return ['\\[', `  ${tex}${every}`, '\\]'];
}

function certificate(formula: FamilyFormula, reasons: readonly string[]): readonly string[] {
  return [
    `The difference of the sides in \`\`${latexProse(reasons.join(', '))}'' is ${inFamily(formula)}.`,
    '',
  ];
}

function caseItem({ family, drawn, defined }: CaseRecipe, named: boolean): string {
  const prefix = named ? `\\emph{${latexProse(family)}}: ` : '';
  const formulas = defined.map(({ text, tex }) => (tex === null ? latexProse(text) : `$${tex}$`));
  const definitions = formulas.length === 0 ? '' : `; with ${formulas.join(', ')}`;
  return `${prefix}drawn: ${latexProse(drawn.join('; '))}${definitions}.`;
}

function sharpItems({ name, sharp, notSharp }: StatedChain, named: boolean): readonly string[] {
  const prefix = named ? `\\emph{${latexProse(name)}}: ` : '';
  if (notSharp === null) {
    return sharp.map(
      (witness) => `${prefix}both sides are equal for ${latexProse(caseAndFindings(witness))}`,
    );
  }
  return [`${prefix}not attained: ${latexProse(notSharp)}`];
}

function neededItems({ name, witnesses, notNeeded }: StatedHypothesis): readonly string[] {
  const prefix = `\\emph{${latexProse(name)}}: `;
  if (notNeeded !== null) return [`${prefix}not needed: ${latexProse(notNeeded)}`];
  return witnesses.map((witness) => `${prefix}without it, fails for ${latexProse(caseAndFindings(witness))}`);
}

function claimItem({ id, asWritten, place, gist, refutation }: StatedClaim): string {
  const head = `\\texttt{${latexProse(id)}} (${latexProse(place)}): ${latexProse(gist)}. As written: ${asWritten}.`;
  if (refutation === null) return head;
  const given = refutation.given.map(({ tex }) => `$${tex}$`).join(', ');
  const assuming = given === '' ? '' : `Assuming ${given}, the `;
  const broken = refutation.broken.map(
    ({ line, says, witness }) =>
      ` Line ${line} of the printed proof, $${says.tex}$, fails for ${latexProse(caseAndFindings(witness))}.`,
  );
  return (
    `${head} ${assuming === '' ? 'The ' : assuming}claim $${refutation.says.tex}$ fails for ` +
    `${latexProse(caseAndFindings(refutation.witness))}.${broken.join('')}`
  );
}

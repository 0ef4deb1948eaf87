import { showJson } from '../report/show-json.js';
import { showLatex } from '../report/show-latex.js';
import { showMarkdown } from '../report/show-markdown.js';
import { showText } from '../report/show-text.js';
import { type Statement, statementOf } from '../report/statement.js';
import { BadUse } from './bad-use.js';
import { catalogue } from './catalogue.js';
import { styleFor } from './colour.js';
import { exitCode } from './exit-code.js';
import { namedTheorems } from './named-theorems.js';
import { showFormats } from './options.js';
import type { Surroundings } from './surroundings.js';
import { widthOf } from './width.js';

export interface ShowOptions {
  readonly format: string;
}

/** `optproof show`: what a theorem says and why, without checking it. */
export function show(name: string, { format }: ShowOptions, surroundings: Surroundings): number {
  const chosen = showFormats.find((known) => known === format);
  if (chosen === undefined) {
    throw new BadUse(
      `--format '${format.replace(/\p{C}/gu, '?').slice(0, 40)}' is not accepted: ${showFormats.join(', ')}`,
    );
  }
  const [theorem] = namedTheorems([name]);
  surroundings.stdout.write(rendered(statementOf(theorem, catalogue), chosen, surroundings));
  return exitCode.holds;
}

function rendered(
  statement: Statement,
  format: (typeof showFormats)[number],
  { stdout, env }: Surroundings,
): string {
  switch (format) {
    case 'text':
      return showText(statement, styleFor(stdout, env), widthOf(stdout, 100));
    case 'markdown':
      return showMarkdown(statement);
    case 'latex':
      return showLatex(statement);
    case 'json':
      return `${JSON.stringify(showJson(statement), null, 2)}\n`;
  }
}

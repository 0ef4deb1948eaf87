import type { Phrase } from '../formula/phrase.js';

/** Text whose punctuation Markdown must not read as markup. */
export const prose = (text: string) => text.replace(/[\\`*_{}[\]<>#|$~]/gu, '\\$&');

/** A formula within a line: unlike $…$, Markdown does not read $`…`$ first. */
export const inline = (tex: string) => `$\`${tex}\`$`;

/** Running text with its formulas. */
export const markdownPhrase = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? prose(part) : inline(part.tex))).join('');

export const code = (text: string) => `\`${text}\``;

/** A displayed formula. */
export const block = (lines: readonly string[]) => ['```math', ...lines, '```', ''];

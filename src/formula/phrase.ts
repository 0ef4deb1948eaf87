/** A formula in running text, as it is written and as TeX. */
export interface PhraseFormula {
  readonly text: string;
  readonly tex: string;
}

/** Running text with formulas in it, which each format writes in its own way. */
export type Phrase = readonly (string | PhraseFormula)[];

/** A phrase from a template: phrase`the iterates ${w} do not move`. */
export function phrase(
  strings: TemplateStringsArray,
  ...parts: readonly (string | PhraseFormula | Phrase)[]
): Phrase {
  return strings.flatMap((string, i): Phrase => {
    const part = parts[i];
    return part === undefined
      ? [string]
      : [string, ...(Array.isArray(part) ? (part as Phrase) : [part as string])];
  });
}

/** A phrase for terminals and JSON. */
export const plainPhrase = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** A text in Unicode normal form C, with the way back to the text as given. */
export interface NormalForm {
  readonly characters: readonly string[];
  /** Where each character, and finally the end, stands in the given text (code units). */
  readonly origins: readonly number[];
}

/** Look-alikes that keyboards and editors produce. */
const SAME: Readonly<Record<string, string>> = { '\u00b5': 'μ', '\u2206': 'Δ' };

export function normalForm(text: string): NormalForm {
  const characters: string[] = [];
  const origins: number[] = [];
  let start = 0;
  let cluster = '';
  // A letter and its marks compose together, and with nothing outside.
  const flush = () => {
    for (const character of cluster < '\u0300' && cluster.length === 1 ? cluster : cluster.normalize('NFC')) {
      characters.push(SAME[character] ?? character);
      origins.push(start);
    }
  };
  let offset = 0;
  for (const character of text) {
    if (character < '\u0300' || !/\p{M}/u.test(character)) {
      flush();
      cluster = '';
      start = offset;
    }
    cluster += character;
    offset += character.length;
  }
  flush();
  origins.push(text.length);
  return { characters, origins };
}

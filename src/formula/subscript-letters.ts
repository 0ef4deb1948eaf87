import { INDEX_LETTERS } from './alphabet.js';
import type { Token } from './token.js';

/** Letters that occur in a subscript, other than right after a big operator: they range over something. */
export function subscriptLetters(tokens: readonly Token[]): Set<string> {
  const letters = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i].text !== '_{' || tokens[i - 1].kind === 'big') continue;
    let depth = 1;
    for (let j = i + 1; depth > 0 && j < tokens.length; j++) {
      const { kind, text } = tokens[j];
      if (text === '_{' || text === '^{') depth++;
      if (text === '}') depth--;
      if (kind === 'letter' && INDEX_LETTERS.has(text)) letters.add(text);
    }
  }
  return letters;
}

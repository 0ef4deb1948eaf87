import { splitLabel } from '../formula/name-table.js';
import { greekLetters } from './greek.js';

/** Marks on a letter, and what one types for them behind an underscore: `m_hat` for m̂, `w_star` for w⋆. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['\u0302', 'hat'],
  ['\u0303', 'tilde'],
  ['\u0304', 'bar'],
  ['⋆', 'star'],
  ['*', 'star'],
  ['⁺', 'plus'],
  ['+', 'plus'],
  ['′', 'prime'],
  ["'", 'prime'],
]);

const words = new Map([...greekLetters].map(([word, letter]) => [letter, word]));

/**
 * A name in plain ASCII, as a keyboard has it: `eta` for η, `w_0` for w₀ and w0, `m_hat` for m̂. Two names are the same
 * if these are; a name that has no such form stays as it is.
 */
export function asciiName(name: string): string {
  const { base, label } = splitLabel(name.normalize('NFC').replace(/^([^_\d]+)(\d+)$/u, '$1_$2'));
  const labels: string[] = [];
  let letters = '';
  for (const character of base.normalize('NFD')) {
    const mark = MARKS.get(character);
    if (mark === undefined) letters += words.get(character) ?? character.replace('∇', 'grad');
    else labels.push(mark);
  }
  return [
    letters,
    ...labels,
    ...(label === '' ? [] : [[...label].map((c) => words.get(c) ?? c).join('')]),
  ].join('_');
}

/** The one of the known names that is meant, however it is spelt; undefined where none is, or more than one. */
export function meantName(written: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  const exact = names.find((name) => name.normalize('NFC') === written.normalize('NFC'));
  if (exact !== undefined) return exact;
  const plain = asciiName(written);
  const same = names.filter((name) => asciiName(name) === plain);
  return same.length === 1 ? same[0] : undefined;
}

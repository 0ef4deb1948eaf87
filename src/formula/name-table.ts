import { isDecoration, isDigit, loweredOf, plainOfLowered } from './alphabet.js';
import type { Scope, Type } from './type.js';

interface Entry {
  readonly name: string;
  readonly type: Type;
}

/** Finds names of a scope in a text, also when their subscript is written another way: `w₀`, `w_0`, `w_{0}`. */
export class NameTable {
  readonly scope: Scope;
  private readonly spellings = new Map<string, Entry>();
  private longest = 0;

  constructor(scope: Scope) {
    this.scope = scope;
    for (const [name, type] of scope) {
      for (const spelling of spellings(name.normalize('NFC'))) this.add(spelling, { name, type });
    }
    // A name spelt exactly as asked for wins over another one's variant.
    for (const [name, type] of scope) this.add(name.normalize('NFC'), { name, type });
  }

  private add(spelling: string, entry: Entry): void {
    this.spellings.set(spelling, entry);
    this.longest = Math.max(this.longest, [...spelling].length);
  }

  /** The longest name that starts there, and how many characters it takes. */
  match(characters: readonly string[], start: number): (Entry & { readonly length: number }) | undefined {
    for (let length = Math.min(this.longest, characters.length - start); length > 0; length--) {
      const end = start + length;
      const entry = this.spellings.get(characters.slice(start, end).join(''));
      if (entry !== undefined && endsThere(characters, end)) return { ...entry, length };
    }
    return undefined;
  }
}

/** `w` is not found in `w̃` or `w⁺`, nor `w₁` in `w₁₂` or `w_1` in `w_12`. */
function endsThere(characters: readonly string[], end: number): boolean {
  const last = characters[end - 1];
  const next = characters[end];
  if (isDecoration(next)) return false;
  if (next === undefined) return true;
  if (plainOfLowered(last) !== undefined && plainOfLowered(next) !== undefined) return false;
  return !(isDigit(last) && isDigit(next));
}

function spellings(name: string): readonly string[] {
  const { base, label } = splitLabel(name);
  if (label === '' || base === '') return [name];
  const low = [...label].map(loweredOf);
  const found = [name, `${base}_{${label}}`, `${base}_${label}`];
  if (low.every((character) => character !== undefined)) found.push(base + low.join(''));
  return found;
}

/** `σ_max` ↦ σ, max; `w₀` ↦ w, 0; the label is empty for a plain name. */
export function splitLabel(name: string): { readonly base: string; readonly label: string } {
  const bar = name.indexOf('_');
  if (bar > 0) {
    const rest = name.slice(bar + 1);
    const label = rest.startsWith('{') && rest.endsWith('}') ? rest.slice(1, -1) : rest;
    return { base: name.slice(0, bar), label };
  }
  const characters = [...name];
  let start = characters.length;
  while (start > 0 && plainOfLowered(characters[start - 1]) !== undefined) start--;
  return {
    base: characters.slice(0, start).join(''),
    label: characters
      .slice(start)
      .map((character) => plainOfLowered(character))
      .join(''),
  };
}

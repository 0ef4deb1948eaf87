import { isDecoration, isDigit, loweredOf, plainOfLowered } from './alphabet.js';
import type { Scope, Type } from './type.js';

interface Entry {
  readonly name: string;
  readonly type: Type;
}

/** Finds names of a scope in a text, also when their subscript is written another way: `w₀`, `w_0`, `w_{0}`. */
class NameTable {
  readonly scope: Scope;
  /** By first character; the longest first. */
  private readonly spellings = new Map<string, Spelling[]>();

  constructor(scope: Scope) {
    this.scope = scope;
    // A name spelt exactly as asked for wins over another one's variant.
    for (const [name, type] of scope) this.add(name.normalize('NFC'), { name, type });
    for (const [name, type] of scope) {
      for (const spelling of spellings(name.normalize('NFC'))) this.add(spelling, { name, type });
    }
    for (const list of this.spellings.values())
      list.sort((a, b) => b.characters.length - a.characters.length);
  }

  private add(spelling: string, entry: Entry): void {
    const characters = [...spelling];
    if (characters.length === 0) return;
    const list = this.spellings.get(characters[0]) ?? [];
    if (list.some((other) => other.characters.join('') === spelling)) return;
    list.push({ characters, entry });
    this.spellings.set(characters[0], list);
  }

  /** The longest name that starts there, and how many characters it takes. */
  match(characters: readonly string[], start: number): (Entry & { readonly length: number }) | undefined {
    const found = this.spellings
      .get(characters[start])
      ?.find(
        (spelling) =>
          spelling.characters.every((character, i) => character === characters[start + i]) &&
          endsThere(characters, start + spelling.characters.length),
      );
    return found && { ...found.entry, length: found.characters.length };
  }
}

const tables = new WeakMap<
  Scope,
  { readonly entries: readonly [string, Type][]; readonly table: NameTable }
>();

/** The table of a scope; the same one again as long as the scope does not change. */
export function tableOf(scope: Scope): NameTable {
  const known = tables.get(scope);
  if (
    known?.entries.length === scope.size &&
    known.entries.every((entry) => scope.get(entry[0]) === entry[1])
  ) {
    return known.table;
  }
  const table = new NameTable(new Map(scope));
  tables.set(scope, { entries: [...scope], table });
  return table;
}

interface Spelling {
  readonly characters: readonly string[];
  readonly entry: Entry;
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

export type { NameTable };

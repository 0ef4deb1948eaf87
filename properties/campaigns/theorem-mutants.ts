import type { WrittenValue } from '../../src/generate/case.js';
import type { Theorem } from '../../src/prove/theorem.js';

/** A theorem with one symbol of its file changed. */
export interface Mutant {
  readonly where: string;
  readonly theorem: Theorem;
}

/**
 * Every theorem that one changed symbol makes of this one: each number, sign and relation of what it says, that is of
 * its hypotheses, its definitions, its chains with their certificates, and the claims that it refutes. Texts are
 * changed as texts, without the parser whose work they test. The numbers of witnesses are left alone: another witness
 * is as good, and the pages in `fixtures/theorems` show that it changed.
 */
export function mutantsOf(theorem: Theorem): readonly Mutant[] {
  const found: Mutant[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]) => {
    if (!isFormula(path)) return;
    if (typeof value === 'string') {
      for (const [change, text] of changedTexts(value)) {
        found.push({ where: `${path.join('.')}: ${change}`, theorem: replaced(theorem, path, text) });
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
    }
  };
  visit(theorem, []);
  return found;
}

/** Prose, names, reasons, witnesses and the sizes of generated cases are not part of what a theorem says. */
function isFormula(path: readonly (string | number)[]): boolean {
  const [part, , field] = path.map(String);
  if (part === undefined || path.length === 1)
    return part === undefined || ['given', 'cases', 'proof', 'refutes'].includes(part);
  if (path[path.length - 1] === 'says' || path[path.length - 1] === 'by') return false;
  if (part === 'cases' && path.length > 2) return field === 'define';
  if (part === 'refutes' && path.length > 2) return field === 'given' || field === 'claim';
  return part === 'given' || part === 'cases' || part === 'proof' || part === 'refutes';
}

const swaps: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/(?<![₀-₉_{}\w])\d+(?![}\w])/g, (found) => String(Number(found) + 1)],
  [/½/g, () => '1'],
  [/¼/g, () => '½'],
  [/²/g, () => '³'],
  [/³/g, () => '²'],
  [/\+/g, () => '−'],
  [/−/g, () => '+'],
  [/≤/g, () => '≥'],
  [/≥/g, () => '≤'],
  [/</g, () => '>'],
  [/>/g, () => '<'],
  [/max/g, () => 'min'],
  [/min/g, () => 'max'],
];

function* changedTexts(text: string): Generator<readonly [string, string]> {
  for (const [pattern, change] of swaps) {
    for (const match of text.matchAll(pattern)) {
      const [found] = match;
      const changed = change(found);
      const result = text.slice(0, match.index) + changed + text.slice(match.index + found.length);
      yield [`${found} → ${changed} in \`${text}\``, result];
    }
  }
}

function replaced(theorem: Theorem, path: readonly (string | number)[], value: WrittenValue): Theorem {
  const put = (node: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(node)) return node.with(Number(key), put(node[Number(key)], rest));
    const parent = node as Record<string, unknown>;
    return { ...parent, [key]: put(parent[key], rest) };
  };
  return put(theorem, path) as Theorem;
}

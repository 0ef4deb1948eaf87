import type { WrittenValue } from '../../src/generate/case.js';
import type { Theorem } from '../../src/prove/theorem.js';

/** A theorem with one symbol of its file changed. */
export interface Mutant {
  readonly where: string;
  readonly theorem: Theorem;
}

/**
 * Every theorem that one changed symbol makes of this one: each number, sign and relation in its formulas, and each
 * number of its witnesses. Texts are changed as texts, without the parser whose work they test.
 */
export function mutantsOf(theorem: Theorem): readonly Mutant[] {
  const found: Mutant[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]) => {
    if (!isFormulaOrNumber(path)) return;
    if (typeof value === 'string') {
      for (const [change, text] of changedTexts(value)) {
        found.push({ where: `${path.join('.')}: ${change}`, theorem: replaced(theorem, path, text) });
      }
    } else if (typeof value === 'number') {
      found.push({ where: `${path.join('.')}: ${value} → ${value + 1}`, theorem: replaced(theorem, path, value + 1) });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
    }
  };
  visit(theorem, []);
  return found;
}

/** Prose, names and the sizes of generated cases are not part of what a theorem says. */
function isFormulaOrNumber(path: readonly (string | number)[]): boolean {
  const [part] = path;
  if (part === undefined) return true;
  if (!['given', 'cases', 'proof', 'sharp', 'necessary', 'refutes'].includes(String(part))) return false;
  if (part === 'cases' && path.length > 2 && path[2] !== 'define') return false;
  return !['says', 'because', 'by', 'in', 'search'].includes(String(path[path.length - 1])) || path.includes('take') || isRefutingCase(path);
}

/** In a refutation `by` is the witness, elsewhere it is a reason. */
function isRefutingCase(path: readonly (string | number)[]): boolean {
  return path[0] === 'refutes' && path.length === 3 && path[2] === 'by';
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

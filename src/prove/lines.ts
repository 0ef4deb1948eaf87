import { worst } from './decide.js';
import type { Evidence, EvidenceKind, LineResult } from './result.js';

export type CheckedLine = LineResult & { readonly log2ErrorBound?: number };

const strength: readonly EvidenceKind[] = [
  'definition',
  'witness',
  'identity',
  'certificate',
  'certified',
  'statistical',
];

/** The weaker of two kinds of evidence. */
export function weaker(a: EvidenceKind, b: EvidenceKind): EvidenceKind {
  return strength.indexOf(a) > strength.indexOf(b) ? a : b;
}

/** A chain that speaks of several families has one result per line: the weakest evidence and the worst verdict. */
export function mergeLines(families: readonly (readonly CheckedLine[])[]): readonly CheckedLine[] {
  const merged = new Map<string, CheckedLine>();
  for (const line of families.flat()) {
    const key = [line.chain, line.left, line.relation, line.right].join('\u0000');
    const known = merged.get(key);
    merged.set(key, known === undefined ? line : mergeLine(known, line));
  }
  return [...merged.values()];
}

function mergeLine(a: CheckedLine, b: CheckedLine): CheckedLine {
  const detail = a.detail ?? b.detail;
  return {
    ...a,
    kind: weaker(a.kind, b.kind),
    kinds: { ...a.kinds, ...b.kinds },
    verdict: worst([a.verdict, b.verdict]),
    ...(detail === undefined ? {} : { detail }),
    ...greatestBound([a, b]),
  };
}

/** The evidence for the whole: the weakest of its lines. */
export function evidenceOf(lines: readonly CheckedLine[], cases: number): Evidence {
  const kinds: Record<string, EvidenceKind> = {};
  for (const line of lines) {
    for (const [family, kind] of Object.entries(line.kinds)) {
      kinds[family] = weaker(kinds[family] ?? kind, kind);
    }
  }
  return { kind: lines.map((line) => line.kind).reduce(weaker), kinds, cases, ...greatestBound(lines) };
}

function greatestBound(lines: readonly CheckedLine[]): { log2ErrorBound?: number } {
  const bounds = lines.flatMap((line) => (line.log2ErrorBound === undefined ? [] : [line.log2ErrorBound]));
  return bounds.length > 0 ? { log2ErrorBound: Math.max(...bounds) } : {};
}

import type { Evidence, EvidenceKind } from '../prove/result.js';

/** What each kind of evidence shows, and what it does not, in one line. */
export const evidenceMeaning: Readonly<Record<EvidenceKind, string>> = {
  definition: 'fixes a notion; its examples and non-examples come out right',
  witness: 'an exact case shows that something exists, or that a claim fails',
  identity:
    'both sides are the same rational function, for the dimensions (and drawn indices) checked; holds for every such case',
  certificate:
    'the difference of the sides is a sum of terms that are not negative by what is cited; holds for every case of the ' +
    'dimensions checked',
  certified: 'decided without tolerance on each generated case; not a proof for all cases',
  statistical: 'a statement about a distribution or a limit, with a stated confidence and fixed seeds',
};

const order: readonly EvidenceKind[] = [
  'definition',
  'witness',
  'identity',
  'certificate',
  'certified',
  'statistical',
];

/** `certificate, certified` where one family of cases has a certificate and another is decided case by case. */
export function evidenceText({ kind, kinds }: Evidence): string {
  const present = kindsAmong(Object.values(kinds));
  return present.includes(kind) ? present.join(', ') : [...present, kind].join(', ');
}

/** The kinds that occur, strongest first. */
export function kindsAmong(kinds: Iterable<EvidenceKind>): readonly EvidenceKind[] {
  const present = new Set(kinds);
  return order.filter((kind) => present.has(kind));
}

/** Identities are decided at random points, so they carry a probability of error; the greatest of them, as text. */
export function errorBoundText(evidence: readonly Evidence[]): string | undefined {
  const bounds = evidence.flatMap(({ log2ErrorBound }) =>
    log2ErrorBound === undefined ? [] : [log2ErrorBound],
  );
  if (bounds.length === 0) return undefined;
  const greatest = Math.ceil(Math.max(...bounds));
  if (greatest === -Infinity) return '0';
  return `2^${String(greatest).replace('-', '−')}`;
}

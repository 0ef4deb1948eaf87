import { parseRelation, type Relation } from '../formula/index.js';
import type { Extent } from '../generate/draw.js';
import type { Family } from '../generate/family.js';
import { checkIdentity } from './identity.js';
import type { PreparedCertificate, PreparedLine } from './prepare.js';
import type { Size } from './random-points.js';
import type { EvidenceKind } from './result.js';
import { signOf } from './sign.js';

/** What can be said of a line beyond the generated cases: an identity, a certificate, or nothing (`certified`). */
export interface Universal {
  readonly kind: EvidenceKind;
  /** Shown for every case of the dimensions checked. */
  readonly proved: boolean;
  readonly log2ErrorBound?: number;
  /** Why a certificate that the file gives is none. */
  readonly failure?: string;
}

export function holdsUniversally(line: PreparedLine, family: Family, sizes: readonly Size[]): Universal {
  // Nothing is drawn: the one case is the whole claim, and is decided exactly.
  if (isSingleCase(family)) return { kind: 'witness', proved: false };
  if (line.certificate) return holdsByCertificate(line, line.certificate, family, sizes);
  if (line.symbol === '=') {
    const outcome = checkIdentity(line.relation, sizes);
    if (outcome.kind === 'identity') {
      return { kind: 'identity', proved: true, log2ErrorBound: outcome.log2ErrorBound };
    }
    // Different as functions of the inputs: only a hypothesis that the generator builds in can make them equal.
  }
  return { kind: 'certified', proved: false };
}

/** Whether the family is one explicit case: an existence claim. */
export function isSingleCase({ integers, draws }: Family): boolean {
  return integers.size === 0 && draws.size === 0;
}

/** Whether an equality holds for every case of the dimensions checked. */
export function holdsIdentically(relation: Relation, sizes: readonly Size[]): boolean {
  return (
    relation.symbols.every((symbol) => symbol === '=') && checkIdentity(relation, sizes).kind === 'identity'
  );
}

function holdsByCertificate(
  line: PreparedLine,
  { identity, sum, strict }: PreparedCertificate,
  family: Family,
  sizes: readonly Size[],
): Universal {
  const failed = (failure: string): Universal => ({ kind: 'certificate', proved: false, failure });
  const outcome = checkIdentity(identity, sizes);
  if (outcome.kind === 'different') return failed('the certificate is not the difference of the sides');
  if (outcome.kind === 'unavailable') return failed(`the certificate cannot be compared: ${outcome.why}`);
  const cited = line.reasons.flatMap((reason) => {
    const hypothesis = typeof reason === 'string' ? family.hypotheses.get(reason) : undefined;
    return hypothesis ? [hypothesis] : [];
  });
  const sign = signOf(sum, [...cited, ...dimensions(family)]);
  if (strict ? sign !== 'positive' : sign === undefined) {
    return failed(
      `the certificate does not read as ${strict ? 'positive' : 'non-negative'} by what is cited`,
    );
  }
  // For drawn integers alone it is a check of the sampled ones, not a proof for all.
  if (outcome.kind === 'sampled') return { kind: 'certified', proved: false };
  return { kind: 'certificate', proved: true, log2ErrorBound: outcome.log2ErrorBound };
}

/**
 * 0 < n for every integer of the family that is drawn so, and for every sum of such: a division by the number of
 * samples needs no hypothesis.
 */
function dimensions(family: Family): readonly Relation[] {
  const before = known.get(family);
  if (before !== undefined) return before;
  const { integers, totals, scope } = family;
  const least = (part: Extent): number =>
    typeof part === 'number'
      ? part
      : (integers.get(part)?.least ?? totals.get(part)!.of.reduce((sum: number, of) => sum + least(of), 0));
  const relations = [...integers.keys(), ...totals.keys()]
    .filter((name) => least(name) >= 0)
    .map((name) => parseRelation(`0 ${least(name) > 0 ? '<' : '≤'} ${name}`, scope));
  known.set(family, relations);
  return relations;
}

const known = new WeakMap<Family, readonly Relation[]>();

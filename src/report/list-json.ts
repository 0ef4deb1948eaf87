import type { Theorem } from '../prove/theorem.js';
import type { AsWritten, CitedClaim } from './cited-claim.js';

/** What a list needs to know of a document. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string;
}

/** The document of `list --json`; schema/list.json describes it. */
export interface ListJson {
  readonly schema: 'optproof.list/1';
  readonly theorems: readonly {
    readonly id: string;
    readonly title: string;
    readonly subject: string;
    readonly claims: readonly string[];
  }[];
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly claims: {
      readonly settled: number;
      readonly open: number;
      /** The same by verdict as written, for the verdicts that occur. */
      readonly asWritten: Readonly<
        Partial<Record<AsWritten, { readonly settled: number; readonly open: number }>>
      >;
    };
  }[];
  /** Open claims that nothing decides, and why. */
  readonly notDecided: readonly { readonly id: string; readonly reason: string }[];
}

/** A claim counts as settled where a theorem settles it; in each document that makes it. */
export function listJson(
  theorems: readonly Theorem[],
  documents: readonly CitedDocument[],
  claims: readonly CitedClaim[],
  notDecided: Readonly<Record<string, string>>,
): ListJson {
  const settled = new Set(theorems.flatMap(({ settles }) => settles));
  const count = (among: readonly CitedClaim[]) => {
    const done = among.filter((claim) => settled.has(claim.id)).length;
    return { settled: done, open: among.length - done };
  };
  return {
    schema: 'optproof.list/1',
    theorems: theorems.map(({ id, title, subject, settles }) => ({ id, title, subject, claims: settles })),
    documents: documents.map(({ id, title }) => {
      const own = claims.filter((claim) => claim.documents.includes(id));
      const present = verdicts.filter((verdict) => own.some((claim) => claim.asWritten === verdict));
      const asWritten = Object.fromEntries(
        present.map((verdict) => [verdict, count(own.filter((claim) => claim.asWritten === verdict))]),
      );
      return { id, title, claims: { ...count(own), asWritten } };
    }),
    notDecided: Object.entries(notDecided)
      .filter(([id]) => !settled.has(id))
      .map(([id, reason]) => ({ id, reason })),
  };
}

export const verdicts: readonly AsWritten[] = [
  'true',
  'imprecise',
  'false',
  'typo',
  'convention',
  'informal',
];

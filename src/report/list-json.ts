import type { Theorem } from '../prove/theorem.js';
import type { CitedClaim } from './cited-claim.js';

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
    readonly claims: { readonly settled: number; readonly open: number };
  }[];
}

/** A claim counts as settled where a theorem settles it; in each document that makes it. */
export function listJson(
  theorems: readonly Theorem[],
  documents: readonly CitedDocument[],
  claims: readonly CitedClaim[],
): ListJson {
  const settled = new Set(theorems.flatMap(({ settles }) => settles));
  return {
    schema: 'optproof.list/1',
    theorems: theorems.map(({ id, title, subject, settles }) => ({ id, title, subject, claims: settles })),
    documents: documents.map(({ id, title }) => {
      const own = claims.filter((claim) => claim.documents.includes(id));
      const done = own.filter((claim) => settled.has(claim.id)).length;
      return { id, title, claims: { settled: done, open: own.length - done } };
    }),
  };
}

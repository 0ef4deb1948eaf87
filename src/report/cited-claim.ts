/** What a claim is as written; the words are those of the catalogue of claims. */
export type AsWritten = 'true' | 'imprecise' | 'false' | 'typo' | 'convention' | 'informal';

/** What a report needs to know of a claim. The catalogue is handed in: reports know no theorems and no documents. */
export interface CitedClaim {
  readonly id: string;
  readonly asWritten: AsWritten;
  readonly place: string;
  readonly gist: string;
  readonly documents: readonly string[];
}

export type ClaimCatalogue = ReadonlyMap<string, CitedClaim>;

/** Throws Error for an id that is not in the catalogue: a theorem file is wrong, and the tests say so first. */
export function citedClaim(catalogue: ClaimCatalogue, id: string): CitedClaim {
  const claim = catalogue.get(id);
  if (claim === undefined) throw new Error(`the claim ${id} is not in the catalogue of claims`);
  return claim;
}

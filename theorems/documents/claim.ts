/** The five source documents; the numbers are those of their file names. */
export type DocumentId = '000' | '001' | '002' | '003' | '004';

/** Where a claim comes from: one of the five texts, kept outside the repository. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly authors?: string;
  /** The file name of the text as it was handed to us. */
  readonly file: string;
}

/**
 * What a claim is AS WRITTEN, before any repair:
 * - `true`: a statement or definition that needs no change;
 * - `imprecise`: true once a hypothesis or a quantifier is made explicit;
 * - `false`: refuted by an exact example;
 * - `typo`: the printed formula is wrong, the meant one is clear;
 * - `convention`: documents, or sections of one, disagree about a notation or a normalisation;
 * - `informal`: no mathematical statement.
 */
export type AsWritten = 'true' | 'imprecise' | 'false' | 'typo' | 'convention' | 'informal';

/** A sentence or formula of a document. What is true instead is said by the theorem that settles it. */
export interface Claim {
  readonly id: string;
  /** Every document that makes the claim, in order. */
  readonly documents: readonly DocumentId[];
  /** Where, as a reader would look it up; with several documents, the fullest account first. */
  readonly place: string;
  readonly asWritten: AsWritten;
  /** What the document says, in one line, right or wrong. */
  readonly gist: string;
}

/**
 * A claim as data: the same lines as in a claim file, without their first words. `given` may be a record of names and
 * what they are; the others are lists of lines.
 */
export interface ClaimData {
  readonly given?: readonly string[] | Readonly<Record<string, string>>;
  /** Definitions, `name = formula`. */
  readonly let?: readonly string[];
  /** Further relations that must hold. */
  readonly suppose?: readonly string[];
  readonly claim: string;
}

/** Types a claim: `export default claim({ given: { x: 'number' }, claim: 'x^2 >= x' })`. */
export const claim = (data: ClaimData): ClaimData => data;

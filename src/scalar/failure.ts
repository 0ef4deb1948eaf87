/** The operation has no value at these arguments: 1/0, √(−1), ln 0. */
export class OutsideDomain extends Error {
  override readonly name = 'OutsideDomain';
}

/** The value exists, but not in this number system: √2 as a rational, |x| in a prime field. */
export class NotRepresentable extends Error {
  override readonly name = 'NotRepresentable';
}

/** Control flow needs a comparison that this number system cannot decide. */
export class UndecidedBranch extends Error {
  override readonly name = 'UndecidedBranch';
}

/** Bounds on what a stranger's file may ask for, so that each judgement ends soon and in little memory. */
export const limits = {
  /** Digits of one number, of numerator and denominator together. */
  digits: 200,
  /** The greatest power of ten, up or down. */
  exponent: 300,
  /** Entries of one list: the rows of a matrix, the steps of a run. */
  entries: 64,
  /** Numbers in a file. */
  numbers: 4096,
  /** Lists within lists: a sequence of matrices has three. */
  depth: 4,
  /** Names in a file. */
  names: 100,
  /** The greatest integer, up or down: a dimension, a number of steps. */
  integer: 1000,
} as const;

/** A vector, entries in order. Length at least 1. */
export type Vector<T> = readonly T[];

/** A matrix as its rows, all of one length; at least one row and one column. */
export type Matrix<T> = readonly Vector<T>[];

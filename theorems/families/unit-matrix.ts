import type { WrittenValue } from '../../src/generate/case.js';

/** The unit matrix of n rows, as a witness writes it. */
export const unitMatrix = (n: number): readonly (readonly WrittenValue[])[] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));

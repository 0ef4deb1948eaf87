/** What the names of a family can be drawn as; a draw builds what its hypotheses ask for and filters nothing. */
export { dimension, integer, total } from './draws/integer.js';
export { boundedMatrix, fullRowRank, matrix, orthogonal, rowsWithin, symmetric } from './draws/matrix.js';
export {
  above,
  atLeast,
  atMost,
  between,
  bounded,
  decay,
  nonnegative,
  number,
  positive,
} from './draws/number.js';
export { indices, numberStream, stream } from './draws/sequence.js';
export { boundedVector, entriesBetween, increasing, nonzeroVector, vector } from './draws/vector.js';

import { describe, expect, it } from 'vitest';
import { definiteness } from '../../src/linear/definite.js';
import { determinant } from '../../src/linear/determinant.js';
import { eigenvalueBounds, encloseEigenvalue } from '../../src/linear/eigenvalues.js';
import * as M from '../../src/linear/matrix.js';
import { numericalEigenvalues, numericalSingularValues } from '../../src/linear/numerical.js';
import * as O from '../../src/linear/orthogonal.js';
import { power } from '../../src/linear/power.js';
import * as P from '../../src/linear/product.js';
import { minimumNormSolution, pseudoInverse } from '../../src/linear/projection.js';
import { rank } from '../../src/linear/rank.js';
import { shape } from '../../src/linear/shape.js';
import { inverse, solve, solveVector } from '../../src/linear/solve.js';
import { withEigenvalues, withSingularValues } from '../../src/linear/spectral.js';
import { skewMatrix } from '../../src/linear/symmetric.js';
import { withinTime } from '../../src/linear/time-limit.js';
import * as V from '../../src/linear/vector.js';
import { OutsideDomain, UndecidedBranch } from '../../src/scalar/failure.js';
import { float64 as S } from '../../src/scalar/float64.js';
import { rational } from '../../src/scalar/rational.js';
import { q, rationals } from './draws.js';

const wide = [
  [1, 2, 3],
  [4, 5, 6],
];
const I = M.identity(S, 2);
const unknown = [
  [Number.NaN, 1],
  [1, 1],
];

const range: [string, () => unknown, string][] = [
  ['vector sum', () => V.addVectors(S, [1], [1, 2]), 'a vector of length 1 plus a vector of length 2'],
  [
    'vector difference',
    () => V.subtractVectors(S, [1], [1, 2]),
    'a vector of length 1 minus a vector of length 2',
  ],
  [
    'multiple',
    () => V.addScaledVector(S, [1], 2, [1, 2]),
    'length 1 plus a multiple of a vector of length 2',
  ],
  [
    'entries',
    () => V.multiplyEntries(S, [1], [1, 2]),
    'length 1 times, entry by entry, a vector of length 2',
  ],
  ['inner product', () => V.innerProduct(S, [1], [1, 2]), 'a vector of length 1 times a vector of length 2'],
  ['zero vector', () => V.zeroVector(S, 0), 'a vector of length 0: the length is a positive integer'],
  ['unit vector', () => V.unitVector(S, 2, 2), 'no unit vector number 2 of length 2: count from 0 to 1'],
  ['unit vector', () => V.unitVector(S, 1.5, 0), 'a vector of length 1.5: the length is a positive integer'],
  ['matrix times vector', () => P.matrixVector(S, wide, [1, 2]), 'a 2×3 matrix times a vector of length 2'],
  [
    'transpose',
    () => P.transposedVector(S, wide, [1]),
    'the transpose of a 2×3 matrix times a vector of length 1',
  ],
  ['form', () => P.quadraticForm(S, I, [1]), 'the form of a 2×2 matrix at a vector of length 1'],
  ['product', () => P.product(S, wide, wide), 'a 2×3 matrix times a 2×3 matrix'],
  ['sum', () => M.addMatrices(S, wide, I), 'a 2×3 matrix plus a 2×2 matrix'],
  ['difference', () => M.subtractMatrices(S, wide, I), 'a 2×3 matrix minus a 2×2 matrix'],
  ['columns', () => M.scaleColumns(S, wide, [1]), 'the columns of a 2×3 matrix times a vector of length 1'],
  ['empty', () => shape([]), 'a matrix without entries'],
  ['ragged', () => M.transpose([[1, 2], [1]]), 'not a matrix: row 0 has length 2 and row 1 length 1'],
  ['diagonal', () => M.diagonal(S, [1, 2, 3], 2, 4), '3 diagonal entries in a 2×4 matrix'],
  ['diagonal', () => M.diagonal(S, []), 'a 0×0 matrix: both sizes are positive integers'],
  ['identity', () => M.identity(S, 0), 'a 0×0 matrix: both sizes are positive integers'],
  ['trace', () => M.trace(S, wide), 'the trace of a 2×3 matrix: it must be square'],
  ['determinant', () => determinant(S, wide), 'the determinant of a 2×3 matrix: it must be square'],
  ['inverse', () => inverse(S, wide), 'the inverse of a 2×3 matrix: it must be square'],
  ['power', () => power(S, wide, 2), 'a power of a 2×3 matrix: it must be square'],
  ['power', () => power(S, I, 0.5), 'a matrix to the power 0.5: not an integer'],
  ['solve', () => solve(S, I, [[1]]), 'the inverse of a 2×2 matrix times a 1×1 matrix'],
  ['solve', () => solveVector(S, I, [1]), 'the inverse of a 2×2 matrix times a vector of length 1'],
  ['skew', () => O.cayley(S, I), 'not skew: entries [0][0] and [0][0] are not opposite'],
  ['skew', () => O.cayley(S, wide), 'skew symmetry of a 2×3 matrix: it must be square'],
  ['skew', () => skewMatrix(S, 3, [1]), '1 entries above the diagonal of a 3×3 skew matrix: 3 fit'],
  [
    'symmetry',
    () =>
      definiteness(S, [
        [1, 2],
        [3, 4],
      ]),
    'not symmetric: entries [1][0] and [0][1] differ',
  ],
  ['symmetry', () => definiteness(S, wide), 'symmetry of a 2×3 matrix: it must be square'],
  ['reflection', () => O.reflections(S, [[1]], 2), 'a reflection of size 2 along a vector of length 1'],
  ['signs', () => O.signedPermutation(S, [0, 1], [1]), 'a permutation of 2 with 1 signs'],
  ['order', () => O.signedPermutation(S, [1, 1], [1, 1]), '[1, 1] is not a permutation of 0, …, 1'],
  ['eigenvalues', () => withEigenvalues(S, I, [1]), '1 eigenvalues with a 2×2 matrix of eigenvectors'],
  [
    'values',
    () => withSingularValues(S, I, [1, 2], [[1]]),
    '2 singular values between a 2×2 matrix and a 1×1 matrix',
  ],
  [
    'negative',
    () => withSingularValues(S, I, [-1], I),
    'a negative singular value: give its sign to a singular vector',
  ],
  ['targets', () => minimumNormSolution(S, wide, [1]), 'a 2×3 matrix with 1 targets'],
  ['index', () => encloseEigenvalue(rationals(I), 2), 'no eigenvalue number 2 of a 2×2 matrix: count from 0'],
  ['width', () => eigenvalueBounds(rationals(I), q(0)), 'the width of an enclosure is positive'],
  ['NaN', () => numericalSingularValues(unknown), 'entry [0][0] is NaN: not a finite number'],
  ['infinity', () => numericalEigenvalues([[Infinity]]), 'entry [0][0] is Infinity: not a finite number'],
  [
    'symmetry',
    () =>
      numericalEigenvalues([
        [1, 2],
        [3, 4],
      ]),
    'not symmetric: entries [1][0] and [0][1] differ',
  ],
  ['overflow', () => numericalSingularValues([[1.7e308, 1.7e308]]), 'the decomposition exceeds float64'],
];

const refused: [string, () => unknown, new (message: string) => Error, string][] = [
  [
    'singular',
    () =>
      inverse(S, [
        [1, 2],
        [2, 4],
      ]),
    OutsideDomain,
    'a 2×2 matrix is singular: no pivot in column 1',
  ],
  [
    'singular',
    () =>
      inverse(
        rational,
        rationals([
          [1, 2],
          [2, 4],
        ]),
      ),
    OutsideDomain,
    'a 2×2 matrix is singular',
  ],
  [
    'solve',
    () => inverse(S, [[Number.NaN]]),
    UndecidedBranch,
    'is a 1×1 matrix singular? no certain pivot in column 0',
  ],
  [
    'determinant',
    () => determinant(S, [[Number.NaN]]),
    UndecidedBranch,
    'the determinant: is there a pivot in column 0?',
  ],
  ['rank', () => rank(S, [[Number.NaN, 0]]), UndecidedBranch, 'the rank of a 1×2 matrix: 0, or more?'],
  ['rank', () => rank(S, unknown), UndecidedBranch, 'the rank of a 2×2 matrix: 1, or more?'],
  ['reflection', () => O.householder(S, [0, 0]), OutsideDomain, 'a reflection along a vector of norm zero'],
  [
    'pseudo-inverse',
    () => pseudoInverse(S, { left: [[1]], singularValues: [Number.NaN], right: [[1]], matrix: [[1]] }),
    UndecidedBranch,
    'the pseudo-inverse: is singular value 0 zero?',
  ],
];

describe('what is refused, and how it is said', () => {
  it.each(range)('%s', (_, act, message) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(message);
  });

  it.each(refused)('%s', (_, act, kind, message) => {
    expect(act).toThrow(kind);
    expect(act).toThrow(message);
  });

  it('an endless loop ends, and other errors pass through', () => {
    const endless = () => {
      for (;;);
    };
    expect(() => withinTime(50, 'a loop', endless)).toThrow('a loop did not end within 50 ms');
    expect(() => withinTime(60_000, 'a mistake', () => shape([]))).toThrow('a matrix without entries');
    expect(withinTime(60_000, 'outer', () => 1 + withinTime(60_000, 'inner', () => 1))).toBe(2);
  });
});

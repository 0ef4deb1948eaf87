import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definiteness } from '../../src/linear/definite.js';
import { determinant } from '../../src/linear/determinant.js';
import { inertia } from '../../src/linear/inertia.js';
import { scaleMatrix, transpose } from '../../src/linear/matrix.js';
import { gramOfColumns, product } from '../../src/linear/product.js';
import { rank } from '../../src/linear/rank.js';
import { ball } from '../../src/scalar/ball.js';
import { float64 } from '../../src/scalar/float64.js';
import { rational } from '../../src/scalar/rational.js';
import { anyMatrix, matrixOf, pinned, q, rationals, symmetric } from './draws.js';
import { definitenessByMinors, inertiaByDescartes } from './oracles.js';

const S = rational;

const examples: [number[][], string][] = [
  [[[0]], 'zero'],
  [
    [
      [0, 0],
      [0, 0],
    ],
    'zero',
  ],
  [
    [
      [2, 1],
      [1, 2],
    ],
    'positive definite',
  ],
  [
    [
      [1, 1],
      [1, 1],
    ],
    'positive semidefinite',
  ],
  [
    [
      [0, 0],
      [0, 3],
    ],
    'positive semidefinite',
  ],
  [
    [
      [-2, 1],
      [1, -2],
    ],
    'negative definite',
  ],
  [
    [
      [0, 0],
      [0, -3],
    ],
    'negative semidefinite',
  ],
  [
    [
      [0, 1],
      [1, 0],
    ],
    'indefinite',
  ],
  [
    [
      [0, 1],
      [1, 5],
    ],
    'indefinite',
  ],
  [
    [
      [1, 0],
      [0, -1],
    ],
    'indefinite',
  ],
  [
    [
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 0],
    ],
    'indefinite',
  ],
  [
    [
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ],
    'indefinite',
  ],
];

describe('definiteness', () => {
  it.each(examples)('of %j is %s', (A, expected) => {
    expect(definiteness(S, rationals(A))).toBe(expected);
    expect(definiteness(float64, A)).toBe(expected);
    expect(
      definiteness(
        ball,
        A.map((row) => row.map(ball.fromInteger)),
      ),
    ).toBe(expected);
  });

  it('agrees with the signs of all principal minors', () => {
    const gram = anyMatrix(3).map((X) => gramOfColumns(S, X));
    const drawn = fc.oneof(
      symmetric(),
      gram,
      gram.map((G) => scaleMatrix(S, q(-1), G)),
    );
    fc.assert(
      fc.property(drawn, (A) => {
        expect(definiteness(S, A)).toBe(definitenessByMinors(A));
      }),
      pinned(200),
    );
  });

  it('over balls is what it is over the rationals, or undecided', () => {
    const drawn = fc.oneof(
      symmetric(),
      anyMatrix(3).map((X) => gramOfColumns(S, X)),
    );
    let decided = 0;
    fc.assert(
      fc.property(drawn, (A) => {
        const found = definiteness(
          ball,
          A.map((row) => row.map(ball.fromRational)),
        );
        if (found === 'undecided') return;
        decided++;
        expect(found).toBe(definitenessByMinors(A));
      }),
      pinned(200),
    );
    expect(decided).toBeGreaterThan(120);
  });

  it('over balls is undecided where a sign is open, unless another sign decides', () => {
    const open = { centre: 0, radius: 1 };
    const [zero, one, minus] = [0, 1, -1].map(ball.fromInteger);
    expect(definiteness(ball, [[open]])).toBe('undecided');
    expect(
      definiteness(ball, [
        [one, zero],
        [zero, open],
      ]),
    ).toBe('undecided');
    expect(
      definiteness(ball, [
        [zero, open],
        [open, zero],
      ]),
    ).toBe('undecided');
    const three = [
      [one, zero, zero],
      [zero, open, zero],
      [zero, zero, minus],
    ];
    expect(definiteness(ball, three)).toBe('indefinite');
    expect(inertia(ball, three)).toEqual({ positive: 1, negative: 1, zero: 0, undecided: 1 });
  });
});

describe('the inertia', () => {
  it('is what the signs of the characteristic polynomial say, also without any pivot on the diagonal', () => {
    const hollow = symmetric(5).map((A) =>
      A.map((row, i) => row.map((value, j) => (i === j ? q(0) : value))),
    );
    fc.assert(
      fc.property(fc.oneof(symmetric(), hollow), (A) => {
        expect(inertia(S, A)).toEqual({ ...inertiaByDescartes(A), undecided: 0 });
      }),
      pinned(150),
    );
  });

  it('is kept by congruence (Sylvester), and counts the rank', () => {
    const drawn = symmetric().chain((A) => fc.tuple(fc.constant(A), matrixOf(A.length, A.length)));
    fc.assert(
      fc.property(drawn, ([A, C]) => {
        const counts = inertia(S, A);
        expect(counts.undecided).toBe(0);
        expect(counts.positive + counts.negative).toBe(rank(S, A));
        expect(counts.positive + counts.negative + counts.zero).toBe(A.length);
        if (determinant(S, C).numerator === 0n) return;
        expect(inertia(S, product(S, transpose(C), product(S, A, C)))).toEqual(counts);
      }),
      pinned(80),
    );
  });
});

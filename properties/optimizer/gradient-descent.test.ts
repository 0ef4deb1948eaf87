import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagonal, transpose } from '../../src/linear/matrix.js';
import { cayley } from '../../src/linear/orthogonal.js';
import { matrixVector, product } from '../../src/linear/product.js';
import { skewMatrix } from '../../src/linear/symmetric.js';
import { addVectors, subtractVectors } from '../../src/linear/vector.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { run } from '../../src/optimizer/run.js';
import { sampledGradient } from '../../src/optimizer/sampled-gradient.js';
import { ratio, rational } from '../../src/scalar/rational.js';
import { fractions, positiveFractions, power, table, vectors } from './rationals.js';

const Q = rational;

describe('gradient descent', () => {
  it('is (1 − ηλ)ᵗ in the eigenbasis of a quadratic', () => {
    fc.assert(
      fc.property(
        fractions,
        vectors(2),
        positiveFractions,
        vectors(2),
        vectors(2),
        fc.nat(6),
        (skew, eigenvalues, rate, start, minimum, steps) => {
          const basis = cayley(Q, skewMatrix(Q, 2, [skew]));
          const hessian = product(Q, product(Q, basis, diagonal(Q, eigenvalues)), transpose(basis));
          const { iterates } = run(
            Q,
            gradientDescent(Q, { rate }),
            (w) => matrixVector(Q, hessian, subtractVectors(Q, w, minimum)),
            start,
            steps,
          );
          const error = matrixVector(Q, transpose(basis), subtractVectors(Q, start, minimum));
          const shrunk = error.map((entry, i) =>
            Q.mul(power(Q.sub(ratio(1), Q.mul(rate, eigenvalues[i])), steps), entry),
          );
          expect(iterates).toHaveLength(steps + 1);
          expect(iterates[steps]).toEqual(addVectors(Q, minimum, matrixVector(Q, basis, shrunk)));
        },
      ),
      { seed: 401, numRuns: 100 },
    );
  });

  it('follows a schedule, step 0 first', () => {
    const rate = (step: number) => ratio(1, step + 1);
    const { iterates, states } = run(Q, gradientDescent(Q, { rate }), () => [ratio(1)], [ratio(0)], 4);
    expect(iterates.map(([w]) => w)).toEqual(table('0 -1 -3/2 -11/6 -25/12'));
    expect(states.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4]);
  });

  it('alternates forever at η = 1/λ on (w − 1)²', () => {
    const slope = ([w]: readonly (typeof start)[]) => [Q.mul(ratio(2), Q.sub(w, ratio(1)))];
    const start = ratio(0);
    const { iterates } = run(Q, gradientDescent(Q, { rate: ratio(1) }), slope, [start], 4);
    expect(iterates.map(([w]) => w)).toEqual(table('0 2 0 2 0'));
  });

  it('refuses a gradient of another length', () => {
    expect(() =>
      run(Q, gradientDescent(Q, { rate: ratio(1) }), () => [ratio(1), ratio(2)], [ratio(0)], 1),
    ).toThrow(RangeError);
  });
});

describe('sampled gradients', () => {
  const components = [1, 2, 6].map((centre) => ([w]: readonly ReturnType<typeof ratio>[]) => [
    Q.sub(w, ratio(centre)),
  ]);

  it('are the mean over the batch, repeated indices counted', () => {
    const at = sampledGradient(Q, components, (step) => [[0, 1, 2], [2], [0, 0, 2]][step]);
    expect([0, 1, 2].map((step) => at([ratio(0)], step)[0])).toEqual(table('-3 -6 -8/3'));
  });

  it('have the full gradient as their mean over all batches', () => {
    const pairs = [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => [i, j]));
    fc.assert(
      fc.property(fractions, (w) => {
        const at = sampledGradient(Q, components, (step) => pairs[step]);
        const mean = Q.div(Q.sum(pairs.map((_, step) => at([w], step)[0])), ratio(pairs.length));
        expect(mean).toEqual(Q.sub(w, ratio(3)));
      }),
      { seed: 402, numRuns: 50 },
    );
  });

  it('refuse an index that is not there, and an empty batch', () => {
    expect(() => sampledGradient(Q, components, () => [3])([ratio(0)], 5)).toThrow(
      'step 5 draws component 3 of 3',
    );
    expect(() => sampledGradient(Q, components, () => [])([ratio(0)], 0)).toThrow('empty batch');
  });
});

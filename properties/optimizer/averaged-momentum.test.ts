import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagedMomentum } from '../../src/optimizer/averaged-momentum.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { run } from '../../src/optimizer/run.js';
import { ratio, rational } from '../../src/scalar/rational.js';
import { positiveFractions, power, properFractions, streams, table } from './rationals.js';

const Q = rational;

describe('averaged momentum', () => {
  it('moves along (1 − β)·Σ βᵏ⁻¹⁻ʲ·g_j', () => {
    fc.assert(
      fc.property(properFractions, positiveFractions, streams(2), (beta, rate, gradients) => {
        const start = [ratio(0), ratio(0)];
        const optimizer = averagedMomentum(Q, { rate, beta });
        const { states } = run(Q, optimizer, (_, step) => gradients[step], start, gradients.length);
        states.forEach(([{ average }], k) => {
          const unrolled = start.map((_, entry) =>
            Q.sum(
              gradients
                .slice(0, k)
                .map((g, j) => Q.mul(Q.mul(Q.sub(ratio(1), beta), power(beta, k - 1 - j)), g[entry])),
            ),
          );
          expect(average).toEqual(unrolled);
        });
      }),
      { seed: 411, numRuns: 100 },
    );
  });

  it('is heavy ball with the step η·(1 − β)', () => {
    fc.assert(
      fc.property(properFractions, positiveFractions, streams(1), (beta, rate, gradients) => {
        const optimizer = averagedMomentum(Q, { rate, beta });
        const { iterates } = run(Q, optimizer, (_, step) => gradients[step], [ratio(1)], gradients.length);
        const step = Q.mul(rate, Q.sub(ratio(1), beta));
        let before = ratio(1);
        let now = ratio(1);
        gradients.forEach(([g], k) => {
          const next = Q.add(Q.sub(now, Q.mul(step, g)), Q.mul(beta, Q.sub(now, before)));
          [before, now] = [now, next];
          expect(iterates[k + 1]).toEqual([now]);
        });
      }),
      { seed: 412, numRuns: 100 },
    );
  });

  it('is gradient descent for β = 0', () => {
    fc.assert(
      fc.property(positiveFractions, streams(2), (rate, gradients) => {
        const at = (_: unknown, step: number) => gradients[step];
        const start = [ratio(1), ratio(-1)];
        const plain = run(Q, gradientDescent(Q, { rate }), at, start, gradients.length);
        const momentum = run(Q, averagedMomentum(Q, { rate, beta: ratio(0) }), at, start, gradients.length);
        expect(momentum.iterates).toEqual(plain.iterates);
      }),
      { seed: 413, numRuns: 50 },
    );
  });

  it('overshoots on ½w² with η = β = ½ where gradient descent does not', () => {
    const half = { rate: ratio(1, 2), beta: ratio(1, 2) };
    const { iterates } = run(Q, averagedMomentum(Q, half), (w) => w, [ratio(1)], 4);
    expect(iterates.map(([w]) => w)).toEqual(table('1 3/4 7/16 11/64 -1/256'));
    const plain = run(Q, gradientDescent(Q, half), (w) => w, [ratio(1)], 4);
    expect(plain.iterates.map(([w]) => w)).toEqual(table('1 1/2 1/4 1/8 1/16'));
  });
});

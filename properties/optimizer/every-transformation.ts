import fc from 'fast-check';
import { adam } from '../../src/optimizer/adam.js';
import { adamW } from '../../src/optimizer/adam-w.js';
import { addL2Gradient } from '../../src/optimizer/add-l2-gradient.js';
import { averagedMomentum } from '../../src/optimizer/averaged-momentum.js';
import { chain } from '../../src/optimizer/chain.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { movingAverage } from '../../src/optimizer/moving-average.js';
import { scaleByRate } from '../../src/optimizer/scale-by-rate.js';
import type { Transformation } from '../../src/optimizer/transformation.js';
import type { Scalar } from '../../src/scalar/scalar.js';

export const start = [1, -0.5, 3];
const finite = fc.integer({ min: -(2 ** 30), max: 2 ** 30 }).map((n) => n / 2 ** 24);
export const gradientStreams = fc.array(fc.array(finite, { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 8,
});

const fromFloats =
  <T>(S: Scalar<T>) =>
  (numerator: number, denominator = 1) =>
    S.div(S.fromInteger(numerator), S.fromInteger(denominator));

/** Every optimizer and every part, each dialect once, over one number system. */
export function everyTransformation<T>(S: Scalar<T>): [string, Transformation<T, unknown>][] {
  const q = fromFloats(S);
  const rate = q(1, 8);
  const decay = q(1, 16);
  const moments = { beta1: q(7, 8), beta2: q(31, 32), epsilon: q(1, 1024) };
  const outside = { ...moments, epsilonPlacement: 'outside', biasCorrection: true } as const;
  const inside = { ...moments, epsilonPlacement: 'inside', biasCorrection: false } as const;
  return [
    ['gradient descent', gradientDescent(S, { rate })],
    [
      'scheduled gradient descent',
      gradientDescent(S, { rate: (step) => S.div(rate, S.fromInteger(step + 1)) }),
    ],
    ['averaged momentum', averagedMomentum(S, { rate, beta: q(3, 4) })],
    ['Adam, ε outside', adam(S, { ...outside, rate })],
    ['Adam, ε inside, not corrected', adam(S, { ...inside, rate })],
    ['AdamW', adamW(S, { ...outside, rate, decay })],
    [
      'L2 in averaged momentum',
      chain(
        addL2Gradient(S, { strength: decay, penalty: 'whole' }),
        movingAverage(S, { beta: q(3, 4) }),
        scaleByRate(S, rate),
      ),
    ],
  ];
}

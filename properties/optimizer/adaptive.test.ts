import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adaGrad } from '../../src/optimizer/ada-grad.js';
import { adaGradNorm } from '../../src/optimizer/ada-grad-norm.js';
import { adam } from '../../src/optimizer/adam.js';
import { adamW } from '../../src/optimizer/adam-w.js';
import { adamWSeparateDecay } from '../../src/optimizer/adam-w-separate-decay.js';
import { rmsProp } from '../../src/optimizer/rms-prop.js';
import { run } from '../../src/optimizer/run.js';
import { scaleByAdam } from '../../src/optimizer/scale-by-adam.js';
import { scaleByRmsProp } from '../../src/optimizer/scale-by-rms-prop.js';
import { OutsideDomain } from '../../src/scalar/failure.js';
import { float64 } from '../../src/scalar/float64.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { start as floats, gradientStreams } from './every-transformation.js';
import { fractions, positiveFractions, power, properFractions, table } from './rationals.js';

const Q = rational;
const one = ratio(1);
const zero = ratio(0);
const numbers = (iterates: readonly (readonly Rational[])[]) => iterates.map(([w]) => w);

// 3² = 9, 3² + 4² = 5², 5² + 12² = 13², 13² + 84² = 85²: every root is a whole number.
const whole = table('3 4 12 84');
const at = (_: unknown, step: number) => [whole[step]];

describe('AdaGrad', () => {
  it('divides by the root of the sum with the current square', () => {
    const { iterates, states } = run(Q, adaGrad(Q, { rate: one, accumulator: 'current' }), at, [zero], 4);
    const moves = numbers(iterates)
      .slice(1)
      .map((w, t) => Q.sub(iterates[t][0], w));
    expect(moves).toEqual(table('1 4/5 12/13 84/85'));
    expect(states.map(([{ squares }]) => squares[0])).toEqual(table('0 9 25 169 7225'));
  });

  it('delayed, divides by the root of σ² and the sum before', () => {
    const options = { accumulator: 'delayed', initial: ratio(9) } as const;
    const { iterates } = run(Q, adaGrad(Q, { rate: one, ...options }), (_, t) => [whole[t + 1]], [zero], 3);
    const moves = numbers(iterates)
      .slice(1)
      .map((w, t) => Q.sub(iterates[t][0], w));
    expect(moves).toEqual(table('4/3 12/5 84/13'));
  });

  it('has ε outside the root and σ² inside', () => {
    const options = { rate: ratio(2), accumulator: 'current', initial: ratio(16), epsilon: one } as const;
    expect(run(Q, adaGrad(Q, options), at, [zero], 1).iterates[1]).toEqual([ratio(-1)]);
    expect(run(Q, adaGradNorm(Q, options), at, [zero], 1).iterates[1]).toEqual([ratio(-1)]);
  });

  it('keeps one sum per entry, or one for all', () => {
    const gradients = [table('3 4'), table('4 3'), table('0 12'), table('0 84')];
    const stream = (_: unknown, step: number) => gradients[step];
    const options = { rate: one, accumulator: 'current' } as const;
    const each = run(Q, adaGrad(Q, options), stream, table('0 0'), 2).iterates;
    expect(each).toEqual([table('0 0'), table('-1 -1'), table('-9/5 -8/5')]);
    const delayed = { rate: one, accumulator: 'delayed', initial: ratio(144) } as const;
    const together = run(
      Q,
      adaGradNorm(Q, delayed),
      (_, t) => [table('3 4'), table('0 1')][t],
      table('0 0'),
      2,
    );
    // √144 = 12, √(144 + 25) = 13.
    expect(together.iterates).toEqual([table('0 0'), table('-1/4 -1/3'), table('-1/4 -16/39')]);
    expect(together.states[2][0].squares).toEqual(ratio(26));
  });

  it('with the norm is AdaGrad by entries in one dimension', () => {
    for (const options of [{ accumulator: 'current' }, { accumulator: 'delayed', initial: 0.25 }] as const) {
      fc.assert(
        fc.property(gradientStreams, (gradients) => {
          const stream = (_: unknown, step: number) => [gradients[step][0] + 0.5];
          const each = run(
            float64,
            adaGrad(float64, { ...options, rate: 0.1 }),
            stream,
            [1],
            gradients.length,
          );
          const norm = run(
            float64,
            adaGradNorm(float64, { ...options, rate: 0.1 }),
            stream,
            [1],
            gradients.length,
          );
          expect(norm.iterates).toEqual(each.iterates);
        }),
        { seed: 551, numRuns: 20 },
      );
    }
  });

  it('solves ½w² from 1 in one step of length η = 1 and keeps its learning rate', () => {
    const { iterates, states } = run(
      Q,
      adaGradNorm(Q, { rate: one, accumulator: 'current' }),
      (w) => w,
      [one],
      5,
    );
    expect(numbers(iterates)).toEqual(table('1 0 0 0 0 0'));
    expect(states[5][0].squares).toEqual(one);
  });

  it('has no direction before the first nonzero gradient', () => {
    for (const accumulator of ['current', 'delayed'] as const) {
      expect(() => run(Q, adaGrad(Q, { rate: one, accumulator }), () => [zero], [one], 1)).toThrow(
        OutsideDomain,
      );
      expect(() => run(Q, adaGradNorm(Q, { rate: one, accumulator }), () => [zero], [one], 1)).toThrow(
        OutsideDomain,
      );
    }
  });
});

describe('RMSprop', () => {
  it('is Adam with β₁ = 0, to the bit', () => {
    for (const epsilonPlacement of ['outside', 'inside'] as const) {
      for (const biasCorrection of [true, false]) {
        const options = { epsilon: 2 ** -10, epsilonPlacement, biasCorrection };
        const part = scaleByRmsProp(float64, { gamma: 0.9, ...options });
        const other = scaleByAdam(float64, { beta1: 0, beta2: 0.9, ...options });
        fc.assert(
          fc.property(gradientStreams, (gradients) => {
            const stream = (_: unknown, step: number) => gradients[step];
            const iterates = run(float64, part, stream, floats, gradients.length).iterates;
            expect(iterates).toEqual(run(float64, other, stream, floats, gradients.length).iterates);
          }),
          { seed: 552, numRuns: 10 },
        );
      }
    }
  });

  // s = ¼·16 = 4, then ¾·4 + ¼·4 = 4: the roots are 2, and with ε = 2 outside the directions are 4/4 and 2/4.
  it('takes two steps as computed by hand, with its defaults', () => {
    const gradients = table('4 2');
    const optimizer = rmsProp(Q, { rate: ratio(1, 2), gamma: ratio(3, 4), epsilon: ratio(2) });
    const { iterates, states } = run(Q, optimizer, (_, step) => [gradients[step]], [zero], 2);
    expect(numbers(iterates)).toEqual(table('0 -1/2 -3/4'));
    expect(states.map(([{ secondMoment }]) => secondMoment[0])).toEqual(table('0 4 4'));
  });

  it('takes one step as computed by hand, inside and corrected', () => {
    const options = { gamma: ratio(3, 4), epsilon: ratio(9), rate: one, epsilonPlacement: 'inside' } as const;
    const step = (biasCorrection: boolean, g: number) =>
      run(Q, rmsProp(Q, { ...options, biasCorrection }), () => [ratio(g)], [zero], 1).iterates[1];
    // √(16 + 9) = 5; without correction √(64/4 + 9) = 5.
    expect([...step(true, 4), ...step(false, 8)]).toEqual(table('-4/5 -8/5'));
  });

  it('goes between ±η/2 for ever on ½w², corrected, from ε = 0 and w = η/2', () => {
    fc.assert(
      fc.property(properFractions, positiveFractions, (gamma, half) => {
        const rate = Q.add(half, half);
        const optimizer = rmsProp(Q, { rate, gamma, epsilon: zero, biasCorrection: true });
        const { iterates } = run(Q, optimizer, (w) => w, [half], 5);
        const other = Q.neg(half);
        expect(numbers(iterates)).toEqual([half, other, half, other, half, other]);
      }),
      { seed: 553, numRuns: 40 },
    );
  });
});

describe('Adam with ε hat', () => {
  const decay = { beta1: ratio(1, 2), beta2: ratio(3, 4) };

  // t = 1: √(1 − ¾)/(1 − ½) = 1, m = 3/2, √v = 3/2, ε̂ = 1: (3/2)/(5/2). The same as ε = ε̂/√(1 − β₂) = 2 outside.
  it('takes a first step of 3/5 where ε outside takes 3/4', () => {
    const first = (epsilonPlacement: 'hat' | 'outside', epsilon: number) => {
      const options = { ...decay, epsilon: ratio(epsilon), epsilonPlacement, biasCorrection: true };
      return run(Q, adam(Q, { ...options, rate: one }), () => [ratio(3)], [zero], 1).iterates[1];
    };
    expect(first('hat', 1)).toEqual(table('-3/5'));
    expect(first('outside', 2)).toEqual(table('-3/5'));
    expect(first('outside', 1)).toEqual(table('-3/4'));
  });

  it('without correction is ε outside', () => {
    fc.assert(
      fc.property(fractions, positiveFractions, (g, epsilon) => {
        const [hat, outside] = (['hat', 'outside'] as const).map((epsilonPlacement) => {
          const options = { ...decay, epsilon, epsilonPlacement, biasCorrection: false };
          return run(Q, adam(Q, { ...options, rate: one }), () => [g], [zero], 1).iterates;
        });
        expect(hat).toEqual(outside);
      }),
      { seed: 554, numRuns: 30 },
    );
  });
});

describe('AdamW', () => {
  const direction = {
    beta1: ratio(1, 2),
    beta2: ratio(1, 2),
    epsilon: one,
    epsilonPlacement: 'outside',
    biasCorrection: true,
  } as const;

  it('with a separate decay shrinks by 1 − λ, with its own by 1 − ηλ', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (rate, decay, w) => {
        const shrunk = (factor: Rational) => [w, Q.mul(factor, w), Q.mul(power(factor, 2), w)];
        const separate = adamWSeparateDecay(Q, { ...direction, rate, decay });
        expect(numbers(run(Q, separate, () => [zero], [w], 2).iterates)).toEqual(shrunk(Q.sub(one, decay)));
        const scaled = adamW(Q, { ...direction, rate, decay });
        const factor = Q.sub(one, Q.mul(rate, decay));
        expect(numbers(run(Q, scaled, () => [zero], [w], 2).iterates)).toEqual(shrunk(factor));
      }),
      { seed: 555, numRuns: 50 },
    );
  });

  it('with λ′ = ηλ, schedules too, is the same in both dialects', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, fractions, (rate, decay, g, w) => {
        const rateAt = (step: number) => Q.div(rate, ratio(step + 1));
        const separate = adamWSeparateDecay(Q, {
          ...direction,
          rate: rateAt,
          decay: (step) => Q.mul(rateAt(step), decay),
        });
        const scaled = adamW(Q, { ...direction, rate: rateAt, decay });
        expect(run(Q, separate, () => [g], [w], 3).iterates).toEqual(
          run(Q, scaled, () => [g], [w], 3).iterates,
        );
      }),
      { seed: 556, numRuns: 50 },
    );
  });
});

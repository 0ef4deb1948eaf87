import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adamW } from '../../src/optimizer/adam-w.js';
import { addDecayedWeights } from '../../src/optimizer/add-decayed-weights.js';
import { addL2Gradient } from '../../src/optimizer/add-l2-gradient.js';
import { chain } from '../../src/optimizer/chain.js';
import { decayAfter } from '../../src/optimizer/decay-after.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { movingAverage } from '../../src/optimizer/moving-average.js';
import { run } from '../../src/optimizer/run.js';
import { scaleByAdam } from '../../src/optimizer/scale-by-adam.js';
import { scaleByRate } from '../../src/optimizer/scale-by-rate.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { fractions, positiveFractions, properFractions, streams, table, vectors } from './rationals.js';

const Q = rational;
const one = ratio(1);

/** AdamW as a class that changes its tensors in place, in the order in which PyTorch documents the algorithm. */
class ImperativeAdamW {
  private readonly settings: {
    lr: Rational;
    betas: [Rational, Rational];
    eps: Rational;
    weightDecay: Rational;
  };
  private readonly expAvg: Rational[];
  private readonly expAvgSq: Rational[];
  private correction1 = one;
  private correction2 = one;
  readonly data: Rational[];

  constructor(data: readonly Rational[], settings: ImperativeAdamW['settings']) {
    this.data = [...data];
    this.settings = settings;
    this.expAvg = data.map(() => ratio(0));
    this.expAvgSq = data.map(() => ratio(0));
  }

  step(grad: readonly Rational[]): void {
    const { lr, betas, eps, weightDecay } = this.settings;
    this.correction1 = Q.mul(this.correction1, betas[0]);
    this.correction2 = Q.mul(this.correction2, betas[1]);
    for (let i = 0; i < grad.length; i += 1) {
      this.data[i] = Q.sub(this.data[i], Q.mul(Q.mul(lr, weightDecay), this.data[i]));
      this.expAvg[i] = Q.add(this.expAvg[i], Q.mul(Q.sub(one, betas[0]), Q.sub(grad[i], this.expAvg[i])));
      this.expAvgSq[i] = Q.mul(this.expAvgSq[i], betas[1]);
      this.expAvgSq[i] = Q.add(this.expAvgSq[i], Q.mul(Q.mul(Q.sub(one, betas[1]), grad[i]), grad[i]));
      const mean = Q.div(this.expAvg[i], Q.sub(one, this.correction1));
      const square = Q.div(this.expAvgSq[i], Q.sub(one, this.correction2));
      this.data[i] = Q.sub(this.data[i], Q.div(Q.mul(lr, mean), Q.add(Q.sqrt(square), eps)));
    }
  }
}

describe('AdamW', () => {
  it('is the imperative algorithm, exactly', () => {
    // Each entry keeps its magnitude and changes its sign: v̂ is then a square and m̂ still varies.
    const signed = fc
      .tuple(
        positiveFractions,
        positiveFractions,
        fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 6 }),
      )
      .map(([a, b, signs]) => signs.map(([p, q]) => [p ? a : Q.neg(a), q ? b : Q.neg(b)]));
    fc.assert(
      fc.property(
        signed,
        vectors(2),
        properFractions,
        properFractions,
        positiveFractions,
        positiveFractions,
        properFractions,
        (gradients, start, beta1, beta2, epsilon, rate, decay) => {
          const optimizer = adamW(Q, {
            rate,
            decay,
            beta1,
            beta2,
            epsilon,
            epsilonPlacement: 'outside',
            biasCorrection: true,
          });
          const { iterates } = run(Q, optimizer, (_, step) => gradients[step], start, gradients.length);
          const other = new ImperativeAdamW(start, {
            lr: rate,
            betas: [beta1, beta2],
            eps: epsilon,
            weightDecay: decay,
          });
          gradients.forEach((gradient, step) => {
            other.step(gradient);
            expect(iterates[step + 1]).toEqual(other.data);
          });
        },
      ),
      { seed: 431, numRuns: 100 },
    );
  });

  it('decays both entries alike where L2 inside Adam does not', () => {
    const direction = {
      beta1: ratio(1, 2),
      beta2: ratio(1, 2),
      epsilon: ratio(0),
      epsilonPlacement: 'outside',
      biasCorrection: true,
    } as const;
    const rate = ratio(1, 2);
    const gradient = table('-4 -1/4');
    const start = [one, one];
    const decoupled = run(Q, adamW(Q, { ...direction, rate, decay: one }), () => gradient, start, 1);
    expect(decoupled.iterates[1]).toEqual(table('1 1'));
    const coupled = chain(
      addL2Gradient(Q, { strength: one, penalty: 'half' }),
      scaleByAdam(Q, direction),
      scaleByRate(Q, rate),
    );
    expect(run(Q, coupled, () => gradient, start, 1).iterates[1]).toEqual(table('3/2 1/2'));
  });
});

describe('L2 in the gradient', () => {
  it('is decoupled decay for gradient descent', () => {
    fc.assert(
      fc.property(positiveFractions, fractions, vectors(2), streams(2), (rate, decay, start, gradients) => {
        const at = (_: unknown, step: number) => gradients[step];
        const coupled = chain(
          addL2Gradient(Q, { strength: decay, penalty: 'half' }),
          gradientDescent(Q, { rate }),
        );
        const { iterates } = run(Q, coupled, at, start, gradients.length);
        // (1 − ηλ)·w − η·g, document 000 (14).
        gradients.forEach((gradient, step) => {
          const kept = Q.sub(one, Q.mul(rate, decay));
          const next = iterates[step].map((w, i) => Q.sub(Q.mul(kept, w), Q.mul(rate, gradient[i])));
          expect(iterates[step + 1]).toEqual(next);
        });
      }),
      { seed: 432, numRuns: 100 },
    );
  });

  it('is twice as strong for λ‖w‖² as for (λ/2)‖w‖²', () => {
    const change = (penalty: 'half' | 'whole') =>
      addL2Gradient(Q, { strength: ratio(3), penalty }).update([one], null, [ratio(5)]).change;
    expect([change('half'), change('whole')]).toEqual([table('16'), table('31')]);
  });

  it('is not decoupled decay for averaged momentum', () => {
    const half = ratio(1, 2);
    const zero = () => [ratio(0)];
    const coupled = chain(
      addL2Gradient(Q, { strength: one, penalty: 'half' }),
      movingAverage(Q, { beta: half }),
      scaleByRate(Q, half),
    );
    const decoupled = chain(
      movingAverage(Q, { beta: half }),
      addDecayedWeights(Q, one),
      scaleByRate(Q, half),
    );
    expect(run(Q, coupled, zero, [one], 3).iterates.map(([w]) => w)).toEqual(table('1 3/4 7/16 11/64'));
    expect(run(Q, decoupled, zero, [one], 3).iterates.map(([w]) => w)).toEqual(table('1 1/2 1/4 1/8'));
  });

  it('with a schedule, ηλ is not a fixed λ′: 21/32 against 9/16', () => {
    const rate = (step: number) => (step === 0 ? one : ratio(1, 2));
    const scheduled = chain(addDecayedWeights(Q, ratio(1, 4)), scaleByRate(Q, rate));
    expect(run(Q, scheduled, () => [ratio(0)], [one], 2).iterates[2]).toEqual(table('21/32'));
  });
});

describe('weight decay after the step', () => {
  const step = gradientDescent(Q, { rate: ratio(1, 2) });

  it('shrinks by the schedule: by 1/(t + 2) each time, w_0/(T + 1) is left', () => {
    const shrinking = decayAfter(Q, step, (t) => ratio(1, t + 2));
    const { iterates } = run(Q, shrinking, () => table('0 0'), table('1 -3'), 4);
    expect(iterates.map(([w]) => w)).toEqual(table('1 1/2 1/3 1/4 1/5'));
    expect(iterates.map(([, w]) => w)).toEqual(table('-3 -3/2 -1 -3/4 -3/5'));
  });

  it('shrinks what has moved', () => {
    const { iterates } = run(Q, decayAfter(Q, step, ratio(1, 4)), () => [ratio(4)], [ratio(6)], 2);
    expect(iterates).toEqual([table('6'), table('3'), table('3/4')]);
  });
});

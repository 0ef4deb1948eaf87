import { transpose } from '../../src/linear/matrix.js';
import type { Vector } from '../../src/linear/types.js';
import { addVectors, innerProduct, multiplyEntries } from '../../src/linear/vector.js';
import { adam } from '../../src/optimizer/adam.js';
import { type AdamState, adamAdvance } from '../../src/optimizer/adam-moments.js';
import { NotRepresentable, type Rational, ratio, type Scalar } from '../../src/scalar/index.js';
import { bareAdam } from '../bare/adam.js';
import { integerFrom, vector } from '../draw.js';
import { adamTheorem } from '../theorems/adam.js';
import type { Size, Workload } from '../workload.js';

export interface AdamRun<T> {
  /** The gradients g_1, …, g_T. */
  readonly g: readonly Vector<T>[];
  readonly w: Vector<T>;
  readonly η: T;
  readonly β: T;
  readonly γ: T;
  readonly ε: T;
}

const decays = [ratio(1, 2), ratio(3, 4), ratio(7, 8), ratio(9, 10)];
const squareDecays = [ratio(9, 10), ratio(99, 100), ratio(999, 1000)];

/**
 * T steps of Adam in d dimensions. Every step is short: (w_t − w_{t−1})ᵢ² ≤ η²·C_t² with
 * C_t² = (1 − β)²·Σ_{s≤t} (β²/γ)^(t−s)·(1 − γᵗ)/((1 − γ)·(1 − βᵗ)²) (theorem adam-step-bound); and the moments at the end
 * are the weighted sums (1 − β)·Σ β^(T−s)·g_s and (1 − γ)·Σ γ^(T−s)·g_s².
 */
export const adamSteps: Workload = {
  id: 'W3',
  title: 'Adam: step bound, moment identities',
  size: { n: 8, d: 8, T: 50 },
  equalities: ({ d, T }) => [
    ...new Array<boolean>(T * d).fill(false),
    ...new Array<boolean>(2 * d).fill(true),
  ],
  theorem: adamTheorem,
  draw(random, { d, T }) {
    const pick = (from: readonly Rational[]) => from[integerFrom(random, 0, from.length - 1)];
    return {
      g: Array.from({ length: T }, () => vector(random, d)),
      w: vector(random, d),
      η: ratio(1, 1000),
      β: pick(decays),
      γ: pick(squareDecays),
      ε: ratio(1, 10 ** 8),
    };
  },
  over<T>(S: Scalar<T>, inputs: object, size: Size) {
    const { g, w, η, β, γ, ε } = inputs as AdamRun<T>;
    const decay = { beta1: β, beta2: γ };
    const optimizer = adam(S, {
      ...decay,
      rate: η,
      epsilon: ε,
      epsilonPlacement: 'outside',
      biasCorrection: true,
    });
    const one = S.fromInteger(1);
    const columns = transpose(g);
    const squares = transpose(g.map((row) => multiplyEntries(S, row, row)));
    const [restOfMean, restOfSquare] = [S.sub(one, β), S.sub(one, γ)];

    /** (η·C_t)² for t = 1, …, T. */
    const bounds = (): readonly T[] => {
      const factor = S.div(S.mul(S.mul(η, η), S.mul(restOfMean, restOfMean)), restOfSquare);
      const ratioOfDecays = S.div(S.mul(β, β), γ);
      let [sum, meanPower, squarePower] = [S.fromInteger(0), one, one];
      return g.map(() => {
        sum = S.add(one, S.mul(ratioOfDecays, sum));
        meanPower = S.mul(meanPower, β);
        squarePower = S.mul(squarePower, γ);
        const weight = S.sub(one, meanPower);
        return S.div(S.mul(S.mul(factor, sum), S.sub(one, squarePower)), S.mul(weight, weight));
      });
    };
    const weights = (base: T): readonly T[] => {
      const powers = [one];
      for (let s = 1; s < size.T; s++) powers.unshift(S.mul(powers[0], base));
      return powers;
    };

    return (verdicts) => {
      let [point, state] = [w, optimizer.init(w)];
      let moments: AdamState<T> = state[0];
      const greatest = bounds();
      let hasRoots = true;
      for (let t = 0; t < size.T; t++) {
        if (hasRoots) {
          try {
            const update = optimizer.update(g[t], state, point);
            const next = addVectors(S, point, update.change);
            for (const step of update.change) verdicts.atMost(S, S.mul(step, step), greatest[t]);
            [point, state, moments] = [next, update.state, update.state[0]];
            continue;
          } catch (error) {
            if (!(error instanceof NotRepresentable)) throw error;
            hasRoots = false;
          }
        }
        // Exact rationals have no roots, but the moments need none.
        moments = adamAdvance(S, decay, g[t], moments);
        verdicts.skip(size.d);
      }
      const [meanWeights, squareWeights] = [weights(β), weights(γ)];
      for (let i = 0; i < size.d; i++) {
        const mean = S.mul(restOfMean, innerProduct(S, meanWeights, columns[i]));
        verdicts.equal(S, moments.firstMoment[i], mean);
      }
      for (let i = 0; i < size.d; i++) {
        const mean = S.mul(restOfSquare, innerProduct(S, squareWeights, squares[i]));
        verdicts.equal(S, moments.secondMoment[i], mean);
      }
    };
  },
  bare: (inputs, size) => bareAdam(inputs as unknown as AdamRun<number>, size),
};

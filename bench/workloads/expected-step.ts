import { transpose } from '../../src/linear/matrix.js';
import { matrixVector } from '../../src/linear/product.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { addVectors, scaleVector, squaredNorm } from '../../src/linear/vector.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { ratio, rational, type Scalar } from '../../src/scalar/index.js';
import { bareExpectedStep } from '../bare/expected-step.js';
import { integerFrom, sixteenths, vector, wideMatrix } from '../draw.js';
import { expectedStepTheorem } from '../theorems/expected-step.js';
import type { Size, Workload } from '../workload.js';

export interface ExpectedStep<T> {
  readonly X: Matrix<T>;
  readonly z: Vector<T>;
  readonly η: T;
  readonly σ_min: T;
  readonly σ_max: T;
}

/**
 * One step of SGD, z⁺ᵢ = z − 2η·⟨xᵢ, z⟩·xᵢ, the expectation of V(z) = ‖Xz‖² enumerated over the n rows:
 * 𝔼V(z⁺) = V(z) − 4η/n·‖Xᵀr‖² + 4η²/n·Σ rᵢ²·‖X·xᵢ‖² for r = Xz, and 𝔼V(z⁺) ≤ (1 − 4η/n·σ_min² + 4η²/n·σ_max⁴)·V(z)
 * where the singular values of X lie between σ_min and σ_max (theorem sgd-contraction with γ = σ_max).
 */
export const expectedStep: Workload = {
  id: 'W4',
  title: 'exact expectation of a step of SGD: expansion, contraction',
  size: { n: 6, d: 8, T: 1 },
  equalities: () => [true, false],
  theorem: expectedStepTheorem,
  draw(random, { n, d }) {
    const σ_min = sixteenths(random, 4, 16);
    const σ_max = rational.add(σ_min, ratio(integerFrom(random, 1, 32), 16));
    const greatest = rational.mul(rational.mul(σ_max, σ_max), rational.mul(σ_max, σ_max));
    const threshold = rational.div(rational.mul(σ_min, σ_min), greatest);
    return {
      X: wideMatrix(random, n, d, σ_min, σ_max).X,
      z: vector(random, d),
      η: rational.mul(sixteenths(random, 1, 15), threshold),
      σ_min,
      σ_max,
    };
  },
  over<T>(S: Scalar<T>, inputs: object, { n }: Size) {
    const { X, z, η, σ_min, σ_max } = inputs as ExpectedStep<T>;
    const Xt = transpose(X);
    const descent = gradientDescent(S, { rate: η });
    const [one, two, four, count] = [1, 2, 4, n].map((value) => S.fromInteger(value));
    return (verdicts) => {
      const r = matrixVector(S, X, z);
      const V = squaredNorm(S, r);
      const after = X.map((row, i) => {
        const gradient = scaleVector(S, S.mul(two, r[i]), row);
        const next = addVectors(S, z, descent.update(gradient, descent.init(z), z).change);
        return squaredNorm(S, matrixVector(S, X, next));
      });
      const expected = S.div(S.sum(after), count);
      const first = S.div(S.mul(four, η), count);
      const second = S.mul(first, η);
      const spread = S.sum(
        X.map((row, i) => S.mul(S.mul(r[i], r[i]), squaredNorm(S, matrixVector(S, X, row)))),
      );
      const lost = S.mul(first, squaredNorm(S, matrixVector(S, Xt, r)));
      verdicts.equal(S, expected, S.add(S.sub(V, lost), S.mul(second, spread)));
      const [least, greatest] = [S.mul(σ_min, σ_min), S.mul(σ_max, σ_max)];
      const factor = S.add(S.sub(one, S.mul(first, least)), S.mul(second, S.mul(greatest, greatest)));
      verdicts.atMost(S, expected, S.mul(factor, V));
    };
  },
  bare: (inputs, size) => bareExpectedStep(inputs as unknown as ExpectedStep<number>, size),
};

import { matrixVector } from '../../src/linear/product.js';
import { withEigenvalues } from '../../src/linear/spectral.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { addVectors, innerProduct, squaredNorm } from '../../src/linear/vector.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { ratio, rational, type Scalar } from '../../src/scalar/index.js';
import { bareDescentLemma } from '../bare/descent-lemma.js';
import { integerFrom, orthogonal, sixteenths, vector } from '../draw.js';
import { descentLemmaTheorem } from '../theorems/descent-lemma.js';
import type { Workload } from '../workload.js';

export interface DescentLemma<T> {
  readonly H: Matrix<T>;
  readonly b: Vector<T>;
  readonly w: Vector<T>;
  readonly η: T;
}

/** f(w − η·g) ≤ f(w) − η/2·‖g‖² for f(w) = ½⟨w, Hw⟩ + ⟨b, w⟩, −L·I ⪯ H ⪯ L·I, g = ∇f(w) and 0 < η ≤ 1/L. */
export const descentLemma: Workload = {
  id: 'W1',
  title: 'descent lemma on a quadratic',
  size: { n: 6, d: 6, T: 1 },
  equalities: () => [false],
  theorem: descentLemmaTheorem,
  draw(random, { n }) {
    const L = ratio(integerFrom(random, 1, 8));
    const λ = Array.from({ length: n }, () => rational.mul(L, sixteenths(random, -16, 16)));
    return {
      H: withEigenvalues(rational, orthogonal(random, n), λ).matrix,
      b: vector(random, n),
      w: vector(random, n),
      η: rational.div(sixteenths(random, 1, 16), L),
    };
  },
  over<T>(S: Scalar<T>, inputs: object) {
    const { H, b, w, η } = inputs as DescentLemma<T>;
    const descent = gradientDescent(S, { rate: η });
    const half = S.fromRational(ratio(1, 2));
    // H·x is needed for the gradient too, so it is computed once.
    const value = (x: Vector<T>, Hx: Vector<T>): T =>
      S.add(S.mul(half, innerProduct(S, x, Hx)), innerProduct(S, b, x));
    return (verdicts) => {
      const Hw = matrixVector(S, H, w);
      const g = addVectors(S, Hw, b);
      const next = addVectors(S, w, descent.update(g, descent.init(w), w).change);
      const bound = S.sub(value(w, Hw), S.mul(S.mul(half, η), squaredNorm(S, g)));
      verdicts.atMost(S, value(next, matrixVector(S, H, next)), bound);
    };
  },
  bare: (inputs) => bareDescentLemma(inputs as unknown as DescentLemma<number>),
};

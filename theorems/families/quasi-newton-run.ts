import {
  type FunctionValue,
  matrix,
  sequenceOf,
  type Value,
  vector as vectorType,
} from '../../src/formula/type.js';
import { dimension, orthogonal, vector } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { chain } from '../../src/optimizer/chain.js';
import { run } from '../../src/optimizer/run.js';
import { scaleByBfgs } from '../../src/optimizer/scale-by-bfgs.js';
import { scaleByExactLineSearch } from '../../src/optimizer/scale-by-exact-line-search.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * ½⟨w, Aw⟩ with a positive definite A and the minimum at 0. The eigenvalues λ_1 < λ_2 < … differ and the start has a part
 * along each eigenvector, so that no method that moves within the span of the gradients arrives before n steps.
 */
export const fullKrylov = {
  draws: {
    n: dimension(3),
    γ: vector('n', 'positive'),
    Q: orthogonal('n'),
    z: vector('n', 'positive'),
  },
  define: [
    'λ_i = γ_i + Σ_{j=1}^{i−1} γ_j',
    'A = Q·diag(λ)·Qᵀ',
    '∇f(x: vector) = A·x',
    'H(x: vector) = A',
    'w₀ = Q·z',
  ],
} as const;

/**
 * w_0 = w₀, …, w_T: the run of the reference BFGS with exact line search; K_0 = I, …, K_T: its approximations of the
 * inverse Hessian, K_t the one that step t uses; the steps
 * s_t = w_{t+1} − w_t and the changes y_t of the gradient. K_T takes in the last pair, but its step is not made.
 */
export const bfgsRun: Computed = {
  kind: 'computed',
  optimizer: true,
  defines: { w: sequenceOf(vectorType), K: sequenceOf(matrix) },
  from: { start: 'w₀', steps: 'T', gradient: '∇f', hessian: 'H' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const at = (name: string) => inputs[name] as FunctionValue<T>;
    const gradientAt = (point: Vector<T>) => at('gradient')(point) as Vector<T>;
    const hessianAt = (point: Vector<T>) => at('hessian')(point) as Matrix<T>;
    const scale = scaleByBfgs(S);
    const optimizer = chain(scale, scaleByExactLineSearch(S, { gradientAt, hessianAt }));
    const steps = inputs.steps as number;
    const { iterates, states } = run(S, optimizer, gradientAt, inputs.start as Vector<T>, steps);
    const [end] = iterates.slice(-1);
    const { state: last } = scale.update(gradientAt(end), states[steps][0], end);
    const approximations = [...states.slice(1).map(([state]) => state), last];
    return {
      w: { start: 0, items: iterates },
      K: { start: 0, items: approximations.map(({ inverseHessian }) => inverseHessian) },
    };
  },
};

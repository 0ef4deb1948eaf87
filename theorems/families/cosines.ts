import { matrix, scalar, sequenceOf, type Value } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import { cosineSchedule } from '../../src/optimizer/cosine-schedule.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * The matrix N of multiplication by x in ℚ[x]/(xᵀ + 1), orthogonal, with N^T = −I. The vector (1, ω, …, ω^(T−1)) with
 * ω = exp(iπ/T) is an eigenvector of Nᵀ, so every equation between polynomials in N and N⁻¹ = Nᵀ holds for ω and ω⁻¹, and
 * ½·(N^k + (Nᵀ)^k) stands for cos(kπ/T).
 */
export const rootOfMinusOne: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { N: matrix },
  from: { size: 'T' },
  compute<T>(S: Scalar<T>, { size }: Readonly<Record<string, Value<T>>>) {
    const last = (size as number) - 1;
    const entry = (i: number, j: number) => (i === j + 1 ? 1 : i === 0 && j === last ? -1 : 0);
    const row = (i: number) => Array.from({ length: last + 1 }, (_, j) => S.fromInteger(entry(i, j)));
    return { N: Array.from({ length: last + 1 }, (_, i) => row(i)) };
  },
};

/**
 * The reference cosine schedule, η_1, …, η_{T+1}. Where all of its cosines are rational (T ≤ 3) its float64 values are held
 * to the bound of the balls; of other cosines float64 promises nothing.
 */
export const cosineRates = (cosines: 'rational' | 'any'): Computed => ({
  kind: 'computed',
  optimizer: cosines === 'rational',
  defines: { η: sequenceOf(scalar) },
  starts: { η: 1 },
  from: { steps: 'T' },
  compute<T>(S: Scalar<T>, { steps }: Readonly<Record<string, Value<T>>>) {
    const schedule = cosineSchedule(S, { steps: steps as number });
    return { η: { start: 1, items: Array.from({ length: (steps as number) + 1 }, (_, t) => schedule(t)) } };
  },
});

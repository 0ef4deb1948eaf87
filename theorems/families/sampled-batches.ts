import { matrix, type Value } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import type { Matrix } from '../../src/linear/types.js';
import { sampledGradient } from '../../src/optimizer/sampled-gradient.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * The gradients of all mini-batches of B out of the component gradients g_1, …, g_n, by the reference implementation:
 * the rows of `b` are those of the nᴮ lists of independent draws, the rows of `s` those of the subsets. Needs g and B.
 */
export const sampledBatches: Computed = {
  kind: 'computed',
  optimizer: true,
  defines: { b: matrix, s: matrix },
  from: { gradients: 'g', size: 'B' },
  compute<T>(scalar: Scalar<T>, { gradients, size }: Readonly<Record<string, Value<T>>>) {
    const rows = gradients as Matrix<T>;
    const batches = lists(rows.length, size as number);
    const increasing = batches.filter((batch) => batch.every((index, i) => i === 0 || batch[i - 1] < index));
    const gradientOf = (batch: readonly number[]) =>
      sampledGradient(
        scalar,
        rows.map((row) => () => row),
        () => batch,
      )(rows[0], 0);
    return { b: batches.map(gradientOf), s: increasing.map(gradientOf) };
  },
};

/** All lists of `length` numbers below `count`. */
function lists(count: number, length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return lists(count, length - 1).flatMap((list) => Array.from({ length: count }, (_, i) => [...list, i]));
}

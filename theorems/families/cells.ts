import { integer as integerType, matrix, type Sequence, type Value } from '../../src/formula/type.js';
import { indices, integer } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Matrix } from '../../src/linear/types.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * N = 2ⁿ cells, one of which hides the needle. What an algorithm is told elsewhere does not depend on the needle, so until
 * it finds it, a deterministic algorithm asks in a fixed order σ_1, …, σ_q: F_{t,j} = 1 if its query t is for cell j, else 0.
 */
export function cells({ dimensions = 4, queries = 6 } = {}) {
  return {
    draws: { n: integer(1, dimensions), q: integer(1, queries), σ: indices('q', 2 ** dimensions) },
    define: [
      {
        kind: 'computed',
        optimizer: false,
        defines: { N: integerType, F: matrix },
        from: { dimension: 'n', order: 'σ' },
        compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
          const count = 2 ** (inputs.dimension as number);
          const { items } = inputs.order as Sequence<T>;
          const asks: Matrix<T> = items.map((cell) =>
            Array.from({ length: count }, (_, j) =>
              S.fromInteger(((cell as number) - 1) % count === j ? 1 : 0),
            ),
          );
          return { N: count, F: asks };
        },
      } satisfies Computed,
    ],
  };
}

/** The least number of needles that q queries miss, over all orders to ask in: N^q of them. */
export const everyOrder: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { N: integerType, least: integerType },
  from: { dimension: 'n', queries: 'q' },
  compute<T>(_: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const count = 2 ** (inputs.dimension as number);
    const queries = inputs.queries as number;
    let least = count;
    for (let order = 0; order < count ** queries; order += 1) {
      const asked = new Set(
        Array.from({ length: queries }, (_, t) => Math.floor(order / count ** t) % count),
      );
      least = Math.min(least, count - asked.size);
    }
    return { N: count, least };
  },
};

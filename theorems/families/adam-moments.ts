import {
  type Sequence,
  scalar as scalarType,
  sequenceOf,
  type Value,
  vector as vectorType,
} from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import {
  type AdamState,
  adamAdvance,
  adamStart,
  correctedFirstMoment,
  correctedSecondMoment,
} from '../../src/optimizer/adam-moments.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** The names that the moments of a run get; those of the corrected moments may be left out. */
export interface MomentNames {
  readonly first: string;
  readonly second: string;
  readonly correctedFirst?: string;
  readonly correctedSecond?: string;
}

interface MomentSource {
  readonly names: MomentNames;
  /** Formulas of the decays. */
  readonly beta: string;
  readonly gamma: string;
}

/**
 * The moments of the reference Adam along a stream of gradients: m_0, …, m_T and m̂_1, …, m̂_T. The step itself is not
 * made, so no root is taken and every value is rational.
 */
export function adamMoments(source: MomentSource & { readonly gradient: string }): Computed {
  return moments(source, vectorType, { gradient: source.gradient }, (scalar, decay, { gradient }) => {
    const { items } = gradient as Sequence<never>;
    return [statesAlong(scalar, decay, items as readonly Vector<never>[])];
  });
}

/**
 * The exact means of the moments over all sequences in which the gradient of step t is one of the numbers in row t of
 * `table`, each with equal probability and independently of the other steps.
 */
export function expectedAdamMoments(source: MomentSource & { readonly table: string }): Computed {
  return moments(source, scalarType, { table: source.table }, (scalar, decay, { table }) => {
    const rows = table as Matrix<never>;
    const sequences = rows.reduce<readonly (readonly never[])[]>(
      (beginnings, row) => beginnings.flatMap((beginning) => row.map((entry) => [...beginning, entry])),
      [[]],
    );
    return sequences.map((sequence) =>
      statesAlong(
        scalar,
        decay,
        sequence.map((entry) => [entry]),
      ),
    );
  });
}

interface Decay {
  readonly beta1: never;
  readonly beta2: never;
}

/** Means over runs; of one run, that run. */
function moments(
  { names, beta, gamma }: MomentSource,
  type: typeof vectorType,
  from: Readonly<Record<string, string>>,
  runs: (
    scalar: Scalar<never>,
    decay: Decay,
    inputs: Readonly<Record<string, Value<never>>>,
  ) => readonly (readonly AdamState<never>[])[],
): Computed {
  const read = readings(names);
  return {
    kind: 'computed',
    optimizer: true,
    defines: Object.fromEntries(read.map(({ name }) => [name, sequenceOf(type)])),
    starts: Object.fromEntries(read.map(({ name, start }) => [name, start])),
    from: { ...from, beta, gamma },
    compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
      // The number system is the same throughout, which the closures above cannot say.
      const scalar = S as unknown as Scalar<never>;
      const decay = { beta1: inputs.beta, beta2: inputs.gamma } as Decay;
      const all = runs(scalar, decay, inputs as Readonly<Record<string, Value<never>>>);
      return Object.fromEntries(
        read.map(({ name, start, of }) => {
          const items = all[0].slice(start).map((_, t) => {
            const values = all.map((states) => of(scalar, states[start + t]));
            return type.kind === 'vector'
              ? values[0]
              : mean(
                  scalar,
                  values.map(([entry]) => entry),
                );
          });
          return [name, { start, items } as Value<T>];
        }),
      );
    },
  };
}

interface Reading {
  readonly name: string;
  readonly start: 0 | 1;
  readonly of: (scalar: Scalar<never>, state: AdamState<never>) => Vector<never>;
}

function readings({ first, second, correctedFirst, correctedSecond }: MomentNames): readonly Reading[] {
  const all: Reading[] = [
    { name: first, start: 0, of: (_, state) => state.firstMoment },
    { name: second, start: 0, of: (_, state) => state.secondMoment },
  ];
  if (correctedFirst !== undefined) all.push({ name: correctedFirst, start: 1, of: correctedFirstMoment });
  if (correctedSecond !== undefined) all.push({ name: correctedSecond, start: 1, of: correctedSecondMoment });
  return all;
}

function statesAlong(
  scalar: Scalar<never>,
  decay: Decay,
  gradients: readonly Vector<never>[],
): readonly AdamState<never>[] {
  const states = [adamStart(scalar, gradients[0])];
  for (const gradient of gradients) states.push(adamAdvance(scalar, decay, gradient, states.at(-1)!));
  return states;
}

const mean = (scalar: Scalar<never>, values: readonly never[]) =>
  scalar.div(scalar.sum(values), scalar.fromInteger(values.length));

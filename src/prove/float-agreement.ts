import type { Environment, Sequence, Type, Value } from '../formula/type.js';
import type { Case } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import {
  ball,
  decimalIntervals,
  float64,
  fromFloat,
  type Interval,
  NotRepresentable,
  OutsideDomain,
  type Rational,
  rational,
  UndecidedBranch,
} from '../scalar/index.js';
import type { FloatResult } from './result.js';

/**
 * Runs the reference optimizers of a case in float64, in balls and exactly. The centres of the balls must be the
 * float64 numbers bit for bit, so the radii are a bound on the rounding error of the float64 run, derived and not
 * guessed; and the exact value, computed in another number system, must lie within that bound. So many cases that have
 * bounds are `enough`.
 */
export function checkFloatAgreement(
  family: Family,
  cases: readonly Case[],
  enough: number,
): FloatResult | null {
  const names = [...family.definitions].flatMap(([name, definition]) =>
    'source' in definition && definition.source.optimizer ? [name] : [],
  );
  if (names.length === 0) return null;
  let values = 0;
  let unbounded = 0;
  let bounded = 0;
  for (const instance of cases) {
    if (bounded === enough) break;
    const before = values;
    const inFloats = instance.nearest(float64);
    const inBalls = instance.nearest(ball);
    for (const name of names) {
      const type = family.scope.get(name)!;
      const floats = decided(inFloats, name, type);
      const balls = decided(inBalls, name, type);
      if (floats === undefined || balls === undefined) {
        unbounded += floats?.length ?? 1;
        continue;
      }
      const exact = exactly(instance, name, type);
      for (const [i, float] of floats.entries()) {
        const { centre, radius } = balls[i];
        if (!Number.isFinite(radius) || !Number.isFinite(float)) {
          unbounded += 1;
          continue;
        }
        if (!Object.is(centre + 0, float + 0)) {
          return {
            values,
            verdict: 'refuted',
            detail: `${name}: float64 gives ${float}, the ball's centre is ${centre}`,
          };
        }
        if (!exact[i](centre, radius)) {
          return {
            values,
            verdict: 'refuted',
            detail: `${name}: the exact value is not within ${radius} of ${float}`,
          };
        }
        values += 1;
      }
    }
    if (values > before) bounded += 1;
  }
  const detail = unbounded > 0 ? `${unbounded} values overflow or have no finite bound` : undefined;
  return { values, verdict: values > 0 ? 'proved' : 'undecided', detail };
}

/**
 * Undefined where a ball is too wide to tell on which side of a branch the run goes on, or a float is no number, or
 * rounding has made a matrix singular.
 */
function decided<T>(environment: Environment<T>, name: string, type: Type): readonly T[] | undefined {
  try {
    return numbers<T>(environment.value(name), type);
  } catch (error) {
    if (error instanceof UndecidedBranch || error instanceof OutsideDomain) return undefined;
    throw error;
  }
}

type Holds = (centre: number, radius: number) => boolean;

/** For every number: whether its exact value lies in a ball. */
function exactly(instance: Case, name: string, type: Type): readonly Holds[] {
  try {
    return numbers<Rational>(instance.environment(rational).value(name), type).map(
      (q) => (centre, radius) => {
        const distance = rational.abs(rational.sub(q, fromFloat(centre)));
        return rational.compare(distance, fromFloat(radius)) !== 'greater';
      },
    );
  } catch (error) {
    if (!(error instanceof NotRepresentable || error instanceof UndecidedBranch)) throw error;
  }
  const scalar = decimalIntervals(50);
  return numbers<Interval>(instance.environment(scalar).value(name), type).map(
    (interval) => (centre, radius) => {
      const distance = scalar.abs(scalar.sub(interval, scalar.fromRational(fromFloat(centre))));
      const order = scalar.compare(distance, scalar.fromRational(fromFloat(radius)));
      return order === 'less' || order === 'equal';
    },
  );
}

function numbers<T>(value: Value<unknown>, type: Type): readonly T[] {
  switch (type.kind) {
    case 'scalar':
      return [value as T];
    case 'vector':
      return value as readonly T[];
    case 'matrix':
      return (value as readonly (readonly T[])[]).flat();
    case 'sequence':
      return (value as Sequence<unknown>).items.flatMap((item) => numbers<T>(item, type.of));
    default:
      return [];
  }
}

import type { Domain } from '../domain.js';
import type { Bounds, BuildContext } from '../draw.js';

/** Where the draw's parameter lies between the bounds; beyond them where the parameter does. */
export function place<T>(parameter: T, context: BuildContext<T>, position: number): T {
  const { scalar } = context;
  const lower = context.lower(position);
  const upper = context.upper(position);
  if (lower !== undefined && upper !== undefined) {
    return scalar.add(lower, scalar.mul(parameter, scalar.sub(upper, lower)));
  }
  if (lower !== undefined) return scalar.add(lower, parameter);
  if (upper !== undefined) return scalar.sub(upper, parameter);
  return parameter;
}

export function boundedDomain(bounds: Bounds | undefined, dropped: boolean): Domain {
  if (bounds === undefined) return { kind: 'real' };
  const { lower, upper, lowerStrict, upperStrict } = bounds;
  if (lower && upper) {
    return dropped
      ? { kind: 'outside unit' }
      : { kind: 'unit', closedBelow: !lowerStrict, closedAbove: !upperStrict };
  }
  if (dropped) return { kind: 'negative' };
  return { kind: (lower ? lowerStrict : upperStrict) ? 'positive' : 'nonnegative' };
}

import { OutsideDomain } from '../../src/scalar/failure.js';
import { type Dyadic, minus, plus, times, within } from './dyadic.js';
import type { Tier } from './tier.js';

export type Operation = 'add' | 'sub' | 'mul' | 'div' | 'sqrt' | 'sum' | 'dot';
export const OPERATIONS: readonly Operation[] = ['add', 'sub', 'mul', 'div', 'sqrt', 'sum', 'dot'];

/** `no answer`: refused, indefinite, or the exact operation has no value at the chosen point. */
export type Outcome = 'enclosed' | 'no answer' | `miss: ${string}`;

/** What the operation gives at exact points: the exact result where it is dyadic. */
export function exactResult(operation: Operation, xs: readonly Dyadic[], ys: readonly Dyadic[]): Dyadic {
  switch (operation) {
    case 'add':
      return plus(xs[0]!, ys[0]!);
    case 'sub':
      return minus(xs[0]!, ys[0]!);
    case 'mul':
      return times(xs[0]!, ys[0]!);
    case 'sum':
      return xs.reduce(plus, { m: 0n, e: 0 });
    case 'dot':
      return xs.reduce((total, x, i) => plus(total, times(x, ys[i]!)), { m: 0n, e: 0 });
    default:
      return xs[0]!;
  }
}

/** Whether a tier's result of an operation holds the exact one, `exactResult` at points that the operands hold. */
export function outcomeOf<T>(
  tier: Tier<T, never>,
  operation: Operation,
  left: readonly T[],
  right: readonly T[],
  exact: Dyadic,
  divisor: Dyadic | undefined,
): Outcome {
  const result = apply(tier, operation, left, right);
  const held = result === undefined ? undefined : tier.read(result);
  if (held === undefined) return 'no answer';
  if (operation === 'div' && divisor!.m === 0n) return 'no answer';
  if (operation === 'sqrt' && exact.m < 0n) return 'no answer';
  if (encloses(held.centre, held.radius, operation, exact, divisor)) return 'enclosed';
  return `miss: ${operation} on ${tier.scalar.name} of ${show(left)} and ${show(right)} is not ${show([result])}`;
}

function apply<T>(
  { scalar }: Tier<T, never>,
  operation: Operation,
  left: readonly T[],
  right: readonly T[],
): T | undefined {
  try {
    if (operation === 'sum') return scalar.sum(left);
    if (operation === 'dot') return scalar.dot(left, right);
    if (operation === 'sqrt') return scalar.sqrt(left[0]!);
    return scalar[operation](left[0]!, right[0]!);
  } catch (error) {
    // That a refusal is right is a property of its own.
    if (error instanceof OutsideDomain) return undefined;
    throw error;
  }
}

function encloses(
  centre: Dyadic,
  radius: Dyadic,
  operation: Operation,
  exact: Dyadic,
  divisor: Dyadic | undefined,
): boolean {
  if (operation === 'div') {
    const size = divisor!.m < 0n ? { m: -divisor!.m, e: divisor!.e } : divisor!;
    return within(minus(exact, times(centre, divisor!)), times(radius, size));
  }
  if (operation === 'sqrt') {
    const lower = minus(centre, radius);
    const upper = plus(centre, radius);
    return (
      upper.m >= 0n &&
      within(exact, times(upper, upper)) &&
      (lower.m < 0n || within(times(lower, lower), exact))
    );
  }
  return within(minus(exact, centre), radius);
}

function show(balls: readonly unknown[]): string {
  const text = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value);
  return JSON.stringify(balls, text);
}

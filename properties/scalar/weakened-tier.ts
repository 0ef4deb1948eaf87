import type { Scalar } from '../../src/scalar/scalar.js';
import type { Tier } from './tier.js';
import type { Operation } from './tier-enclosure.js';

/** What is taken from the radius of a result, in the units of that radius. */
export type Weakening<T> = (result: T, left: readonly T[], right: readonly T[]) => number;

/** A tier with a too small radius: unsound on purpose. Its centres stay. */
export function weakened<T extends { readonly radius: number }, Operand>(
  tier: Tier<T, Operand>,
  operation: Operation,
  less: Weakening<T>,
): Tier<T, Operand> {
  const { scalar } = tier;
  const change = (result: T, left: readonly T[], right: readonly T[]): T => {
    const radius = result.radius - less(result, left, right);
    // Infinity − Infinity: an indefinite ball stays one.
    return Number.isFinite(result.radius) ? { ...result, radius: Math.max(0, radius) } : result;
  };
  const changed: Scalar<T> = { ...scalar };
  const replaced: Pick<Scalar<T>, Operation> = {
    add: (a, b) => change(scalar.add(a, b), [a], [b]),
    sub: (a, b) => change(scalar.sub(a, b), [a], [b]),
    mul: (a, b) => change(scalar.mul(a, b), [a], [b]),
    div: (a, b) => change(scalar.div(a, b), [a], [b]),
    sqrt: (a) => change(scalar.sqrt(a), [a], []),
    sum: (terms) => change(scalar.sum(terms), terms, []),
    dot: (a, b) => change(scalar.dot(a, b), a, b),
  };
  return { ...tier, scalar: Object.assign(changed, { [operation]: replaced[operation] }) };
}

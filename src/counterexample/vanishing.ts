import { children, type Expression, evaluate, print } from '../formula/index.js';
import type { Value } from '../formula/type.js';
import type { Case } from '../generate/case.js';
import type { Violation } from './violation.js';
import { unlessWithoutValue } from './without-value.js';

/**
 * How many parts of the conclusion and of its derivation are zero where the conclusion fails. An example in which half
 * of the terms vanish is small, but shows little.
 */
export function vanishingParts({ target, outcome }: Violation, instance: Case): number {
  const { scalar, at = new Map<string, number>() } = outcome;
  const environment = instance.environment(scalar);
  const parts = new Map<string, Expression>();
  for (const { sides } of [target.conclusion, ...target.lines.map(({ relation }) => relation)]) {
    for (const side of sides) for (const part of partsOf(side)) parts.set(print(part), part);
  }
  return [...parts.values()].filter((part) => {
    const value = unlessWithoutValue(() => evaluate(part, scalar, environment, at));
    return value !== undefined && isZero(value, (number) => scalar.approximate(number) === 0);
  }).length;
}

/** What can vanish: not numbers, nor what stands under the index of a sum, which has a value only there. */
function* partsOf(node: Expression): Generator<Expression> {
  const { kind } = node.type;
  if (node.kind === 'number' || node.kind === 'index' || node.kind === 'filled') return;
  if (kind === 'scalar' || kind === 'vector' || kind === 'matrix') yield node;
  if (node.kind === 'subscript' || node.kind === 'big') return;
  for (const child of children(node)) yield* partsOf(child);
}

function isZero<T>(value: Value<T>, vanishes: (number: T) => boolean): boolean {
  return Array.isArray(value)
    ? value.every((entry: Value<T>) => isZero(entry, vanishes))
    : vanishes(value as T);
}

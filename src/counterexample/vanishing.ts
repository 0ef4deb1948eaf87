import { children, type Expression, evaluate, print } from '../formula/index.js';
import type { Value } from '../formula/type.js';
import type { Case } from '../generate/case.js';
import { rational } from '../scalar/index.js';
import { madeFrom, namesIn } from './dependencies.js';
import type { Question, Target } from './question.js';
import type { Violation } from './violation.js';
import { unlessWithoutValue } from './without-value.js';

/**
 * How many parts of the conclusion and of its derivation are zero where the conclusion fails. An example in which half
 * of the terms vanish is small, but shows little.
 */
export function vanishingParts({ target, outcome }: Violation, instance: Case): number {
  const { scalar, at = new Map<string, number>() } = outcome;
  const environment = instance.environment(scalar);
  return partsIn(target).filter((part) => {
    const value = unlessWithoutValue(() => evaluate(part, scalar, environment, at));
    return value !== undefined && isZero(value, (number) => scalar.approximate(number) === 0);
  }).length;
}

/** How many matrices that a statement speaks of are zero, as the Hessian of a function is that has no curvature. */
export function vanishingMatrices(question: Question, instance: Case): number {
  const environment = instance.environment(rational);
  return matricesOf(question).filter((name) => {
    const value = unlessWithoutValue(() => environment.value(name));
    return value !== undefined && isZero(value, (number) => !rational.isNonzero(number));
  }).length;
}

const knownParts = new WeakMap<Target, readonly Expression[]>();

function partsIn(target: Target): readonly Expression[] {
  const known = knownParts.get(target);
  if (known !== undefined) return known;
  const parts = new Map<string, Expression>();
  for (const { sides } of [target.conclusion, ...target.lines.map(({ relation }) => relation)]) {
    for (const side of sides) for (const part of partsOf(side)) parts.set(print(part), part);
  }
  const found = [...parts.values()];
  knownParts.set(target, found);
  return found;
}

const knownMatrices = new WeakMap<Question, readonly string[]>();

/** The matrices that definitions make, on which the statement rests. */
function matricesOf(question: Question): readonly string[] {
  const known = knownMatrices.get(question);
  if (known !== undefined) return known;
  const { family, targets } = question;
  const used = madeFrom(
    namesIn([...family.hypotheses.values(), ...targets.map(({ conclusion }) => conclusion)]),
    family,
  );
  const found = [...used].filter(
    (name) => family.definitions.has(name) && family.scope.get(name)!.kind === 'matrix',
  );
  knownMatrices.set(question, found);
  return found;
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

import type { Case } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import type { Input } from '../prove/result.js';
import { admits, type Constraints } from './constraints.js';
import type { Question } from './question.js';
import { flattened } from './relaxed.js';
import { compareSizes, type Size, sizeOf } from './size.js';
import { drawnPerStep } from './steps.js';
import { inputsOf } from './take.js';
import { vanishingMatrices, vanishingParts } from './vanishing.js';
import { type Violation, violationIn } from './violation.js';

/** What every case is held against. */
export interface Demand {
  readonly question: Question;
  /** The family to draw from: that of the question, with what the constraints fix. */
  readonly family: Family;
  readonly constraints: Constraints;
  /** Examples that were given before, as text; they do not count. */
  readonly known: ReadonlySet<string>;
}

/** A case that answers the question. */
export interface Finding {
  readonly instance: Case;
  readonly inputs: readonly Input[];
  readonly violation: Violation;
  readonly size: Size;
  /** How much clutter there is, and how much that an example should show is missing. */
  readonly flaws: number;
}

/** For each part of the statement, and each matrix behind it, that is zero. */
const vanishing = 8;
/** Where the conclusion hardly fails, or fails by equality alone. */
const unclear = 12;
const clear = 1 / 20;

export function findingIn(instance: Case, { question, constraints, known }: Demand): Finding | undefined {
  // An array without entries cannot be written down.
  if ([...(instance.recipe?.parameters.values() ?? [])].some(({ length }) => length === 0)) return undefined;
  const violation = violationIn(instance, question);
  if (violation === undefined) return undefined;
  const inputs = inputsOf(instance, question);
  if (!admits(constraints, instance, inputs) || known.has(textOf(inputs))) return undefined;
  const size = sizeOf(inputs, drawnPerStep(question.family));
  const hazy = violation.margin < clear ? unclear : 0;
  const zeros = vanishingParts(violation, instance) + vanishingMatrices(question, instance);
  const flaws = size.clutter + vanishing * zeros + hazy;
  return { instance, inputs, violation, size, flaws };
}

/** Negative where `a` is the better example: it fits on a board, has a lower dimension, fewer steps, then fewer flaws. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareSizes(a.size, b.size) || a.size.counts - b.size.counts || a.flaws - b.flaws;
}

/** One text for equal examples. */
export function textOf(inputs: readonly Input[]): string {
  const parts = inputs.map(({ name, value, type }) => {
    const numbers = flattened(value, type).map(
      ({ numerator, denominator, exponent }) => `${numerator}/${denominator}e${exponent}`,
    );
    return `${name}=${numbers.join(',')}`;
  });
  return parts.join(';');
}

import { parseRelation, type Relation } from '../formula/index.js';
import type { Case } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import { decideInCase } from '../prove/decide.js';
import type { Input } from '../prove/result.js';
import type { Limits } from './find-options.js';
import { flattened } from './relaxed.js';
import { sizeOf } from './size.js';
import { drawnPerStep } from './steps.js';
import { unlessWithoutValue } from './without-value.js';

/** The same for one family, its relations read. */
export type Constraints = Omit<Limits, 'where'> & { readonly where: readonly Relation[] };

/** Reads the limits in the scope of a family. Throws FormulaError where a relation is none there. */
export function readLimits({ where, ...limits }: Limits, { scope }: Family): Constraints {
  return { ...limits, where: where.map((text) => parseRelation(text, scope)) };
}

/** Whether an example with these inputs is one that was asked for. */
export function admits(constraints: Constraints, instance: Case, inputs: readonly Input[]): boolean {
  const { where, dimension, integers } = constraints;
  if (dimension !== null && sizeOf(inputs, drawnPerStep(instance.family)).dimension !== dimension)
    return false;
  if (integers && !inputs.every(({ value, type }) => flattened(value, type).every(isInteger))) return false;
  return where.every(
    (relation) => unlessWithoutValue(() => decideInCase(relation, instance).decision) === 'proved',
  );
}

const isInteger = ({ denominator, exponent }: { denominator: bigint; exponent: number }) =>
  denominator === 1n && exponent >= 0;

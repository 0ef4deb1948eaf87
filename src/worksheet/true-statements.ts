import { prepare } from '../prove/prepare.js';
import type { Theorem } from '../prove/theorem.js';
import { asPosed } from './as-posed.js';
import type { SheetQuestion } from './sheet-question.js';

/** What the chains of a theorem prove, in each family of cases that a student can understand. */
export function trueStatements(theorem: Theorem): readonly SheetQuestion[] {
  return [...prepare(theorem).families.values()].flatMap(({ family, chains }) =>
    chains.flatMap(
      ({ name, conclusion }) =>
        asPosed({ theorem, family, conclusion }, 'true or false', { holds: true, chain: name }) ?? [],
    ),
  );
}

import { prepare } from '../prove/prepare.js';
import type { Theorem } from '../prove/theorem.js';
import { settingOf } from './setting.js';
import type { SheetQuestion } from './sheet-question.js';

/** What the chains of a theorem prove, in each family of cases that a student can understand. */
export function trueStatements(theorem: Theorem): readonly SheetQuestion[] {
  return [...prepare(theorem).families.values()].flatMap(({ family, chains }) =>
    chains.flatMap(({ name, conclusion }): SheetQuestion[] => {
      const posed = { theorem, family, conclusion };
      if (settingOf(posed) === undefined) return [];
      return [{ ...posed, kind: 'true or false', answer: { holds: true, chain: name } }];
    }),
  );
}

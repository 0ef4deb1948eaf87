import { isSmall, sizeOf } from '../counterexample/size.js';
import { drawnPerStep } from '../counterexample/steps.js';
import { unlessWithoutValue } from '../counterexample/without-value.js';
import { names } from '../formula/index.js';
import { Case } from '../generate/case.js';
import type { Take } from '../judge/standard.js';
import type { Input } from '../prove/result.js';
import { rational } from '../scalar/index.js';
import { type Setting, settingOf } from './setting.js';
import type { Answer, Posed, SheetQuestion } from './sheet-question.js';

/**
 * A statement as a question. Undefined where a student could not take it in, or where its counterexample is too large
 * for a board.
 */
export function asPosed(
  posed: Posed,
  kind: SheetQuestion['kind'],
  answer: Answer,
): SheetQuestion | undefined {
  const take = answer.holds ? {} : answer.counterexample.take;
  const setting = settingOf(posed, take);
  if (setting === undefined) return undefined;
  if (answer.holds) return { ...posed, kind, answer, setting, shown: [] };
  const shown = shownIn(posed, setting, take);
  if (shown === undefined || !isSmall(sizeOf(shown, drawnPerStep(posed.family)))) return undefined;
  return { ...posed, kind, answer, setting, shown };
}

/** The case by the names of the setting; of the integers only those that the statement itself mentions. */
function shownIn(
  { family, conclusion }: Posed,
  { introduced, definitions }: Setting,
  take: Take,
): readonly Input[] | undefined {
  const environment = Case.fromValues(family, take).environment(rational);
  const mentioned = new Set(
    [...family.hypotheses.values(), conclusion, ...definitions].flatMap((formula) => [...names(formula)]),
  );
  const measures = new Set(introduced.flatMap(({ extents }) => extents));
  return unlessWithoutValue(() =>
    introduced
      .flatMap(({ names, type }) => names.map((name) => ({ name, type })))
      .filter(({ name, type }) => type.kind !== 'integer' || (mentioned.has(name) && !measures.has(name)))
      .map(({ name, type }) => ({ name, type, value: environment.value(name) })),
  );
}

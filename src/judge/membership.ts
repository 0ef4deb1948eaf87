import { names } from '../formula/index.js';
import { Case } from '../generate/case.js';
import { type DrawnCondition, drawnConditions } from './drawn-conditions.js';
import { evaluateRelation } from './evaluate-relation.js';
import { definitionsBroken, isKnown } from './given-definitions.js';
import type { Finding } from './judgement.js';
import type { JudgedFamily, Take } from './standard.js';

/**
 * What keeps a case from being one of the family at all: a condition that all drawn cases satisfy, or a name that goes
 * against its definition. What a case that the theorem file records breaks as well is not held against anyone: there
 * the generator only has its way of satisfying a hypothesis, and the hypothesis is judged by itself.
 */
export function notOfTheFamily(instance: Case, values: Take, judged: JudgedFamily): readonly Finding[] {
  const { family, recorded } = judged;
  const drawn = drawnConditions(family).flatMap((condition) => {
    const finding = broken(condition, instance);
    const breaks = (take: Take) => broken(condition, Case.fromValues(family, take)) !== undefined;
    return finding === undefined || recorded.some(breaks) ? [] : [finding];
  });
  const prescribed = definitionsBroken(judged, values).filter(
    ({ name }) => !recorded.some((take) => Object.hasOwn(take, name)),
  );
  return [...drawn, ...prescribed];
}

function broken({ name, relation }: DrawnCondition, instance: Case): Finding | undefined {
  // A name may be absent, where the case prescribes what it would have been used for.
  if (![...names(relation)].every((used) => isKnown(instance, used))) return undefined;
  const { decision, finding } = evaluateRelation(name, relation, instance);
  return decision === 'proved' ? undefined : finding();
}

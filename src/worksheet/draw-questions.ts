import { print } from '../formula/index.js';
import type { Theorem } from '../prove/theorem.js';
import { below, type Random, seededRandom } from '../scalar/random.js';
import { asPosed } from './as-posed.js';
import { falseClaims, type Suspect, stronger, weaker, withoutHypothesis } from './false-statements.js';
import type { SheetQuestion } from './sheet-question.js';
import { trueStatements } from './true-statements.js';

type Sort = 'true' | 'false' | 'counterexample';

/** In turn, shuffled: half of what is to be decided is true. */
const sorts: readonly Sort[] = ['true', 'false', 'counterexample', 'true', 'false'];
/** Of the suspects of one kind, so many are tried before another kind. */
const tries = 4;

/**
 * So many different questions about the theorems, or fewer where there are no more; the same seed gives the same ones.
 * Each false statement has its counterexample; that the true ones are proved is for a check to say.
 */
export function drawQuestions(
  theorems: readonly Theorem[],
  count: number,
  seed: number,
): readonly SheetQuestion[] {
  const random = seededRandom(BigInt(seed));
  const questions: SheetQuestion[] = [];
  const posed = new Set<string>();
  let queue = shuffled(theorems, random);
  let turn: readonly Sort[] = [];
  while (questions.length < count) {
    if (turn.length === 0) turn = shuffled(sorts, random);
    const [wanted, ...rest] = turn;
    const question = drawn(queue, wanted, posed, random);
    if (question === undefined) break;
    turn = rest;
    posed.add(textOf(question));
    questions.push(question);
    const used = question.theorem;
    queue = [...queue.filter((one) => one !== used), used];
  }
  return questions;
}

/** A question of the wanted sort about the first theorem that has one, or else of another sort. */
function drawn(
  queue: readonly Theorem[],
  wanted: Sort,
  posed: ReadonlySet<string>,
  random: Random,
): SheetQuestion | undefined {
  for (const sort of new Set([wanted, ...sorts])) {
    for (const theorem of queue) {
      const question = about(theorem, sort, posed, random);
      if (question !== undefined) return question;
    }
  }
  return undefined;
}

function about(
  theorem: Theorem,
  sort: Sort,
  posed: ReadonlySet<string>,
  random: Random,
): SheetQuestion | undefined {
  const isNew = (question: SheetQuestion) => !posed.has(textOf(question));
  if (sort === 'true') return shuffled(trueStatements(theorem), random).find(isNew);
  const kinds: readonly ((of: Theorem) => readonly Suspect[])[] =
    sort === 'false'
      ? shuffled([withoutHypothesis, falseClaims, stronger, weaker], random)
      : [withoutHypothesis, falseClaims];
  for (const suspects of kinds) {
    for (const { why, refuted } of shuffled(suspects(theorem), random).slice(0, tries)) {
      const found = refuted();
      if (found === undefined) continue;
      const kind = sort === 'false' ? 'true or false' : 'counterexample';
      const { counterexample } = found;
      const question = asPosed(found.posed, kind, { holds: false, why, counterexample });
      if (question !== undefined && isNew(question)) return question;
    }
  }
  return undefined;
}

/** One text for equal statements: none is asked twice on a sheet. */
function textOf({ theorem, family, conclusion }: SheetQuestion): string {
  return [theorem.id, family.name, ...[...family.hypotheses.values()].map(print), print(conclusion)].join(
    '\n',
  );
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Number(below(random, BigInt(i + 1)));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

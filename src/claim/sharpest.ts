import { boardRecipe, levels } from '../counterexample/board.js';
import type { Question } from '../counterexample/question.js';
import { shownInputs } from '../counterexample/take.js';
import { unlessWithoutValue } from '../counterexample/without-value.js';
import { Case } from '../generate/case.js';
import type { Random } from '../generate/random.js';
import { instanceOf } from '../prove/instance.js';
import type { Input } from '../prove/result.js';
import { ratioIn } from '../prove/sharpness.js';
import { unmetHypothesis } from '../prove/witness.js';
import { seededRandom } from '../scalar/index.js';

/** How close a claim came to failing, and where. */
export interface Sharpest {
  /** 1 where both sides are equal; 1 − |slack|/(|left| + |right|). */
  readonly ratio: number;
  /** Null where no case that was tried satisfies the hypotheses. */
  readonly inputs: readonly Input[] | null;
  /** Cases that satisfy the hypotheses, of those that were tried. */
  readonly cases: number;
}

const tried = 400;

/** The case of those tried, for so many seconds at most, in which the sides of the claim come closest. */
export function sharpest(question: Question, seed: number, seconds: number): Sharpest {
  const { family, hypotheses, targets } = question;
  const random = randomFrom(BigInt(seed));
  const end = performance.now() + 1000 * seconds;
  let best: { readonly ratio: number; readonly instance: Case } | undefined;
  let cases = 0;
  for (let i = 0; i < tried && performance.now() < end; i += 1) {
    const instance = Case.fromRecipe(
      family,
      boardRecipe(family, new Set(), levels[i % levels.length], random),
    );
    const ratio = unlessWithoutValue(() =>
      unmetHypothesis(instance, hypotheses)
        ? undefined
        : Math.max(...targets.map(({ conclusion }) => ratioIn(conclusion, instance))),
    );
    if (ratio === undefined) continue;
    cases += 1;
    if (best === undefined || ratio > best.ratio) best = { ratio, instance };
  }
  if (best === undefined) return { ratio: 0, inputs: null, cases };
  const { ratio, instance } = best;
  return { ratio, inputs: shownInputs(instance, question, instanceOf(instance).inputs), cases };
}

function randomFrom(seed: bigint): Random {
  const next = seededRandom(seed);
  return { integer: (least, greatest) => least + Number((next() >> 16n) % BigInt(greatest - least + 1)) };
}

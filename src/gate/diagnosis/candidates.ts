import { mistakes as known } from '../mistake/index.js';
import type { Mistake } from '../mistake/mistake.js';
import { type Recipe, textOf } from '../recipe/recipe.js';
import { specifications } from '../specification/index.js';
import { type Dialect, everyDialect, type Specification } from '../specification/specification.js';
import type { Dtype, Hyper } from '../subject/stream.js';
import { type Candidate, changedRecipe, scopes } from './candidate.js';

/** What is claimed, and the hyperparameters it was tried with. */
export interface Suspect {
  readonly specification: Specification;
  readonly dialect: Dialect;
  readonly hypers: readonly Hyper[];
  readonly dtype: Dtype;
}

const programText = ({ starts, lines }: Recipe): string => JSON.stringify([starts, lines.map(textOf)]);

/** The mistakes that can be made under some of the hyperparameters, and that do not make a dialect. */
export function applicable({ specification, dialect, hypers, dtype }: Suspect): readonly Mistake[] {
  const dialects = everyDialect(specification);
  return known.filter((mistake) =>
    hypers.some((hyper) => {
      if (mistake.dtype && mistake.dtype !== dtype) return false;
      const wrong = changedRecipe(specification.recipe({ hyper, dialect }), [mistake]);
      if (!wrong) return false;
      if (mistake.conduct) return true;
      const text = programText(wrong);
      return !dialects.some((each) => programText(specification.recipe({ hyper, dialect: each })) === text);
    }),
  );
}

/** What the subject may be, from the likeliest kind to the least; each kind is made only if it is asked for. */
export function* kindsOfCandidates(suspect: Suspect): Generator<readonly Candidate[]> {
  const { specification, dialect } = suspect;
  const declared = JSON.stringify(dialect);
  const dialects = everyDialect(specification).filter((each) => JSON.stringify(each) !== declared);
  yield dialects.map((each) => ({ specification, dialect: each, mistakes: [] }));
  const singles = applicable(suspect);
  yield singles.map((mistake) => ({ specification, dialect, mistakes: [mistake] }));
  yield specifications
    .filter((other) => other !== specification)
    .flatMap((other) =>
      everyDialect(other).map((each) => ({ specification: other, dialect: each, mistakes: [] })),
    );
  const ofFormula = singles.filter(({ change }) => change);
  yield scopes.flatMap((scope) =>
    ofFormula.map((mistake) => ({ specification, dialect, mistakes: [mistake], scope })),
  );
  yield dialects.flatMap((each) =>
    applicable({ ...suspect, dialect: each }).map((mistake) => ({
      specification,
      dialect: each,
      mistakes: [mistake],
    })),
  );
  yield singles.flatMap((first, i) =>
    singles.slice(i + 1).map((second) => ({ specification, dialect, mistakes: [first, second] })),
  );
}

import { mistakes as known } from '../mistake/index.js';
import type { Mistake } from '../mistake/mistake.js';
import { specifications } from '../specification/index.js';
import { everyDialect } from '../specification/specification.js';
import { type Candidate, scopes } from './candidate.js';
import { type Suspect, standingOf } from './standing.js';

/** The mistakes that can be made under some of the hyperparameters, and that do not make a dialect. */
export const applicable = (suspect: Suspect): readonly Mistake[] =>
  known.filter((mistake) => standingOf(mistake, suspect).kind === 'made');

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

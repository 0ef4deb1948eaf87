import type { Mistake } from '../mistake/mistake.js';
import { type Recipe, textOf } from '../recipe/recipe.js';
import { type Dialect, everyDialect, type Specification } from '../specification/specification.js';
import type { Dtype, Hyper } from '../subject/stream.js';
import { changedRecipe } from './candidate.js';

/** What is claimed, and the hyperparameters it was tried with. */
export interface Suspect {
  readonly specification: Specification;
  readonly dialect: Dialect;
  readonly hypers: readonly Hyper[];
  readonly dtype: Dtype;
}

/**
 * What a mistake is in a specification. `made`: something else is computed or done. `absent`: the specification has
 * nothing that it changes. `hidden`: it does not show in this precision. `dialect`: the lines are then those of a
 * legitimate variant, and the subject is to be told so.
 */
export type Standing =
  | { readonly kind: 'made' | 'absent' | 'hidden' }
  | { readonly kind: 'dialect'; readonly dialect: Dialect };

export function standingOf(mistake: Mistake, suspect: Suspect): Standing {
  const { specification, dialect, hypers, dtype } = suspect;
  const changed = hypers.flatMap((hyper) => {
    const wrong = changedRecipe(specification.recipe({ hyper, dialect }), [mistake]);
    return wrong ? [{ hyper, text: programText(wrong) }] : [];
  });
  if (changed.length === 0) return { kind: 'absent' };
  if (mistake.dtype && mistake.dtype !== dtype) return { kind: 'hidden' };
  if (mistake.conduct) return { kind: 'made' };
  const dialects = everyDialect(specification);
  const same = changed.map(({ hyper, text }) =>
    dialects.find((each) => programText(specification.recipe({ hyper, dialect: each })) === text),
  );
  return same.includes(undefined) ? { kind: 'made' } : { kind: 'dialect', dialect: same[0]! };
}

const programText = ({ starts, lines }: Recipe): string => JSON.stringify([starts, lines.map(textOf)]);

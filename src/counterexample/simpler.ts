import { casesOf } from '../generate/case-arbitrary.js';
import { isIn, simplerNumbers } from '../generate/domain.js';
import type { Recipe } from '../generate/recipe.js';
import { ratio } from '../scalar/index.js';
import type { Draft, Patch } from './draft.js';
import { narrowerRecipes } from './narrower.js';

/** What a number is tried as, whatever it is: some are longer, but make a better example than a sign or a zero. */
const favourites = [ratio(1), ratio(2), ratio(0), ratio(1, 2), ratio(3), ratio(-1)];

/** Drafts that may be better than one: fewer dimensions and steps first, then simpler patches, then simpler numbers. */
export function* simplerDrafts(draft: Draft): Generator<Draft> {
  const { recipe, patches } = draft;
  for (const simpler of simplerRecipes(draft)) {
    yield { ...draft, recipe: simpler };
    const shorter = [...simpler.integers].some(([name, size]) => size < recipe.integers.get(name)!);
    if (shorter && patches.length > 0) yield { ...draft, recipe: simpler, patches: patches.map(earlier) };
  }
  for (const narrower of narrowerRecipes(draft.family, recipe)) yield { ...draft, recipe: narrower };
  yield* cut(draft);
  for (const [i, patch] of patches.entries()) {
    if (patches.length > 1) yield { ...draft, patches: patches.toSpliced(i, 1) };
    for (const changed of [earlier(patch), ...simplerPatches(patch)])
      yield { ...draft, patches: patches.with(i, changed) };
  }
}

function* simplerRecipes({ family, recipe }: Draft): Generator<Recipe> {
  for (const { value } of casesOf(family, recipe.dropped).shrink(recipe, undefined)) yield value;
  for (const [name, entries] of recipe.parameters) {
    const { draw, bounds } = family.draws.get(name)!;
    const domain = draw.domain(bounds, recipe.dropped.has(bounds?.hypothesis ?? ''));
    for (const [i, entry] of entries.entries()) {
      for (const number of favourites) {
        if (number === entry || !isIn(domain, number)) continue;
        yield { ...recipe, parameters: new Map(recipe.parameters).set(name, entries.with(i, number)) };
      }
    }
  }
}

/** The same change one step before, where the name is a sequence; a draft that has no such entry is no case. */
function earlier(patch: Patch): Patch {
  const [first, ...rest] = patch.path;
  return first === undefined || first === 0 ? patch : { ...patch, path: [first - 1, ...rest] };
}

function simplerPatches(patch: Patch): readonly Patch[] {
  return [...simplerNumbers({ kind: 'real' }, patch.value), ...favourites].map((value) => ({
    ...patch,
    value,
  }));
}

/** Where a sequence is patched: the sequences that are computed again end soon after it, or it comes sooner. */
function* cut(draft: Draft): Generator<Draft> {
  const { family, patches, length = Infinity } = draft;
  const isSequence = ({ name }: Patch) => family.scope.get(name)!.kind === 'sequence';
  const last = Math.max(-1, ...patches.map((patch) => (isSequence(patch) ? patch.path[0] : -1)));
  if (last < 0) return;
  const sooner = [0, 1, Math.floor(last / 2), last - 1].filter(
    (position) => position >= 0 && position < last,
  );
  for (const position of sooner) {
    const moved = patches.map((patch) =>
      isSequence(patch)
        ? { ...patch, path: [Math.min(position, patch.path[0]), ...patch.path.slice(1)] }
        : patch,
    );
    for (const more of [1, 2, 3])
      yield { ...draft, patches: moved, length: Math.min(length, position + more) };
  }
  for (const more of [1, 2, 3]) if (last + more < length) yield { ...draft, length: last + more };
}

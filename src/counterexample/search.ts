import { Case } from '../generate/case.js';
import type { Random } from '../generate/random.js';
import { rational, seededRandom } from '../scalar/index.js';
import { boardNumber, boardRecipe, type Level, levels } from './board.js';
import type { Draft, Patch } from './draft.js';
import { at, pathsOf } from './entry.js';
import { compareFindings, type Demand, type Finding } from './finding.js';
import { withFixedEntries } from './fixed.js';
import { hasDimensions } from './least-dimensions.js';
import { isSettled, looksFor } from './looks.js';
import { unbounded } from './relaxed.js';
import { type Budget, type Hit, hitOf, rewritten, shrink } from './shrink.js';
import { type Way, waysFor } from './ways.js';
import { unlessWithoutValue } from './without-value.js';

/** Drafts for each way and level. */
const draftsAt: Readonly<Record<Level, number>> = { 0: 150, 1: 250, 2: 350, 3: 400 };
/** So many hits are simplified; the simplest result is the answer. */
const mostHits = 5;
/** So many cases, no more, in each look for fewer dimensions. */
const casesAgain = 2500;
/** So many in all looks at cases of numbers alone: what there is to find may still be beyond reach. */
const casesMore = 11_000;

/**
 * The simplest example that a search with this seed finds. What one seed comes upon first may be larger than need be:
 * then, or where it comes upon none, those drafts are looked through that are the same for every seed, of the least
 * dimensions, and of those below the best so far; or, where all are numbers, more while nothing fits on a board, not
 * even the case that is recorded. Undefined where nothing answers within the budget.
 */
export function search(
  demand: Demand,
  seed: bigint,
  budget: Budget,
  recorded: Finding | undefined,
): Hit | undefined {
  const { question, family, constraints } = demand;
  const ways = waysFor({ ...question, family }).map((way) => ({
    ...way,
    family: withFixedEntries(way.family, constraints.where),
  }));
  let best = scan(ways, demand, randomFrom(seed), budget, () => true);
  if (best !== undefined && isSettled(best, demand)) return best;
  const more = atMost(casesMore, budget);
  for (const { narrowed, dimension, look } of looksFor(demand, recorded, () => best)) {
    const found = scan(
      ways.map((way) => ({ ...way, family: narrowed(way.family) })),
      { ...demand, constraints: { ...constraints, dimension } },
      randomFrom(look),
      hasDimensions(family) ? atMost(casesAgain, budget) : more,
      (hit) => isSettled(hit, demand),
    );
    best = simpler(best, found);
  }
  return best;
}

/** A budget for so many cases of another. */
function atMost(cases: number, budget: Budget): Budget {
  let spent = 0;
  return {
    spend() {
      spent += 1;
      return spent <= cases && budget.spend();
    },
  };
}

/**
 * Goes through all ways, from the simplest numbers to any, and simplifies what each finds, until the simplest so far is
 * good enough.
 */
function scan(
  ways: readonly Way[],
  demand: Demand,
  random: Random,
  budget: Budget,
  isEnough: (hit: Hit) => boolean,
): Hit | undefined {
  let best: Hit | undefined;
  for (const level of levels) {
    for (const way of ways) {
      const hits: Hit[] = [];
      for (let i = 0; i < draftsAt[level] && hits.length < mostHits; i += 1) {
        if (!budget.spend()) break;
        const draft = drafted(way, level, random);
        const hit = draft && hitOf(draft, demand);
        if (hit !== undefined) hits.push(hit);
      }
      if (hits.length === 0) continue;
      best = simpler(best, simplest(hits, demand, budget));
      if (best !== undefined && isEnough(best)) return best;
    }
  }
  return best;
}

/** The better one of those that there are; the first of equal ones. */
function simpler(a: Hit | undefined, b: Hit | undefined): Hit | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareFindings(b, a) < 0 ? b : a;
}

function simplest(hits: readonly Hit[], demand: Demand, budget: Budget): Hit {
  const shrunk = hits.map((hit) => {
    const first = shrink(hit, demand, budget);
    const free = rewritten(first, unbounded(first.draft.family), demand);
    return shrink(free, demand, budget);
  });
  return shrunk.reduce((best, hit) => (compareFindings(hit, best) < 0 ? hit : best));
}

function drafted(way: Way, level: Level, random: Random): Draft | undefined {
  const { family, dropped, patchable } = way;
  const recipe = boardRecipe(family, dropped, level, random);
  if (patchable.length === 0) return { family, recipe, patches: [] };
  const count = random.integer(0, 3) === 0 ? 2 : 1;
  const patches = unlessWithoutValue(() => {
    const environment = Case.fromRecipe(family, recipe).environment(rational);
    return Array.from({ length: count }, (): Patch | undefined => {
      const name = patchable[random.integer(0, patchable.length - 1)];
      const type = family.scope.get(name)!;
      const value = environment.value(name);
      const paths = pathsOf(value, type);
      const path = paths[random.integer(0, paths.length - 1)];
      const number = boardNumber({ kind: 'real' }, level, random);
      return path === undefined || at(value, type, path) === undefined
        ? undefined
        : { name, path, value: number };
    });
  });
  if (patches === undefined || patches.includes(undefined)) return undefined;
  return { family, recipe, patches: patches as readonly Patch[] };
}

function randomFrom(seed: bigint): Random {
  const next = seededRandom(seed);
  return {
    integer: (least, greatest) => least + Number((next() >> 16n) % BigInt(greatest - least + 1)),
  };
}

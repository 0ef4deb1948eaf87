import { rational } from '../scalar/index.js';
import { caseOf, type Draft } from './draft.js';
import { compareFindings, type Demand, type Finding, findingIn } from './finding.js';
import { flattened } from './relaxed.js';
import { simplerDrafts } from './simpler.js';

/** A draft that answers the question. */
export interface Hit extends Finding {
  readonly draft: Draft;
}

/** Counts the cases that are tried, and says when there shall be no more. */
export interface Budget {
  /** Counts one more case; false where there is none left. */
  spend(): boolean;
}

/** The hit that a draft is, if it is one. */
export function hitOf(draft: Draft, demand: Demand): Hit | undefined {
  const instance = caseOf(draft, demand.question.hypotheses);
  const finding = instance && findingIn(instance, demand);
  return finding && { ...finding, draft };
}

/**
 * The simplest hit that can be reached from one by simplifying step by step while the conclusion fails as clearly: with
 * at least half of the margin that it had. So no example creeps to where it hardly fails.
 */
export function shrink(found: Hit, demand: Demand, budget: Budget): Hit {
  const least = found.violation.margin / 2;
  let best = found;
  let improved = true;
  while (improved) {
    improved = false;
    for (const draft of simplerDrafts(best.draft)) {
      if (!budget.spend()) return best;
      const hit = hitOf(draft, demand);
      if (hit === undefined || hit.violation.margin < least) continue;
      if (compareFindings(hit, best) >= 0) continue;
      best = hit;
      improved = true;
      break;
    }
  }
  return best;
}

/** A hit of one family as a hit of another in which its numbers can be changed one by one. */
export function rewritten(hit: Hit, family: Draft['family'], demand: Demand): Hit {
  const { recipe, patches } = hit.draft;
  const environment = hit.instance.environment(rational);
  const parameters = new Map(
    [...family.draws].map(([name, { draw }]) => {
      const same = draw === hit.draft.family.draws.get(name)?.draw;
      const own = recipe.parameters.get(name)!;
      return [name, same ? own : flattened(environment.value(name), draw.type)] as const;
    }),
  );
  return hitOf({ family, patches, recipe: { ...recipe, parameters } }, demand) ?? hit;
}

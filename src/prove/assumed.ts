import { type BigNode, type Expression, type Relation, sameExpression } from '../formula/index.js';
import { isDifference } from './difference.js';
import { membersOf, rangePairs, renamings } from './index-ranges.js';
import { orderedPairs } from './ordered-pairs.js';
import type { Sign } from './sign.js';

/** The sign that a hypothesis states: every pair of sides of a chain of one direction is a statement of its own. */
export function assumed(
  expression: Expression,
  cited: readonly Relation[],
  ranges: readonly BigNode[],
): Sign {
  let known: Sign;
  for (const { lessers, greaters, strict } of statedWithin(ranges, cited)) {
    if (!greaters.some((above) => lessers.some((below) => isDifference(expression, above, below)))) continue;
    if (strict) return 'positive';
    known = 'nonnegative';
  }
  return known;
}

/** Each of the greater ones is at least each of the lesser ones, and greater where strict. */
interface Stated {
  readonly lessers: readonly Expression[];
  readonly greaters: readonly Expression[];
  readonly strict: boolean;
}

/** By the operators around: the same for all parts of one body. */
const stated = new WeakMap<readonly BigNode[], Map<readonly Relation[], readonly Stated[]>>();

function statedWithin(ranges: readonly BigNode[], cited: readonly Relation[]): readonly Stated[] {
  const known = stated.get(ranges) ?? new Map<readonly Relation[], readonly Stated[]>();
  stated.set(ranges, known);
  let found = known.get(cited);
  if (found === undefined) {
    // Renaming what is only an equality gains nothing, and would be the most of the work.
    const ordering = cited.filter(({ symbols }) =>
      symbols.some((symbol) => symbol !== '=' && symbol !== '≠'),
    );
    const said = [...cited, ...ordering.flatMap((relation) => renamings(relation, ranges))];
    found = [...orderedPairs(said), ...rangePairs(ranges)].map(({ lesser, greater, strict }) => ({
      lessers: [lesser, ...membersOf(lesser, 'max', ranges)],
      greaters: [greater, ...membersOf(greater, 'min', ranges)],
      strict,
    }));
    known.set(cited, found);
  }
  return found;
}

/** ⟨x, M·x⟩ where A ⪯ B is cited and M reads as B − A; positive where A ≺ B and x ≠ 0 are. */
export function quadraticForm(left: Expression, right: Expression, cited: readonly Relation[]): Sign {
  const [vector, image] = right.kind === 'product' ? [left, right] : [right, left];
  if (image.kind !== 'product' || image.factors.length !== 2 || !sameExpression(image.factors[1], vector))
    return undefined;
  const form = image.factors[0];
  for (const { sides, symbols } of cited) {
    for (const [link, symbol] of symbols.entries()) {
      const upward = symbol === '⪯' || symbol === '≺';
      if (!upward && symbol !== '⪰' && symbol !== '≻') continue;
      const [lesser, greater] = upward ? [sides[link], sides[link + 1]] : [sides[link + 1], sides[link]];
      if (!isDifference(form, greater, lesser)) continue;
      const strict = symbol === '≺' || symbol === '≻';
      return strict && isNonzero(vector, cited) ? 'positive' : 'nonnegative';
    }
  }
  return undefined;
}

/** Whether x ≠ 0 is cited. */
export function isNonzero(vector: Expression, cited: readonly Relation[]): boolean {
  return cited.some(({ sides, symbols }) =>
    symbols.some((symbol, link) => {
      const [left, right] = [sides[link], sides[link + 1]];
      return symbol === '≠' && isZeroVector(right) && sameExpression(left, vector);
    }),
  );
}

const isZeroVector = (expression: Expression) => expression.kind === 'filled' && expression.entry === 0;

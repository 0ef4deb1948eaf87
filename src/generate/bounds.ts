import { type Expression, names, type Relation } from '../formula/index.js';
import type { Bounds } from './draw.js';

/**
 * The bounds that the hypotheses put on a drawn name: in `0 ≤ η ≤ 1/L` on η, in `−L ≤ λᵢ ≤ L` on every entry of λ.
 * A hypothesis counts if the name, alone or with one index, is a side of it and the neighbouring sides are free of
 * it. Throws where two hypotheses bound the same side, because then neither range alone is valid.
 */
export function boundsOn(name: string, hypotheses: ReadonlyMap<string, Relation>): Bounds | undefined {
  let found: Bounds | undefined;
  for (const [hypothesis, relation] of hypotheses) {
    const position = relation.sides.findIndex((side) => isName(side, name));
    if (position < 0) continue;
    const { sides, symbols } = relation;
    const before = position > 0 ? { side: sides[position - 1], symbol: symbols[position - 1] } : undefined;
    const after =
      position + 1 < sides.length ? { side: sides[position + 1], symbol: symbols[position] } : undefined;
    const lower =
      before && '≤<'.includes(before.symbol)
        ? before
        : after && '≥>'.includes(after.symbol)
          ? after
          : undefined;
    const upper =
      after && '≤<'.includes(after.symbol)
        ? after
        : before && '≥>'.includes(before.symbol)
          ? before
          : undefined;
    if ((!lower && !upper) || [lower, upper].some((bound) => bound && names(bound.side).has(name))) continue;
    if (found) throw new Error(`two hypotheses bound ${name}: ${found.hypothesis} and ${hypothesis}`);
    found = {
      lower: lower?.side,
      upper: upper?.side,
      lowerStrict: lower !== undefined && '<>'.includes(lower.symbol),
      upperStrict: upper !== undefined && '<>'.includes(upper.symbol),
      index: relation.indices[0],
      hypothesis,
    };
  }
  return found;
}

function isName(side: Expression, name: string): boolean {
  if (side.kind === 'name') return side.name === name;
  return side.kind === 'subscript' && side.base.kind === 'name' && side.base.name === name;
}

import { parseRelation, type Relation } from '../formula/index.js';
import type { Family, PreparedDraw } from '../generate/family.js';

/** A condition that the cases of a family satisfy by the way they are drawn, on one name. */
export interface DrawnCondition {
  readonly name: string;
  readonly relation: Relation;
}

const known = new WeakMap<Family, readonly DrawnCondition[]>();

/**
 * What the generator builds and no hypothesis says: that Q is orthogonal, that n is at least 1, that the breakpoints
 * increase. A case that someone wrote down has to be checked for it. Bounds that stand for a hypothesis are left to
 * that hypothesis. An integer need not be as small as the generated ones.
 */
export function drawnConditions(family: Family): readonly DrawnCondition[] {
  const found = known.get(family) ?? readConditions(family);
  known.set(family, found);
  return found;
}

function readConditions(family: Family): readonly DrawnCondition[] {
  const { integers, totals, draws, scope } = family;
  const index = [...'ijklrst'].find((letter) => !scope.has(letter)) ?? 'i';
  const texts: (readonly [string, string])[] = [
    ...[...integers].map(([name, { least }]) => [name, `${least} ≤ ${name}`] as const),
    ...[...totals].map(([name, { of }]) => [name, `${name} = ${of.join(' + ')}`] as const),
    ...[...draws].flatMap(([name, draw]) => saidOf(name, draw, index).map((text) => [name, text] as const)),
  ];
  return texts.map(([name, text]) => ({ name, relation: parseRelation(text, scope) }));
}

function saidOf(name: string, { draw, bounds }: PreparedDraw, index: string): readonly string[] {
  if (draw.says) return draw.says(name, index);
  const { between, type } = draw;
  const entry = type.kind === 'scalar' ? name : `${name}_{${index}}`;
  if (between) {
    if (between.by !== undefined) return [];
    const symbol = between.strict ? '<' : '≤';
    const lower = between.lower === undefined ? '' : `${between.lower} ${symbol} `;
    const upper = between.upper === undefined ? '' : ` ${symbol} ${between.upper}`;
    return [`${lower}${entry}${upper}`];
  }
  if (draw.bounded) return [];
  const inner = type.kind === 'sequence' && type.of.kind === 'vector' ? `(${entry})_j` : entry;
  const domain = draw.domain(bounds, false);
  switch (domain.kind) {
    case 'positive':
      return [`0 < ${inner}`];
    case 'nonnegative':
      return [`0 ≤ ${inner}`];
    case 'unit':
      return [`0 ${domain.closedBelow ? '≤' : '<'} ${inner} ${domain.closedAbove ? '≤' : '<'} 1`];
    default:
      return [];
  }
}

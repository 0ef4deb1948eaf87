import { parseRelation, type Relation } from '../formula/index.js';
import type { Type } from '../formula/type.js';
import type { Draw, Extent, IntegerDraw } from '../generate/draw.js';
import type { Family, PreparedDraw } from '../generate/family.js';
import type { BuiltClaim } from './build-claim.js';
import { largestSize } from './declaration.js';

/**
 * The family of the cases of a claim as someone writes them down: with the names of the claim in the place of the
 * factors and spectra that its matrices are drawn from. What was built in there is a hypothesis here.
 */
export function writtenFamily({ family, names, sizes, spectra }: BuiltClaim): Family {
  const draws = new Map<string, PreparedDraw>();
  const integers = new Map<string, IntegerDraw>();
  for (const name of names) {
    const integer = family.integers.get(name);
    if (integer !== undefined) integers.set(name, integer);
    else draws.set(name, saidByDraw(name, family) ?? given(family.scope.get(name)!, sizes.get(name) ?? []));
  }
  for (const { draw } of draws.values()) {
    for (const extent of draw.extents) {
      if (typeof extent === 'string' && !integers.has(extent))
        integers.set(extent, { kind: 'integer', least: 1, greatest: largestSize });
    }
  }
  const definitions = new Map([...family.definitions].filter(([name]) => !names.includes(name)));
  const scope = new Map(
    [...family.scope].filter(([name]) => integers.has(name) || draws.has(name) || definitions.has(name)),
  );
  // A generated case need not be as large as one that is written down, but here the claim itself says how large.
  const ranges = [...integers]
    .filter(([name]) => names.includes(name))
    .map(([name, { least, greatest }]): [string, Relation] => [
      name,
      parseRelation(`${least} ≤ ${name} ≤ ${greatest}`, scope),
    ]);
  const conditions = [...spectra].flatMap(([name, texts]) =>
    texts.map((text, i): [string, Relation] => [
      i === 0 ? name : `${name}, ${i + 1}`,
      parseRelation(text, scope),
    ]),
  );
  const hypotheses = new Map([...ranges, ...family.hypotheses, ...conditions]);
  return { ...family, scope, integers, totals: new Map(), draws, definitions, hypotheses };
}

/** How a name is drawn, where that alone says what it must be, as of an increasing vector. */
const saidByDraw = (name: string, { draws, hypotheses }: Family): PreparedDraw | undefined =>
  hypotheses.has(name) ? undefined : draws.get(name);

/** Whatever someone gives: it is the hypotheses that say what it must be. */
function given(type: Type, extents: readonly Extent[]): PreparedDraw {
  const draw: Draw = {
    kind: 'draw',
    type,
    extents,
    domain: () => ({ kind: 'real' }),
    bounded: false,
    build: () => {
      throw new Error('a case that is written down is not drawn');
    },
  };
  return { draw, bounds: undefined };
}

import type { Type, Value } from '../formula/type.js';
import type { Draw, IntegerDraw } from '../generate/draw.js';
import { inRows } from '../generate/draws/rows.js';
import type { Family, PreparedDraw } from '../generate/family.js';
import { type Rational, ratio, rational } from '../scalar/index.js';

/**
 * The family in which what a hypothesis bounds is drawn as it stands, any number, and no longer as a position between
 * the bounds. Whether the hypothesis holds is then for a decision, not for the draw.
 */
export function unbounded(family: Family): Family {
  return withFree(family, ({ draw, bounds }) => draw.bounded && bounds?.hypothesis !== undefined);
}

/**
 * The family in which some names may be anything of their type: no sign, no orthogonality, no full rank, and integers
 * below the least that is drawn.
 */
export function freed(family: Family, names: ReadonlySet<string>): Family {
  const extents = new Set([...family.draws.values()].flatMap(({ draw }) => draw.extents));
  const integers = new Map(
    [...family.integers].map(([name, integer]): [string, IntegerDraw] => {
      const least = extents.has(name) ? Math.min(integer.least, 1) : integer.least - 2;
      return [name, names.has(name) ? { ...integer, least } : integer];
    }),
  );
  return { ...withFree(family, (_, name) => names.has(name)), integers };
}

/** How a draw keeps its values from being anything of their type; undefined where it does not. */
export function restriction({ draw, bounds }: PreparedDraw): 'sign' | 'construction' | undefined {
  if (!isPlain(draw)) return 'construction';
  return draw.domain(bounds, false).kind === 'real' ? undefined : 'sign';
}

function withFree(family: Family, isFree: (drawn: PreparedDraw, name: string) => boolean): Family {
  const draws = new Map(
    [...family.draws].map(([name, drawn]): [string, PreparedDraw] =>
      isFree(drawn, name) && drawn.draw.buildIntegers === undefined
        ? [name, { draw: anything(drawn.draw), bounds: undefined }]
        : [name, drawn],
    ),
  );
  return { ...family, draws };
}

const anything = ({ between: _, activeRows: __, ...draw }: Draw): Draw => ({
  ...draw,
  bounded: false,
  domain: () => ({ kind: 'real' }),
  build: <T>(parameters: readonly T[], { extent }: { extent(of: string | number): number }) =>
    shaped(parameters, draw.type, draw.extents.map(extent), draw.start ?? 0),
});

/** Entries in row-major order as a value of their type. */
function shaped<T>(entries: readonly T[], type: Type, shape: readonly number[], start: number): Value<T> {
  switch (type.kind) {
    case 'vector':
      return entries;
    case 'matrix':
      return inRows(entries, shape[0], shape[1]);
    case 'sequence':
      return { start, items: shape.length === 1 ? entries : inRows(entries, shape[0], shape[1]) };
    default:
      return entries[0];
  }
}

/** Whether a draw hands on its parameters as they are, zeros too; tried out, for a build cannot be read. */
function isPlain(draw: Draw): boolean {
  if (draw.bounded) return false;
  if (draw.buildIntegers !== undefined) return true;
  const shape = draw.extents.map(() => 2);
  const count = 2 ** shape.length;
  const tries = [
    Array.from({ length: count }, () => ratio(0)),
    Array.from({ length: count }, (_, i) => ratio(2 * i + 3)),
  ];
  const context = { scalar: rational, extent: () => 2, lower: () => undefined, upper: () => undefined };
  return tries.every((parameters) => {
    const built = flattened(draw.build(parameters, context), draw.type);
    return built.every((entry, i) => rational.compare(entry, parameters[i]) === 'equal');
  });
}

/** The numbers of a value, in row-major order; integers as rationals. */
export function flattened(value: Value<Rational>, type: Type): readonly Rational[] {
  switch (type.kind) {
    case 'integer':
      return [ratio(value as number)];
    case 'scalar':
      return [value as Rational];
    case 'vector':
      return value as readonly Rational[];
    case 'matrix':
      return (value as readonly (readonly Rational[])[]).flat();
    case 'sequence':
      return (value as { items: readonly Value<Rational>[] }).items.flatMap((item) =>
        flattened(item, type.of),
      );
    case 'function':
      return [];
  }
}

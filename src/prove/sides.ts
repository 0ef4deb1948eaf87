import type { Relation, VisitSides } from '../formula/index.js';
import type { Sequence, Value } from '../formula/type.js';
import type { Machine } from '../recorded/machine.js';
import { Place } from '../recorded/place.js';
import type { Scalar } from '../scalar/scalar.js';
import type { RecordedSides } from './recorded-sides.js';

/** Shows the sides of a relation for all values of its indices, as `visitSides` does. */
export type ShowSides<T> = (visit: VisitSides<T>) => void;

/** The sides of a relation in one case, until the next, and the number system that compares them. */
export interface Sides {
  readonly scalar: Scalar<never>;
  readonly show: ShowSides<never>;
}

/** Whether numbers are compared, and not matrices by their difference. */
export function comparesNumbers({ type, symbols }: Relation): boolean {
  return type.kind !== 'matrix' || symbols.every((symbol) => symbol === '=' || symbol === '≠');
}

/** Sides that are compared where they stand. */
export function sidesInPlace(recorded: readonly RecordedSides[], comparison: Scalar<Place>): Sides {
  const showPlaces: ShowSides<Place> = (visit) => show(recorded, (values) => values, visit);
  return { scalar: comparison, show: showPlaces } as unknown as Sides;
}

/** Sides that are taken from the registers of a machine. */
export function sidesTakenFrom<T>(
  recorded: readonly RecordedSides[],
  machine: Machine<T>,
  scalar: Scalar<T>,
): Sides {
  const showValues: ShowSides<T> = (visit) =>
    show(recorded, (values) => values.map((value) => read(value, machine)), visit);
  return { scalar, show: showValues } as unknown as Sides;
}

const noIndices: ReadonlyMap<string, number> = new Map();

function show<T>(
  recorded: readonly RecordedSides[],
  valuesOf: (places: readonly Value<Place>[]) => readonly Value<T>[],
  visit: VisitSides<T>,
): void {
  for (const { values, at } of recorded) if (visit(valuesOf(values), () => at ?? noIndices)) return;
}

/** A value with the numbers of the case in the place of its places. */
function read<T>(value: Value<Place>, machine: Machine<T>): Value<T> {
  if (value instanceof Place) return machine.read(value.register) as Value<T>;
  if (Array.isArray(value)) return value.map((item) => read(item, machine)) as Value<T>;
  if (typeof value === 'number' || typeof value === 'function') return value as Value<T>;
  const { start, items } = value as Sequence<Place>;
  return { start, items: items.map((item) => read(item, machine)) };
}

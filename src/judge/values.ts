import type { Type } from '../formula/type.js';
import type { WrittenValue } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import { asciiName, meantName } from '../reading/ascii-name.js';
import { nearestNames } from '../reading/nearest-names.js';
import { printable, Unreadable } from '../reading/unreadable.js';
import { formatRational } from '../scalar/index.js';
import { limits } from './limits.js';
import type { WrittenCase, WrittenEntry, WrittenItem } from './written-case.js';

/**
 * The values of a written case by the names of a family, each of the kind that its name has there. Throws Unreadable
 * for a name that the family does not have, one that is given twice in two spellings, and a value of another kind.
 */
export function valuesFor(family: Family, { entries }: WrittenCase): Readonly<Record<string, WrittenValue>> {
  const values = new Map<string, WrittenValue>();
  for (const entry of entries) {
    const name = nameIn(family, entry);
    if (values.has(name)) {
      throw new Unreadable(`'${printable(entry.name, 30)}' is given twice`, entry.place, name);
    }
    values.set(name, itemValue(entry.value, family.scope.get(name)!, name));
  }
  return Object.fromEntries(values);
}

function nameIn(family: Family, { name, place }: WrittenEntry): string {
  const meant = meantName(name, family.scope.keys());
  if (meant !== undefined) return meant;
  const shown = printable(name, 30);
  const near = nearestNames(asciiName(name.slice(0, 30)), [...family.scope.keys()].map(asciiName)).map(
    (plain) => meantName(plain, family.scope.keys()) ?? plain,
  );
  const advice =
    near.length > 0 ? `did you mean ${near.join(' or ')}?` : `the names are ${drawnNames(family).join(', ')}`;
  throw new Unreadable(`unknown name '${shown}'; ${advice}`, place, shown);
}

/** What a case of the family is drawn from, in order. */
export const drawnNames = ({ integers, draws }: Family): readonly string[] => [
  ...integers.keys(),
  ...draws.keys(),
];

function itemValue(item: WrittenItem, type: Type, path: string): WrittenValue {
  switch (type.kind) {
    case 'integer':
      return integerOf(item, path);
    case 'scalar':
      if (item.kind !== 'number') return misfit(item, 'a number', path);
      return formatRational(item.value);
    case 'vector':
      return listOf(item, 'a list of numbers', path, (one, at) => itemValue(one, { kind: 'scalar' }, at));
    case 'matrix': {
      const kind = 'a list of rows, such as [[1, 0], [0, 1]]';
      const rows = listOf(item, kind, path, (row, at) => itemValue(row, { kind: 'vector' }, at));
      const widths = rows.map((row) => (row as readonly WrittenValue[]).length);
      const odd = widths.findIndex((width) => width !== widths[0]);
      if (odd > 0) {
        const { place } = (item as { readonly items: readonly WrittenItem[] }).items[odd];
        const message = `row ${odd + 1} of ${path} has ${widths[odd]} entries, and row 1 has ${widths[0]}`;
        throw new Unreadable(message, place, `${path}[${odd + 1}]`);
      }
      return rows;
    }
    case 'sequence':
      return listOf(item, `a list: one ${type.of.kind} for each step`, path, (one, at) =>
        itemValue(one, type.of, at),
      );
    case 'function':
      throw new Unreadable(`${path} is a function and cannot be given`, item.place, path);
  }
}

function integerOf(item: WrittenItem, path: string): number {
  if (item.kind !== 'number') return misfit(item, 'an integer', path);
  const { numerator, denominator, exponent } = item.value;
  if (denominator !== 1n || exponent < 0) return misfit(item, 'an integer', path);
  const value = exponent > 20 ? Number.POSITIVE_INFINITY : Number(numerator << BigInt(exponent));
  if (Math.abs(value) <= limits.integer) return value;
  throw new Unreadable(`${path} should be an integer of at most ${limits.integer}`, item.place, path);
}

function listOf(
  item: WrittenItem,
  expected: string,
  path: string,
  read: (item: WrittenItem, path: string) => WrittenValue,
): readonly WrittenValue[] {
  if (item.kind !== 'list' || item.items.length === 0) return misfit(item, expected, path);
  return item.items.map((one, i) => read(one, `${path}[${i + 1}]`));
}

function misfit(item: WrittenItem, expected: string, path: string): never {
  const found =
    item.kind === 'number'
      ? `the number ${printable(formatRational(item.value), 30)}`
      : item.items.length === 0
        ? 'an empty list'
        : 'a list';
  throw new Unreadable(`${path} should be ${expected}, found ${found}`, item.place, path);
}
